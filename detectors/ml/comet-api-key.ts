import type { Detector, Example } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";

const KEY: NamedKey = {
  vendors: ["comet", "opik"],
  documented: ["comet_api_key", "comet_rest_api_key", "opik_api_key"],
  form: /(?<![A-Za-z0-9_-])[A-Za-z0-9]{25,32}(?![A-Za-z0-9_-])/g,
};
const key = () => sample("", 25);

export const cometApiKey: Detector = {
  id: "comet-api-key",
  title: "Comet API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key reads, changes and deletes the experiments, artifacts and registered models of its owner's workspaces. The key has no " +
    "prefix, so it is only recognised under a name that says Comet. Generate a new one in the account settings, which makes the old one invalid.",
  references: ["https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/"],
  rotation: "https://www.comet.com/account-settings/apiKeys",
  roles: "all",
  precedence: 40,
  shortestRun: 25,
  mentions: literalsOf(KEY),
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "COMET_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "COMET_REST_API_KEY", value: sample("", 32), confidence: "high" },
      { role: "argument", name: "--comet_key", value: key(), confidence: "medium" },
      { role: "command", name: "command", value: `COMET_API_KEY=${key()} comet optimize train.py`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "COMET_PROJECT_NAME", value: key() },
      { role: "env", name: "COMET_EXPERIMENT_KEY_ID", value: key() },
      { role: "env", name: "COMET_API_KEY", value: "$COMET_API_KEY" },
      { role: "env", name: "COMET_API_KEY", value: "your-comet-api-key" },
      { role: "env", name: "API_KEY", value: key() },
    ];
  },
  detect: (field) => namedKeys(field, KEY),
};
