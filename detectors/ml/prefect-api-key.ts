import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** Of a user or of a service account (`pnb`). */
const TOKEN = tokenPattern("pn[ub]_", "[A-Za-z0-9]{36}");
const key = () => sample("pnu_", 36);
const service = () => sample("pnb_", 36);

export const prefectApiKey: Detector = {
  id: "prefect-api-key",
  title: "Prefect Cloud API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key acts as its owner in Prefect Cloud: starts flows on the owner's infrastructure and reads the secrets kept in blocks. " +
    "Delete it in the profile and use a service account's key with an expiry date.",
  references: ["https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys"],
  rotation: "https://app.prefect.cloud/my/api-keys",
  roles: "all",
  precedence: 60,
  anchors: ["pnu_", "pnb_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "PREFECT_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "PREFECT_API_KEY", value: service(), confidence: "high" },
      { role: "command", name: "command", value: `prefect cloud login -k ${key()}`, secret: key() },
      { role: "argument", name: "--key", value: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "PREFECT_API_KEY", value: `pnu_${"x".repeat(36)}` },
      { role: "env", name: "PREFECT_API_KEY", value: "pnu_..." },
      { role: "env", name: "PREFECT_API_KEY", value: "$PREFECT_API_KEY" },
      { role: "env", name: "DEVICE", value: sample("xpnu_", 36) },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
