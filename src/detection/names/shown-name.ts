import type { Family, Field } from "../../formats/format.ts";
import type { Severity } from "../detector.ts";

/** Keys whose values are names of resources that were made elsewhere. */
const RESOURCES =
  /^(?:default_?)?(?:compute|target|environment|model|endpoint|deployment|datastore|data|component|registry|workspace|schedule)(?:_?(?:name|id|target))?$/i;

type Shown = Pick<Field, "role" | "name" | "value" | "within" | "format">;

/**
 * How bad a person's name is where it stands, or `undefined` where nobody is shown it as a name: a warning in what the
 * definition names itself, an info in a text, which can be changed, and where the definition only refers to a resource
 * (`compute: azureml:adoe-gpu`), which has the name already.
 */
export function shownName(field: Shown): Severity | undefined {
  const { role } = field;
  if (role === "name" || role === "tag") return "warning";
  return role === "text" || isReference(field) ? "info" : undefined;
}

/** Families whose commands and settings are stored with what is submitted, for all to see who can list it. */
const STORED: ReadonlySet<Family> = new Set<Family>([
  "job",
  "job-v1",
  "schedule",
  "component",
  "command-line",
  "online-deployment",
  "batch-deployment",
  "endpoint",
  "flow",
  "asset",
]);

/**
 * How bad a word is where it stands that the configuration forbids, or `undefined` where nobody is shown it: an error where
 * values are shown as names or logged, a warning in commands, paths and settings that are stored.
 */
export function listedSeverity(field: Shown): Severity | undefined {
  const { role, format } = field;
  const isDetail = role === "command" || role === "argument" || role === "url" || role === "setting";
  if (!isDetail || isReference(field)) return "error";
  return STORED.has(format.family) ? "warning" : undefined;
}

/** Flags of commands are left to their commands: `--model` says nothing about a resource. */
function isReference({ role, name, value, within }: Shown): boolean {
  // The part of a value that reads as `key: value` stands for the value.
  if (within !== undefined) return isReference(within);
  if (role === "command") return false;
  return value.startsWith("azureml:") || (role !== "url" && role !== "env" && RESOURCES.test(name));
}
