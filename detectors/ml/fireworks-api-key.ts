import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const fireworksApiKey: Detector = tokenDetector({
  id: "fireworks-api-key",
  title: "Fireworks AI API key",
  docs:
    "Whoever holds the key calls and fine-tunes models on the account's bill and reads its data sets. Delete it in the settings and create a new " +
    "one for each use.",
  references: ["https://docs.fireworks.ai/api-reference/introduction"],
  rotation: "https://app.fireworks.ai/settings/users/api-keys",
  variable: "FIREWORKS_API_KEY",
  prefixes: ["fw_"],
  body: "[A-Za-z0-9]{22,40}",
  samples: () => [sample("fw_", 24)],
  judge: (_, body) => (/\d/.test(body) && /[A-Z]/.test(body) && /[a-z]/.test(body) ? {} : undefined),
  clean: () => [{ role: "env", name: "UPDATE", value: "fw_updateallthefirmwareofthedevices" }],
});
