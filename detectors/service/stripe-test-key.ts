import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const stripeTestKey: Detector = tokenDetector({
  id: "stripe-test-key",
  title: "Stripe test key",
  docs:
    "A test key moves no money, but it reads and changes the data of the sandbox, and where it stands, the live key will stand next. Roll it in " +
    "the dashboard and let the job fetch it at run time.",
  references: ["https://docs.stripe.com/keys"],
  rotation: "https://docs.stripe.com/keys#rolling-keys",
  variable: "STRIPE_API_KEY",
  prefixes: ["sk_test_", "rk_test_"],
  body: "[A-Za-z0-9]{24,247}",
  samples: () => [sample("sk_test_", 99), sample("rk_test_", 24)],
  judge: (token) => ({ severity: "warning", evidence: [`prefix ${token.slice(0, 8)}`] }),
});
