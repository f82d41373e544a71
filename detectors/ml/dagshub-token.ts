import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const dagshubToken: Detector = namedKeyDetector({
  id: "dagshub-token",
  title: "DagsHub token",
  docs:
    "Whoever holds the token acts as its owner on DagsHub: reads and writes repositories, data and the MLflow server. The key has no form of its " +
    "own, so it is only recognised under a name that says DagsHub. Revoke it in the settings and create a new one.",
  references: ["https://dagshub.com/docs/integration_guide/mlflow_tracking/"],
  rotation: "https://dagshub.com/user/settings/tokens",
  vendors: ["dagshub"],
  documented: ["dagshub_token", "dagshub_user_token"],
  form: "[0-9a-f]{40}",
  samples: () => [sample("", 40, "hex")],
});
