import type { Change } from "../../document/edit/change.ts";
import { wordsOf } from "../words.ts";
import type { Fixer } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { jobNodeOf, variablesOf } from "./job-node.ts";
import { underResolver } from "./job-variable.ts";
import { lastEntry } from "./nodes.ts";
import { resolverReference } from "./reference.ts";
import { variableParts } from "./resolver-command.ts";

/**
 * A value in the command of a job becomes an environment variable that the resolver fills. Without the resolver there is
 * no way that a file alone could go.
 */
export const jobCommandFix: Fixer = (subject, context) => {
  const { field, start, end } = subject;
  const job = context.resolver ? jobNodeOf(subject) : undefined;
  const under = job && underResolver(job);
  if (job === undefined || under === undefined || lastEntry(job.run, "command")?.value !== field.scalar)
    return undefined;
  const variable = context.variable ?? wordsOf({ field, file: subject.finding.file }).variable;
  const variables = variablesOf(job);
  if (variables !== undefined && lastEntry(variables, variable) !== undefined) return undefined;
  const parts = variableParts(field.scalar.value, field.offset + start, field.offset + end, variable);
  if (parts === undefined) return undefined;
  const reference = resolverReference(context);
  const set: Change =
    variables === undefined
      ? { kind: "add", map: job.run, key: "environment_variables", value: { [variable]: reference } }
      : { kind: "add", map: variables, key: variable, value: reference };
  return {
    title: `Let the command read ${variable}, which the resolver fills with the secret ${context.name}`,
    safety: "safe",
    changes: [
      { kind: "parts", scalar: field.scalar, parts },
      set,
      ...under.changes.filter((change) => change.kind !== "parts"),
    ],
    stores: true,
    files: [{ folder: under.folder, what: "resolver" }],
    ...lacksVault(context),
    steps: [],
  };
};
