import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const infisicalToken: Detector = namedKeyDetector({
  id: "infisical-token",
  title: "Infisical token",
  docs:
    "Whoever holds the token reads the secrets of its environments. Delete it in the project and let the job authenticate as a machine identity, " +
    "for example by Azure Auth.",
  references: ["https://infisical.com/docs/documentation/platform/token"],
  rotation: "https://infisical.com/docs/documentation/platform/token",
  vendors: ["infisical"],
  documented: ["infisical_token", "infisical_service_token"],
  form: String.raw`st\.[A-Za-z0-9_-]{3,48}\.[A-Za-z0-9_-]{3,48}\.[0-9a-f]{8,64}`,
  edge: String.raw`\w.-`,
  samples: () => [sample("st.", 24, "hex") + sample(".", 32, "hex") + sample(".", 32, "hex")],
});
