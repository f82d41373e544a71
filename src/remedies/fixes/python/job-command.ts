import { addPart } from "../../../document/edit/python-call.ts";
import { replaceParts } from "../../../document/edit/python-literal.ts";
import { wordsOf } from "../../words.ts";
import type { Fixer } from "../fix.ts";
import { lacksVault } from "../fix.ts";
import { resolverReference } from "../reference.ts";
import { variableParts } from "../resolver-command.ts";
import { JobCall } from "./job-call.ts";
import { callOf, inFile } from "./program.ts";

/** A value in the command of a job that a script makes becomes a variable that the resolver fills. */
export const pythonCommandFix: Fixer = (subject, context) => {
  const { field, definition, start, end, finding } = subject;
  const { program, notebook } = definition.document;
  const call = context.resolver && program !== undefined ? JobCall.of(program, callOf(subject)) : undefined;
  const command = call?.literal("command");
  const folder = call?.codeFolder;
  if (call === undefined || command === undefined || folder === undefined || command.value !== field.scalar.value)
    return undefined;
  const { text } = call.program.code;
  const variable = context.variable ?? wordsOf({ field, file: finding.file }).variable;
  const parts = variableParts(command.value, field.offset + start, field.offset + end, variable);
  const replaced = parts && replaceParts(command, parts, text);
  const reference = JSON.stringify(resolverReference(context));
  const variables = call.argument("environment_variables");
  const isTaken = variables !== undefined && text.slice(variables.from, variables.to).includes(`"${variable}"`);
  const isDict = variables === undefined || variables.name === "DictionaryExpression";
  if (replaced === undefined || isTaken || !isDict) return undefined;
  const set =
    variables === undefined
      ? addPart(call.list, `environment_variables={"${variable}": ${reference}}`, text)
      : addPart(variables, `"${variable}": ${reference}`, text);
  const identity = call.identity(notebook !== undefined);
  const edits = set && inFile(subject, [...identity.edits, ...replaced, ...set]);
  return (
    edits && {
      title: `Let the command read ${variable}, which the resolver fills with the secret ${context.name}`,
      safety: "safe",
      edits,
      stores: true,
      files: [{ folder, what: "resolver" }],
      ...lacksVault(context),
      steps: identity.steps,
    }
  );
};
