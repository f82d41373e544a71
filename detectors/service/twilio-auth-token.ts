import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const twilioAuthToken: Detector = namedKeyDetector({
  id: "twilio-auth-token",
  title: "Twilio auth token",
  docs:
    "With the account's SID (`AC…`), which is no secret, whoever holds the token or API secret sends messages and calls on the account's bill and " +
    "reads its logs. Promote a secondary token in the console, or delete the API key.",
  references: ["https://www.twilio.com/docs/iam/access-tokens", "https://www.twilio.com/docs/iam/api-keys"],
  rotation: "https://help.twilio.com/articles/223136027-Auth-Tokens-and-How-to-Change-Them",
  vendors: ["twilio"],
  documented: ["twilio_auth_token", "twilio_api_secret", "twilio_api_key_secret"],
  form: "[A-Za-z0-9]{32}",
  samples: () => [sample("", 32, "hex"), sample("", 32)],
  clean: () => [{ role: "env", name: "TWILIO_ACCOUNT_SID", value: sample("AC", 32, "hex") }],
});
