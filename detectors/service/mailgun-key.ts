import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const mailgunKey: Detector = namedKeyDetector({
  id: "mailgun-key",
  title: "Mailgun key",
  docs:
    "Whoever holds the key sends mail from the account's domains and reads its logs. Delete it in the dashboard and create a sending key for one " +
    "domain.",
  references: ["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt"],
  rotation: "https://app.mailgun.com/settings/api_security",
  vendors: ["mailgun"],
  documented: ["mailgun_api_key", "mailgun_key", "mailgun_signing_key"],
  form: "key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}",
  samples: () => [sample("key-", 32, "hex"), sample("", 32, "hex") + sample("-", 8, "hex") + sample("-", 8, "hex")],
});
