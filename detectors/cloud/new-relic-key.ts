import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("NRAK-", "[A-Z0-9]{27}", "\\w-");
const key = () => sample("NRAK-", 27, "upper");

export const newRelicKey: Detector = {
  id: "new-relic-key",
  title: "New Relic user key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key queries and changes the accounts of its user in New Relic: telemetry, dashboards, alerts. Delete it on the API keys page " +
    "and use an ingest key where the job only sends data.",
  references: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
  rotation: "https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher",
  roles: "all",
  precedence: 60,
  anchors: ["NRAK-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "NEW_RELIC_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `newrelic profile add --apiKey ${key()} -r us`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "NEW_RELIC_API_KEY", value: `NRAK-${"X".repeat(27)}` },
      { role: "env", name: "NEW_RELIC_API_KEY", value: "NRAK-..." },
      { role: "env", name: "NEW_RELIC_API_KEY", value: "$NEW_RELIC_API_KEY" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
