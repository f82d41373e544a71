import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const mailchimpApiKey: Detector = namedKeyDetector({
  id: "mailchimp-api-key",
  title: "Mailchimp API key",
  docs: "Whoever holds the key reads and changes the account's audiences and campaigns. Revoke it in the account settings and create a new one.",
  references: ["https://mailchimp.com/developer/marketing/guides/quick-start/"],
  rotation: "https://mailchimp.com/help/about-api-keys/",
  vendors: ["mailchimp"],
  documented: ["mailchimp_api_key", "mc_api_key"],
  form: String.raw`[0-9a-f]{32}-us\d{1,2}`,
  signatures: [/[0-9a-f]-us\d/],
  samples: () => [sample("", 32, "hex", "-us12")],
});
