import type { Change } from "../../document/edit/change.ts";
import type { MapNode } from "../../document/document.ts";
import { childText } from "../../document/document.ts";
import type { FixSubject } from "./fix.ts";
import { chainTo, lastEntry, mapAt } from "./nodes.ts";

/** The parts of a job to which a value belongs. */
export interface JobNode {
  /** The map that has `command` and `environment_variables`: a job, a node of a pipeline, the trial of a sweep. */
  readonly run: MapNode;
  /** The map that takes the identity; a sweep has it beside its trial. */
  readonly owner: MapNode;
  /** The keys are those of the REST API. */
  readonly isRest: boolean;
}

const RUN_KEYS = ["command", "environment_variables", "environmentVariables"];

/** The job, or the node of a pipeline, in which a field stands. */
export function jobNodeOf({ definition, field }: FixSubject): JobNode | undefined {
  const chain = chainTo(definition.document.root, field.path) ?? [];
  for (let depth = chain.length - 2; depth >= 0; depth--) {
    const run = chain[depth];
    if (run?.kind !== "map" || !RUN_KEYS.some((key) => lastEntry(run, key) !== undefined)) continue;
    const isTrial = field.path[depth - 1] === "trial";
    const above = chain[depth - (isTrial ? 1 : 0)];
    if (above?.kind !== "map") return undefined;
    return { run, owner: above, isRest: definition.format.id.startsWith("azureml-rest/") };
  }
  return undefined;
}

/** Gives the job an identity where it has none, so that its code can read the vault. */
export function identityChanges({ owner, isRest }: JobNode): Change[] {
  if (lastEntry(owner, "identity") !== undefined) return [];
  const value: Record<string, string> = isRest ? { identityType: "Managed" } : { type: "managed" };
  return [{ kind: "add", map: owner, key: "identity", value }];
}

/** The block of environment variables of a job, if it has one. */
export function variablesOf({ run, isRest }: JobNode): MapNode | undefined {
  return mapAt(run, [isRest ? "environmentVariables" : "environment_variables"]);
}

/** The local code folder of a job as it is written; `undefined` when it has none or it lies elsewhere. */
export function codeFolderOf({ run }: JobNode): string | undefined {
  const code = childText(run, "code");
  if (code === undefined || code === "" || /^[a-z][a-z0-9+.-]*:/i.test(code) || code.includes("{{")) return undefined;
  return code;
}
