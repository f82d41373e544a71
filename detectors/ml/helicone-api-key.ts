import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

/** A prefix and four groups of letters and digits. */
function sampleKey(prefix: string): string {
  return [sample(prefix, 7, "base32"), ...["a", "b", "c"].map((group) => sample(group, 6, "base32"))].join("-");
}

export const heliconeApiKey: Detector = tokenDetector({
  id: "helicone-api-key",
  title: "Helicone API key",
  docs:
    "Whoever holds the key writes to the organization's request log and reads it, with prompts and answers in full. Delete it in the settings and " +
    "create a new one.",
  references: ["https://docs.helicone.ai/helicone-headers/helicone-auth"],
  rotation: "https://us.helicone.ai/settings/api-keys",
  variable: "HELICONE_API_KEY",
  prefixes: ["sk-helicone-"],
  body: "(?:(?:eu|cp|proxy)-){0,2}[a-z0-9]{7}(?:-[a-z0-9]{7}){3}",
  tail: String.raw`\w-`,
  samples: () => [sampleKey("sk-helicone-"), sampleKey("sk-helicone-eu-")],
});
