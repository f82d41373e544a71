import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const braintreeToken: Detector = tokenDetector({
  id: "braintree-token",
  title: "Braintree or PayPal access token",
  docs: "Whoever holds the token makes and refunds payments of the merchant. Revoke it in the control panel and create a new one.",
  references: ["https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials"],
  rotation: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
  variable: "BRAINTREE_ACCESS_TOKEN",
  prefixes: ["access_token$production$", "access_token$sandbox$"],
  body: String.raw`[a-z0-9]{16}\$[0-9a-f]{32}`,
  samples: () => [sample("access_token$production$", 16, "base32") + sample("$", 32, "hex")],
});
