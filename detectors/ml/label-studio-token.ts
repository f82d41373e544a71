import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const labelStudioToken: Detector = namedKeyDetector({
  id: "label-studio-token",
  title: "Label Studio access token",
  docs:
    "Whoever holds the token reads and changes the projects, tasks and annotations of its owner. The key has no form of its own, so it is only " +
    "recognised under a name that says Label Studio. Reset it in the account settings; newer personal access tokens expire.",
  references: ["https://labelstud.io/guide/access_tokens"],
  rotation: "https://labelstud.io/guide/access_tokens",
  vendors: ["labelstudio"],
  documented: ["label_studio_api_key", "label_studio_token", "labelstudio_api_key", "label_studio_user_token"],
  form: "[0-9a-f]{40}",
  samples: () => [sample("", 40, "hex")],
});
