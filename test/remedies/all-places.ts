import { sample } from "../../src/detection/sample.ts";
import { remediesFor } from "../../src/remedies/remedy.ts";
import type { Place } from "./subject.ts";
import { CATEGORIES, FAMILIES, ROLES, subjectOf } from "./subject.ts";

const FORMATS = [
  "commandJob",
  "sweepJob",
  "pipelineJob",
  "sparkJob",
  "autoMLJob",
  "distillationJob",
  "runConfig",
  "azureFile",
  "vmCompute",
  "computeInstance",
  "kubernetesOnlineDeployment",
];
const PATHS: readonly (readonly (string | number)[])[] = [
  ["environment_variables", "HF_TOKEN"],
  ["jobs", "train", "environment_variables", "HF_TOKEN"],
  ["jobs", "tune", "trial", "environment_variables", "HF_TOKEN"],
  ["trial", "environment_variables", "HF_TOKEN"],
  ["task", "environment_variables", "HF_TOKEN"],
  ["create_job", "environment_variables", "HF_TOKEN"],
  ["settings", "environment_variables", "HF_TOKEN"],
  ["properties", "environmentVariables", "HF_TOKEN"],
  ["resources", 0, "properties", "environmentVariables", "HF_TOKEN"],
  ["conf", "spark.hadoop.fs.azure.account.key.data.dfs.core.windows.net"],
  ["credentials", "account_key"],
  ["credentials", "keys", "MY KEY"],
  ["resources", "docker_args"],
  ["jobs", "train", "command"],
  ["tags", "owner"],
  ["hbi_workspace"],
  [],
];
const VALUES = [
  sample("hf_", 34),
  `--extra-index-url https://user:${sample("", 40)}@pkgs.dev.azure.com/o/_packaging/f/pypi/simple/`,
  `git+https://${sample("ghp_", 36)}@github.com/o/r.git`,
  `https://data.blob.core.windows.net/c/f?sv=2024&sig=${sample("", 43)}`,
  `https://user:${sample("", 20)}@registry.azurecr.io/image`,
  "${{ secrets.HF_TOKEN }}",
  "line one\nline two of a private key",
  "",
];

/** Every place there is; the values take turns. */
function* places(): Generator<Place> {
  let turn = 0;
  for (const family of FAMILIES) {
    for (const role of ROLES) {
      for (const category of CATEGORIES) {
        for (const [index, path] of PATHS.entries()) {
          const format =
            family === "job" || family === "datastore" || family === "compute"
              ? `azureml/${FORMATS[index % FORMATS.length]}`
              : index % 3 === 0
                ? `azureml-rest/${family}`
                : `azureml/${family}`;
          const file = ["a/job.yml", "a/body.json", "a/train.py", "a/Dockerfile"][index % 4] as string;
          const value = VALUES[turn++ % VALUES.length] as string;
          yield { family, role, category, path, format, file, value, slot: turn % 5 === 0 };
        }
      }
    }
  }
}

/** Every place with the advice for it. */
export const all = [...places()].map((place) => ({ place, remedies: remediesFor(subjectOf(place)) }));
