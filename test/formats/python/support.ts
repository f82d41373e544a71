import { formatPath } from "../../../src/document/document.ts";
import { parseDocuments } from "../../../src/document/parse.ts";
import type { Definition } from "../../../src/formats/format.ts";
import { recogniseAll } from "../../../src/formats/recognise.ts";
import { Source } from "../../../src/source/source.ts";

/** All definitions of a program. */
export async function definitionsOf(text: string): Promise<Definition[]> {
  const documents = await parseDocuments(new Source("submit.py", text), "python");
  return documents.flatMap((document) => recogniseAll(document));
}

/** The fields of a program: role, path and value, and what is written there. */
export async function fieldsOf(text: string): Promise<string[]> {
  const definitions = await definitionsOf(text);
  return definitions.flatMap(({ fields }) =>
    fields.map(({ role, holds, path, scalar, value, offset }) => {
      const { start, end } = scalar.at(offset, offset + value.length);
      const mark = holds === undefined ? role : `${role}/${holds}`;
      return `${mark} ${formatPath(path)} = ${value} @ ${text.slice(start, end)}`;
    }),
  );
}
