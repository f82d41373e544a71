import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const ngrokToken: Detector = namedKeyDetector({
  id: "ngrok-token",
  title: "ngrok authtoken",
  docs: "Whoever holds the token opens tunnels under the account's domains. Reset it in the dashboard and create a credential with an access list.",
  references: ["https://ngrok.com/docs/agent/#authtokens"],
  rotation: "https://dashboard.ngrok.com/authtokens",
  vendors: ["ngrok"],
  documented: ["ngrok_auth_token", "ngrok_api_key"],
  form: "[A-Za-z0-9]{20,35}_[A-Za-z0-9]{20,30}",
  samples: () => [sample("2", 26) + sample("_", 21)],
  leaks: () => [{ role: "env", name: "NGROK_AUTHTOKEN", value: sample("2", 26) + sample("_", 21), confidence: "high" }],
});
