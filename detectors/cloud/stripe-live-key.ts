import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("[sr]k_live_", "[A-Za-z0-9]{20,247}");
const key = () => sample("sk_live_", 99);

export const stripeLiveKey: Detector = {
  id: "stripe-live-key",
  title: "Stripe live key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds a live secret key reads customers and payments and moves money; a restricted key (`rk_live_`) does so within its permissions. " +
    "Roll the key in the dashboard and give the job a restricted key that can only read what it needs.",
  references: ["https://docs.stripe.com/keys"],
  rotation: "https://docs.stripe.com/keys#rolling-keys",
  roles: "all",
  precedence: 60,
  anchors: ["sk_live_", "rk_live_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "STRIPE_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "STRIPE_KEY", value: sample("rk_live_", 24) },
      { role: "command", name: "command", value: `curl https://api.stripe.com/v1/charges -u ${key()}:`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "STRIPE_KEY", value: `sk_live_${"x".repeat(24)}` },
      { role: "env", name: "STRIPE_KEY", value: "sk_live_..." },
      { role: "env", name: "STRIPE_PUBLISHABLE_KEY", value: sample("pk_live_", 24) },
      { role: "env", name: "STRIPE_KEY", value: "$STRIPE_KEY" },
      { role: "env", name: "JOB", value: sample("task_live_", 24) },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
