import type { Change } from "../../document/edit/change.ts";
import type { Fixer } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { jobNodeOf, variablesOf } from "./job-node.ts";
import { underResolver } from "./job-variable.ts";
import { entryOf, isShared, isWholeScalar, lastEntry } from "./nodes.ts";
import { platformVariable } from "./platform-variable.ts";
import { readerOf } from "./reader.ts";
import { resolverReference } from "./reference.ts";
import { variableParts } from "./resolver-command.ts";

/**
 * A literal input of a job, of which only the command makes use: the command reads a variable that the resolver fills.
 * Without the resolver there is no way that a file alone could go.
 */
export const jobInputFix: Fixer = (subject, context) => {
  const { definition, field } = subject;
  const job = context.resolver && isWholeScalar(field) ? jobNodeOf(subject) : undefined;
  const under = job && underResolver(job);
  const placed = entryOf(subject);
  const command = job && lastEntry(job.run, "command")?.value;
  if (job === undefined || under === undefined || placed === undefined || command?.kind !== "scalar") return undefined;
  const inputs = lastEntry(job.run, "inputs");
  if (inputs?.value !== placed.map || isShared(definition.document.root, field.scalar)) return undefined;
  const uses = [...command.value.matchAll(/\$\{\{\s*inputs\.([\w.-]+)\s*\}\}/g)].filter((use) => use[1] === field.name);
  const [use] = uses;
  const variable = platformVariable(context);
  const variables = variablesOf(job);
  if (use === undefined || uses.length > 1 || (variables && lastEntry(variables, variable)) !== undefined)
    return undefined;
  const parts = variableParts(command.value, use.index, use.index + use[0].length, variable);
  if (parts === undefined) return undefined;
  const reference = resolverReference(context);
  const set: Change =
    variables === undefined
      ? { kind: "add", map: job.run, key: "environment_variables", value: { [variable]: reference } }
      : { kind: "add", map: variables, key: variable, value: reference };
  const removed: Change =
    placed.map.entries.length > 1 ? { kind: "remove", ...placed } : { kind: "remove", map: job.run, entry: inputs };
  return {
    title: `Let the command read ${variable} instead of the input ${field.name}; the resolver fills it with the secret ${context.name}`,
    safety: "safe",
    changes: [
      { kind: "parts", scalar: command, parts },
      removed,
      set,
      ...under.changes.filter((change) => change.kind !== "parts"),
    ],
    stores: true,
    files: [{ folder: under.folder, what: "resolver" }],
    reader: readerOf(job, definition.document.root),
    ...lacksVault(context),
    steps: [],
  };
};
