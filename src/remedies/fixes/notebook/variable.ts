import { offsetIn, placeEdits } from "../../../document/edit/place-edits.ts";
import type { Fixer } from "../fix.ts";
import { lacksVault } from "../fix.ts";
import { SCRIPT_NEEDS, readFromVault } from "../python/vault-client.ts";

const LINE = /^%(?:set_)?env[ \t]+([A-Za-z_]\w*)[ \t=][^\n]*$/gm;

/** `%env NAME=value` becomes the line of Python that sets the variable to what the vault holds. */
export const notebookVariableFix: Fixer = (subject, context) => {
  const { definition, field } = subject;
  const { notebook, program } = definition.document;
  if (notebook === undefined || program === undefined || field.path[0] !== "%env") return undefined;
  for (const { source } of notebook.cells) {
    for (const { 0: line, 1: name = "", index } of source.text.matchAll(LINE)) {
      const place = source.spanOf(index, index + line.length);
      if (name !== field.name || place.start > field.scalar.span.start || field.scalar.span.end > place.end) continue;
      const at = offsetIn(program.code, place.start);
      const imports = [{ module: "os" }];
      const value = at === undefined ? undefined : readFromVault(program, at, context, true, imports);
      if (at === undefined || value === undefined) return undefined;
      const text = `os.environ["${name}"] = ${value.expression}`;
      const edit = { span: { start: at, end: at + line.length }, text };
      const edits = placeEdits(definition.document, program.code, [...value.edits, edit]);
      return (
        edits && {
          title: `Read ${name} from Key Vault (${context.name}) in the cell`,
          safety: "safe",
          edits,
          stores: true,
          ...lacksVault(context),
          steps: SCRIPT_NEEDS,
        }
      );
    }
  }
  return undefined;
};
