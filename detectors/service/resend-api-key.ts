import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const resendApiKey: Detector = namedKeyDetector({
  id: "resend-api-key",
  title: "Resend API key",
  docs:
    "Whoever holds the key sends mail from the account's domains and, with full access, reads what was sent. Delete it in the dashboard and " +
    "create one that may only send.",
  references: ["https://resend.com/docs/dashboard/api-keys/introduction"],
  rotation: "https://resend.com/api-keys",
  vendors: ["resend"],
  documented: ["resend_api_key"],
  form: "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}",
  samples: () => [sample("re_", 8) + sample("_", 24)],
});
