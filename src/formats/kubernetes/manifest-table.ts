import type { MapNode, Node } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";

/** Lists of `{ name, value }` or maps: `env` of containers, and what charts call it before they write it there. */
const ENV_KEYS = ["env", "envs", "envVars", "extraEnv", "extraEnvs", "extraEnvVars", "environment", "env_vars"];

/** A script as one text; with `command` and `args` it may as well be a list. */
const SCRIPTS = ["command", "args", "source", "entrypoint", "setup", "run"];

/** What names a secret, a key of one or a field of the pod, and holds none. */
const POINTERS = [
  "valueFrom.**",
  "envFrom.**",
  "secretKeyRef.**",
  "configMapKeyRef.**",
  "secretRef.**",
  "secretKeySelector.**",
  "remoteRef.**",
  "imagePullSecrets.**",
  "secretName",
  "existingSecret",
  "encryptedData.**",
];

const LEVEL: FieldTable = {
  env: ENV_KEYS.flatMap((key) => [`${key}.*.value`, `${key}.*`]),
  inputs: ["parameters.*.value", "parameters.*.default", "parameters.*.defaultValue"],
  pointers: POINTERS,
  commands: SCRIPTS,
  urls: ["image", "storageUri", "modelUri"],
};

/** A level whose lists of words are those of a shell: each is read as a script. */
const SHELL_LEVEL: FieldTable = { ...LEVEL, commands: [...SCRIPTS, "command.*", "args.*"], embeds: below() };

/**
 * Any object in which containers may stand at any depth: pods under many kinds of workloads and their operators, charts'
 * values. One table for all levels, since nothing but the names of the keys tells where a container is.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container
 */
export const OBJECT_TABLE: FieldTable = { ...LEVEL, arguments: ["command.*", "args.*"], embeds: below() };

function below(): NonNullable<FieldTable["embeds"]> {
  return [{ at: "*", as: (node) => ({ table: runsShell(node) ? SHELL_LEVEL : OBJECT_TABLE }) }];
}

/** `command: [bash, -c]` with a script behind it. */
function runsShell(node: Node): boolean {
  return node.kind === "map" && (hasScript(node, "command") || hasScript(node, "args"));
}

function hasScript(node: MapNode, key: string): boolean {
  const words = child(node, key);
  return (
    words?.kind === "sequence" &&
    words.items.some((item) => item.kind === "scalar" && /^-[a-z]{0,4}c$|\n|&& |; /.test(item.value))
  );
}
