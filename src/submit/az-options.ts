import { flag, many, one } from "./az-option.ts";
import type { AzOption } from "./az-option.ts";
import { FEATURE_STORE_OPTIONS } from "./az-feature-store-options.ts";
import { OPTIONS_BY_GROUP, WORKSPACE } from "./az-option-groups.ts";

/** What every command of the Azure CLI takes, and nearly every command of `az ml`. */
const COMMON: readonly AzOption[] = [
  flag("--help -h"),
  { ...flag("--debug"), is: "debug" },
  flag("--verbose"),
  flag("--only-show-errors"),
  one("--output -o"),
  one("--query"),
  one("--subscription"),
  one("--resource-group -g"),
  { ...one("--file -f"), is: "file" },
  one("--name -n", "name"),
  { ...many("--set"), is: "set" },
];

/** `az ml batch-endpoint invoke` makes a job, which `--name` does not name. */
const BATCH_INVOKE: readonly AzOption[] = [
  ...COMMON.filter(({ sets }) => sets !== "name"),
  WORKSPACE,
  one("--name -n"),
  one("--job-name", "name"),
  one("--experiment-name", "experiment_name"),
  one("--deployment-name -d"),
  one("--input", "inputs.input.path"),
  one("--input-type", "inputs.input.type"),
  one("--inputs"),
  one("--outputs"),
  one("--output-path"),
  one("--mini-batch-size -m"),
  one("--instance-count -c"),
];

/** Options that people write in more commands than take them; a command that refuses one submits nothing. */
const ELSEWHERE: readonly AzOption[] = [
  one("--display-name", "display_name"),
  one("--experiment-name", "experiment_name"),
  one("--description", "description"),
  one("--version", "version"),
  many("--tags", "tags"),
  many("--credentials", "credentials"),
  one("--workspace-name -w"),
  flag("--no-wait"),
  many("--add"),
  many("--remove"),
  { ...flag("--force-string"), is: "literal" },
];

/** The options of a command of `az ml`. The first of a name counts. */
export function optionsOf(group: string, verb: string): readonly AzOption[] {
  const byGroup = Object.hasOwn(OPTIONS_BY_GROUP, group) ? OPTIONS_BY_GROUP : FEATURE_STORE_OPTIONS;
  const own =
    group === "batch-endpoint" && verb === "invoke"
      ? BATCH_INVOKE
      : [...COMMON, ...(Object.hasOwn(byGroup, group) ? (byGroup[group] ?? []) : [])];
  const taken = new Set(own.flatMap(({ names }) => names));
  return [
    ...own,
    ...ELSEWHERE.filter(({ names }) => !names.some((name) => taken.has(name))).map((each) => ({
      ...each,
      inFull: true,
    })),
  ];
}
