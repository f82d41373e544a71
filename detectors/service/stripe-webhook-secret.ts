import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const stripeWebhookSecret: Detector = tokenDetector({
  id: "stripe-webhook-secret",
  title: "Stripe webhook secret",
  docs:
    "Whoever holds the secret forges events, for example paid invoices, to the endpoint. Roll it in the dashboard. Other services that follow " +
    "Standard Webhooks use the same prefix.",
  references: ["https://docs.stripe.com/webhooks#roll-endpoint-secrets"],
  rotation: "https://docs.stripe.com/webhooks#roll-endpoint-secrets",
  variable: "STRIPE_WEBHOOK_SECRET",
  prefixes: ["whsec_"],
  body: "[A-Za-z0-9+/]{32,64}={0,2}",
  samples: () => [sample("whsec_", 32)],
});
