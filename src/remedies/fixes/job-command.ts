import type { Change } from "../../document/edit/change.ts";
import type { MapNode, Node } from "../../document/document.ts";
import { wordsOf } from "../words.ts";
import type { Fixer } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { jobNodeOf, variablesOf } from "./job-node.ts";
import { underResolver } from "./job-variable.ts";
import { lastEntry } from "./nodes.ts";
import { readerOf } from "./reader.ts";
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
  const variables = variablesOf(job);
  const reference = resolverReference(context);
  const same = variables?.entries.find(({ value }) => isOneOf(value, [reference, field.value.slice(start, end)]));
  const variable =
    same?.key.value ?? freeName(context.variable ?? wordsOf({ field, file: subject.finding.file }).variable, variables);
  const parts = variableParts(field.scalar.value, field.offset + start, field.offset + end, variable);
  if (parts === undefined) return undefined;
  const set: Change =
    variables === undefined
      ? { kind: "add", map: job.run, key: "environment_variables", value: { [variable]: reference } }
      : { kind: "add", map: variables, key: variable, value: reference };
  return {
    title: `Let the command read ${variable}, which the resolver fills with the secret ${context.name}`,
    safety: "safe",
    changes: [
      { kind: "parts", scalar: field.scalar, parts },
      ...(same === undefined ? [set] : []),
      ...under.changes.filter((change) => change.kind !== "parts"),
    ],
    stores: true,
    files: [{ folder: under.folder, what: "resolver" }],
    reader: readerOf(job, subject.definition.document.root),
    ...lacksVault(context),
    steps: [],
  };
};

/** Whether a node is one of some values; a variable that has the value already need not be made. */
function isOneOf(node: Node, values: readonly string[]): boolean {
  return node.kind === "scalar" && values.includes(node.value);
}

/** The name, or with a number where the job has a variable of that name for something else. */
function freeName(name: string, variables: MapNode | undefined): string {
  let free = name;
  for (let number = 2; variables !== undefined && lastEntry(variables, free) !== undefined; number++)
    free = `${name}_${number}`;
  return free;
}
