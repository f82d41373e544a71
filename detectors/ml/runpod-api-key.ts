import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("rpa_", "[A-Z0-9]{40}[A-Za-z0-9]{6}");
const key = () => sample("rpa_", 40, "upper", sample("", 6));

export const runpodApiKey: Detector = {
  id: "runpod-api-key",
  title: "Runpod API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key starts and stops GPU machines on the account's bill and reads its endpoints, volumes and templates. " +
    "Delete it in the settings and create a restricted key that can only use the endpoint the job needs.",
  references: ["https://docs.runpod.io/get-started/api-keys"],
  rotation: "https://www.runpod.io/console/user/settings",
  roles: "all",
  precedence: 60,
  anchors: ["rpa_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "RUNPOD_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `runpodctl config --apiKey ${key()}`, secret: key() },
      { role: "text", name: "", value: `runpod.api_key = "${key()}"`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "RUNPOD_API_KEY", value: `rpa_${"X".repeat(46)}` },
      { role: "env", name: "RUNPOD_API_KEY", value: "rpa_..." },
      { role: "env", name: "RUNPOD_API_KEY", value: "$RUNPOD_API_KEY" },
      { role: "env", name: "BOT", value: "rpa_invoice_robot_with_a_rather_long_name_for_a_bot" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
