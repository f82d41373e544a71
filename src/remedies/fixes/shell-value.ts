import { replaceInShell } from "../../document/edit/shell-place.ts";
import type { TextEdit } from "../../source/edit.ts";
import { wordsOf } from "../words.ts";
import type { FixSubject, Fixer } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { showCommand } from "./vault-command.ts";

/** What a script needs that reads a vault. */
export const SHELL_NEEDS =
  "Whoever runs the script is logged in (az login, in a pipeline without a secret) and has the role Key Vault Secrets User on the vault.";

/** A value in a script of a shell: the script reads it from the vault at its place. */
export const shellValueFix: Fixer = (subject, context) => {
  const { finding, field } = subject;
  // In a Makefile make would read the command first.
  if (field.format.id !== "shell/script") return undefined;
  const isPowerShell = /\.psm?1$/i.test(finding.file);
  // The Windows command line can only put the output of a command into a variable by a loop.
  if (/\.(?:cmd|bat)$/i.test(finding.file)) return undefined;
  const command = showCommand(context);
  const edit = isPowerShell ? inPowerShell(subject, `(${command})`) : inShell(subject, `$(${command})`);
  const { label } = wordsOf({ field, file: finding.file });
  return (
    edit && {
      title: `Read ${label} from Key Vault (${context.name}) where the script needs it`,
      safety: "safe",
      edits: [edit],
      stores: true,
      ...lacksVault(context),
      steps: [SHELL_NEEDS],
    }
  );
};

function inShell({ field, start, end, definition }: FixSubject, expression: string): TextEdit | undefined {
  const { text } = definition.document.source;
  const { span } = field.scalar;
  // The script is the whole file, so that offsets of the value are those of the file.
  if (span.start !== 0 || span.end !== text.length || field.scalar.value !== text) return undefined;
  return replaceInShell(text, field.offset + start, field.offset + end, expression);
}

/** In PowerShell a command in brackets is an expression; what stands in quotes with something else stays. */
function inPowerShell({ field, start, end, definition }: FixSubject, expression: string): TextEdit | undefined {
  const { text } = definition.document.source;
  const from = field.offset + start;
  const to = field.offset + end;
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  if (field.scalar.value !== text || /#|@["']|[`\n]/.test(line + text.slice(from, to))) return undefined;
  if (/["'$]/.test(text.slice(from, to))) return undefined;
  const quote = text.charAt(from - 1);
  const isQuoted = (quote === '"' || quote === "'") && text.charAt(to) === quote;
  if (isQuoted && /[\s=(,]/.test(text.charAt(from - 2)))
    return { span: { start: from - 1, end: to + 1 }, text: expression };
  const isWord = /\s/.test(quote) && /^(?:$|\s)/.test(text.slice(to, to + 1)) && !/["']/.test(line);
  return isWord ? { span: { start: from, end: to }, text: expression } : undefined;
}
