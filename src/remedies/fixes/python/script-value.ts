import { replaceByExpression } from "../../../document/edit/python-literal.ts";
import { wordsOf } from "../../words.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "../fix.ts";
import { lacksVault } from "../fix.ts";
import { inFile, literalSubject } from "./program.ts";
import { SCRIPT_NEEDS, readFromVault } from "./vault-client.ts";

/** A value that only the script itself needs: it is read from the vault when the script runs. */
export const scriptValueFix: Fixer = (subject, context) => readWhenRun(subject, context, "safe", []);

/** A login of a registry or the like: it leaves the file, and what the call makes still holds it. */
export const storedValueFix: Fixer = (subject, context) =>
  readWhenRun(subject, context, "unsafe", [
    "Azure ML still keeps what the call gives it, readable for everyone who can read the run or the environment; better is a connection of the workspace (az ml connection create) or an image that the workspace's identity may pull.",
  ]);

/** A string of which nobody knows where it goes. */
export const scriptTextFix: Fixer = (subject, context) =>
  readWhenRun(subject, context, "unsafe", [
    "Look where the value goes from here: into a job, as a variable or in its command, it would still be stored in plain text.",
  ]);

function readWhenRun(
  subject: FixSubject,
  context: FixContext,
  safety: Fix["safety"],
  steps: readonly string[],
): Fix | undefined {
  const found = literalSubject(subject);
  if (found === undefined) return undefined;
  const { program, literal, isNotebook } = found;
  const value = readFromVault(program, literal.node.from, context, isNotebook);
  if (value === undefined) return undefined;
  const edit = replaceByExpression(literal, value.expression, program.code.text);
  const edits = inFile(subject, [...value.edits, edit]);
  const { label } = wordsOf({ field: subject.field, file: subject.finding.file });
  return (
    edits && {
      title: `Read ${label} from Key Vault (${context.name}) when the script runs`,
      safety,
      edits,
      stores: true,
      ...lacksVault(context),
      steps: [...steps, ...SCRIPT_NEEDS],
    }
  );
}
