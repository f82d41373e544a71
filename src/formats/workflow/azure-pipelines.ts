import { child } from "../../document/document.ts";
import type { MapNode, Node } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";

export const azurePipeline: Format = { id: "azure-devops/pipeline", title: "Azure pipeline", family: "workflow" };

/** Inputs of tasks that are scripts or arguments of scripts. Tasks don't care for case, people neither. */
const SCRIPT_INPUTS =
  "inlineScript InlineScript Inline inline script Script arguments Arguments scriptArguments ScriptArguments overrideParameters command args".split(
    " ",
  );

/** What stands in one step: a script, a task with inputs, a template with parameters. */
const STEP: FieldTable = {
  env: ["env.**"],
  commands: ["script", "bash", "pwsh", "powershell", ...SCRIPT_INPUTS.map((name) => `inputs.${name}`)],
  inputs: ["inputs.**", "parameters.**"],
};

/** Steps; `${{ if … }}:` and `${{ each … }}:` hold further steps. */
const STEPS: FieldTable = {
  embeds: [{ at: "*", as: (node) => ({ table: isStep(node) ? STEP : BRANCHES }) }],
};
const BRANCHES: FieldTable = { embeds: [{ at: "*", as: () => ({ table: STEPS }) }] };

/**
 * What may stand on every level of a pipeline, which goes from stages over jobs to steps, with conditions in between.
 *
 * @see https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/
 */
const LEVEL: FieldTable = {
  env: ["variables.**", "container.env.**", "services.*.env.**", "resources.containers.*.env.**"],
  commands: ["container.options", "resources.containers.*.options"],
  inputs: ["extends.parameters.**"],
  embeds: [
    { at: "steps", as: () => ({ table: STEPS }) },
    { at: "stages.*", as: (node) => ({ table: branchOr(node) }) },
    { at: "jobs.*", as: (node) => ({ table: branchOr(node) }) },
    { at: "phases.*", as: () => ({ table: LEVEL }) },
    { at: "strategy.*", as: () => ({ table: STRATEGY }) },
  ],
};
/** `${{ if … }}:` before a list of stages or jobs. */
const LEVEL_BRANCHES: FieldTable = { embeds: [{ at: "*.*", as: (node) => ({ table: branchOr(node) }) }] };

/** `runOnce`, `rolling` and `canary` of a deployment: hooks with steps. */
const STRATEGY: FieldTable = {
  embeds: [
    { at: "*.steps", as: () => ({ table: STEPS }) },
    { at: "on.*.steps", as: () => ({ table: STEPS }) },
  ],
};

/** A stage or job that is a template takes `parameters`. */
const LEVEL_ITEM: FieldTable = { ...LEVEL, inputs: ["parameters.**"] };

const STEP_KEYS = ["script", "bash", "pwsh", "powershell", "task", "template", "checkout", "download", "publish"];
const LEVEL_KEYS = ["stage", "job", "deployment", "template", "phase"];

const isStep = (node: Node): boolean => STEP_KEYS.some((key) => child(node, key) !== undefined);
const branchOr = (node: Node): FieldTable =>
  LEVEL_KEYS.some((key) => child(node, key) !== undefined) ? LEVEL_ITEM : LEVEL_BRANCHES;

const NAME =
  /(?:^|[\\/])(?:[\w.-]{0,255}azure[-_.]?pipelines?[\w.-]{0,255})\.ya?ml$|[\\/]\.?(?:azure-pipelines?|azuredevops|\.ado)[\\/]/i;

/** A pipeline or a template of one, by its shape; a file of variables only by its name. */
export function recogniseAzurePipeline(
  root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  const isOne =
    someItem(root, "steps", STEP_KEYS) ||
    someItem(root, "jobs", ["job", "deployment", "template"]) ||
    someItem(root, "stages", ["stage", "template"]) ||
    (child(root, "extends") !== undefined && child(child(root, "extends"), "template") !== undefined);
  if (isOne) return { format: azurePipeline, table: LEVEL, by: "shape" };
  const isVariables =
    child(root, "variables") !== undefined &&
    (NAME.test(file) || root.entries.every(({ key }) => /^(?:variables|parameters)$/.test(key.value)));
  return isVariables ? { format: azurePipeline, table: LEVEL, by: "name" } : undefined;
}

/** Whether a list has a map with one of these keys, also below the conditions that may stand around them. */
function someItem(root: Node, list: string, keys: readonly string[], depth = 2): boolean {
  const node = child(root, list);
  return node?.kind === "sequence" && holds(node, keys, depth);
}

function holds(node: Node, keys: readonly string[], depth: number): boolean {
  if (node.kind !== "sequence") return false;
  return node.items.some(
    (item) =>
      item.kind === "map" &&
      (keys.some((key) => child(item, key) !== undefined) ||
        (depth > 0 &&
          item.entries.some(({ key, value }) => key.value.startsWith("${{") && holds(value, keys, depth - 1)))),
  );
}
