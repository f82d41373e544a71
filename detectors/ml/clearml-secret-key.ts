import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const clearmlSecretKey: Detector = namedKeyDetector({
  id: "clearml-secret-key",
  title: "ClearML secret key",
  docs:
    "With the access key, which is no secret and often stands beside it, whoever holds the secret reads and changes the workspace's experiments, " +
    "models and queues, and so runs code on its agents. The key has no form of its own, so it is only recognised under a name that says ClearML. " +
    "Revoke the pair in the workspace settings and create a new one.",
  references: [
    "https://clear.ml/docs/latest/docs/configs/clearml_conf/",
    "https://clear.ml/docs/latest/docs/configs/env_vars/",
  ],
  rotation: "https://app.clear.ml/settings/workspace-configuration",
  vendors: ["clearml", "trains"],
  documented: ["clearml_api_secret_key", "trains_api_secret_key"],
  form: "[A-Za-z0-9]{40,80}",
  samples: () => [sample("", 50)],
});
