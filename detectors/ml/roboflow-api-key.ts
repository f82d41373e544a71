import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const roboflowApiKey: Detector = namedKeyDetector({
  id: "roboflow-api-key",
  title: "Roboflow API key",
  docs:
    "Whoever holds the private key reads and changes the workspace's data sets, annotations and models. The key has no form of its own, so it is " +
    "only recognised under a name that says Roboflow. Revoke it in the workspace settings. A publishable key (`rf_`) is no secret.",
  references: ["https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key"],
  rotation: "https://app.roboflow.com/settings/api",
  vendors: ["roboflow"],
  documented: ["roboflow_api_key", "rf_api_key"],
  form: "[A-Za-z0-9]{20}",
  isShort: true,
  samples: () => [sample("", 20)],
});
