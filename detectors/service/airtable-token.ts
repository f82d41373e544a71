import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const airtableToken: Detector = namedKeyDetector({
  id: "airtable-token",
  title: "Airtable token",
  docs:
    "Whoever holds the token reads and changes the bases that it was given. Regenerate it in the builder hub and create one for the bases that " +
    "the job needs.",
  references: ["https://airtable.com/developers/web/guides/personal-access-tokens"],
  rotation: "https://airtable.com/create/tokens",
  vendors: ["airtable"],
  documented: ["airtable_token", "airtable_api_key", "airtable_pat", "airtable_access_token"],
  form: String.raw`pat[A-Za-z0-9]{14}\.[0-9a-f]{64}`,
  signatures: [/pat[A-Za-z0-9]{14}\.[0-9a-f]/],
  samples: () => [sample("pat", 14) + sample(".", 64, "hex")],
});
