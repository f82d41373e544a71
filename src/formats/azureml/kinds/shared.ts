import type { FieldTable, LinkPattern } from "../../field-table.ts";

/** Joins tables list by list. */
export function mergeTables(...tables: readonly FieldTable[]): FieldTable {
  const merged: Record<string, unknown[]> = {};
  for (const table of tables) {
    for (const [key, list] of Object.entries(table)) merged[key] = [...(merged[key] ?? []), ...(list as unknown[])];
  }
  return merged as FieldTable;
}

/** What every resource has: a name, a description, tags. */
export const RESOURCE: FieldTable = {
  names: ["name", "display_name"],
  texts: ["description"],
  tags: ["tags.**"],
  settings: ["$schema", "type", "version"],
};

/** Inputs and outputs of a job: literals, or maps with a path and settings. */
export const JOB_INPUTS: FieldTable = {
  urls: ["inputs.*.path", "outputs.*.path"],
  settings: ["inputs.*.type", "inputs.*.mode", "outputs.*.type", "outputs.*.mode"],
  inputs: ["inputs.*", "inputs.*.*"],
  texts: ["outputs.*.description"],
  names: ["outputs.*.name"],
};

/** Inputs of a component: declarations with defaults. */
export const COMPONENT_INPUTS: FieldTable = {
  inputs: ["inputs.*.default", "inputs.*.enum.**"],
  settings: ["inputs.*.type", "inputs.*.mode", "inputs.*.optional", "inputs.*.min", "inputs.*.max", "outputs.*.type"],
  texts: ["inputs.*.description", "outputs.*.description"],
};

export const CODE_LINKS: readonly LinkPattern[] = [{ at: "code", kind: "folder", what: "code" }];

export const ENVIRONMENT_LINK: readonly LinkPattern[] = [{ at: "environment", kind: "file", what: "environment" }];

/** Arguments with which the container is started, a text or a list. Kinds of jobs share the schema of `resources`. */
export const DOCKER_ARGUMENTS: FieldTable = { commands: ["resources.docker_args", "resources.docker_args.*"] };

/** Services that run beside a job; those of interactive jobs have their settings in `properties`. */
export const SERVICES: FieldTable = {
  names: ["services.@"],
  tags: ["services.*.properties.**"],
  publics: ["services.*.ssh_public_keys"],
};

/** A command and what it runs in. */
export const COMMAND_PARTS: FieldTable = mergeTables(DOCKER_ARGUMENTS, SERVICES, {
  env: ["environment_variables.**"],
  commands: ["command", "distribution.head_node_additional_args", "distribution.worker_node_additional_args"],
  urls: ["code", "image"],
  settings: [
    "environment",
    "compute",
    "resources.**",
    "distribution.**",
    "limits.**",
    "identity.**",
    "queue_settings.**",
  ],
  links: [...CODE_LINKS, ...ENVIRONMENT_LINK],
});
