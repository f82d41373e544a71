import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern(String.raw`SG\.`, String.raw`[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}`, "\\w-");
const key = () => sample("SG.", 22, "base64url") + sample(".", 43, "base64url");

export const sendgridApiKey: Detector = {
  id: "sendgrid-api-key",
  title: "SendGrid API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key sends mail in the company's name and, with full access, reads its contact lists. Delete it in the settings and create one " +
    "that may only send mail.",
  references: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],
  rotation: "https://app.sendgrid.com/settings/api_keys",
  roles: "all",
  precedence: 60,
  anchors: ["SG."],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "SENDGRID_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `python notify.py --key ${key()}`, secret: key() },
      { role: "tag", name: "mail", value: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "SENDGRID_API_KEY", value: `SG.${"x".repeat(22)}.${"x".repeat(43)}` },
      { role: "env", name: "SENDGRID_API_KEY", value: "SG...." },
      { role: "env", name: "SENDGRID_API_KEY", value: "$SENDGRID_API_KEY" },
      { role: "text", name: "", value: "contact: MSG.Contoso.Example" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
