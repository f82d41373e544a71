import type { Document, Scalar } from "../../../document/document.ts";
import { replaceInShell } from "../../../document/edit/shell-place.ts";
import { wordsOf } from "../../words.ts";
import type { Fixer } from "../fix.ts";
import { lacksVault } from "../fix.ts";
import { SHELL_NEEDS } from "../shell-value.ts";
import { showCommand } from "../vault-command.ts";

/**
 * A value in a command of a cell: the shell reads it from the vault. IPython replaces `$name` and `{name}` before, and
 * leaves `$(command)` to the shell.
 *
 * @see https://ipython.readthedocs.io/en/stable/interactive/reference.html#system-shell-access
 */
export const notebookCommandFix: Fixer = ({ definition: { document }, field, finding, start, end }, context) => {
  const { scalar } = field;
  if (!isScript(document, scalar)) return undefined;
  const edit = replaceInShell(scalar.value, field.offset + start, field.offset + end, `$(${showCommand(context)})`);
  if (edit === undefined) return undefined;
  const { label } = wordsOf({ field, file: finding.file });
  return {
    title: `Read ${label} from Key Vault (${context.name}) in the command`,
    safety: "safe",
    edits: [{ span: scalar.at(edit.span.start, edit.span.end), text: JSON.stringify(edit.text).slice(1, -1) }],
    stores: true,
    ...lacksVault(context),
    steps: [SHELL_NEEDS],
  };
};

/** What stands behind `!` or below `%%bash`; what is given to other magics is for them to read. */
function isScript({ source, notebook }: Document, { span }: Scalar): boolean {
  if (source.text[span.start - 1] === "!") return true;
  const cell = notebook?.cells.find((each) => each.source.lineOf(span.start) !== undefined);
  return cell !== undefined && /^\s*%%(?:bash|sh|!)[ \t]*\n/.test(cell.source.text);
}
