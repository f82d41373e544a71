import type { Detector, Example } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";

const KEY: NamedKey = {
  vendors: ["mistral", "mistralai", "codestral"],
  documented: ["mistral_api_key", "codestral_api_key"],
  form: /(?<![A-Za-z0-9_-])[A-Za-z0-9]{32}(?![A-Za-z0-9_-])/g,
};
const key = () => sample("", 32);

export const mistralApiKey: Detector = {
  id: "mistral-api-key",
  title: "Mistral AI API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls Mistral's models on the workspace's bill and uses its fine-tuned models and files. The key has no prefix, so it is " +
    "only recognised under a name that says Mistral. Delete it in the console and create a new one with an expiry date.",
  references: ["https://docs.mistral.ai/getting-started/quickstart/", "https://docs.mistral.ai/api/"],
  rotation: "https://console.mistral.ai/api-keys",
  roles: "all",
  precedence: 40,
  shortestRun: 32,
  mentions: literalsOf(KEY),
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "MISTRAL_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "EVAL_MISTRAL_KEY", value: key(), confidence: "medium" },
      { role: "command", name: "command", value: `export MISTRAL_API_KEY='${key()}' && python eval.py`, secret: key() },
      { role: "argument", name: "--mistral_api_key", value: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "MISTRAL_MODEL_ID", value: key() },
      { role: "env", name: "RUN_ID", value: key() },
      { role: "env", name: "MISTRAL_API_KEY", value: "${MISTRAL_API_KEY}" },
      { role: "env", name: "MISTRAL_API_KEY", value: "0".repeat(32) },
      { role: "env", name: "MODEL", value: "mistral-7b-instruct-v0-3" },
      { role: "command", name: "command", value: `python train.py --model mistral --cache_key ${key()}` },
    ];
  },
  detect: (field) => namedKeys(field, KEY),
};
