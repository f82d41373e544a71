import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const anyscaleApiKey: Detector = tokenDetector({
  id: "anyscale-api-key",
  title: "Anyscale API key",
  docs:
    "Whoever holds the key runs Ray clusters, jobs and services as its owner, on the organization's clouds. Delete it in the console and create a " +
    "new one.",
  references: ["https://docs.anyscale.com/reference/quickstart-cli/"],
  rotation: "https://console.anyscale.com/api-keys",
  variable: "ANYSCALE_CLI_TOKEN",
  prefixes: ["aph0_", "esecret_"],
  body: "[A-Za-z0-9_=-]{20,400}",
  tail: String.raw`\w-`,
  samples: () => [sample("aph0_", 120, "base64url"), sample("esecret_", 26, "base32")],
  judge: (_, body) => (/\d/.test(body) ? {} : undefined),
});
