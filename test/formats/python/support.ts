import { formatPath } from "../../../src/document/document.ts";
import { parseDocuments } from "../../../src/document/parse.ts";
import type { Definition } from "../../../src/formats/format.ts";
import { mayHoldPython } from "../../../src/formats/python/hint.ts";
import { recogniseAll } from "../../../src/formats/recognise.ts";
import { Source } from "../../../src/source/source.ts";

/** All definitions of a program. Where there are any, the look before parsing must have said so. */
export async function definitionsOf(text: string): Promise<Definition[]> {
  const documents = await parseDocuments(new Source("submit.py", text), "python");
  const definitions = documents.flatMap((document) => recogniseAll(document));
  if (definitions.length > 0 && !mayHoldPython(text)) throw new Error(`nobody would have parsed ${text}`);
  return definitions;
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
