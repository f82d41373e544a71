import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const brevoApiKey: Detector = tokenDetector({
  id: "brevo-api-key",
  title: "Brevo API key",
  docs:
    "Whoever holds the key sends mail in the company's name and reads its contacts; an SMTP key only sends. Delete it in the settings and create " +
    "a new one.",
  references: ["https://developers.brevo.com/docs/getting-started"],
  rotation: "https://app.brevo.com/settings/keys/api",
  variable: "BREVO_API_KEY",
  prefixes: ["xkeysib-", "xsmtpsib-"],
  body: "[0-9a-f]{64}-[A-Za-z0-9]{16}",
  samples: () => [sample("xkeysib-", 64, "hex") + sample("-", 16), sample("xsmtpsib-", 64, "hex") + sample("-", 16)],
});
