import type { Detector, Example } from "../../src/detection/detector.ts";
import { namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";

const KEY: NamedKey = {
  vendors: ["deepseek"],
  documented: ["deepseek_api_key"],
  form: /(?<![A-Za-z0-9_-])sk-[0-9a-f]{32}(?![A-Za-z0-9_-])/g,
};
const key = () => sample("sk-", 32, "hex");

export const deepseekApiKey: Detector = {
  id: "deepseek-api-key",
  title: "DeepSeek API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key spends the account's balance on DeepSeek's models. Other vendors issue keys of the same form, so it is only recognised " +
    "under a name that says DeepSeek. Delete it on the platform and create a new one.",
  references: ["https://api-docs.deepseek.com/"],
  rotation: "https://platform.deepseek.com/api_keys",
  roles: "all",
  precedence: 40,
  anchors: [/(?<![A-Za-z])sk-/],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "DEEPSEEK_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "DEEPSEEK_TOKEN", value: key(), confidence: "medium" },
      { role: "command", name: "command", value: `python judge.py --deepseek-api-key ${key()}`, secret: key() },
      { role: "text", name: "", value: `{"deepseek_api_key": "${key()}"}`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "API_KEY", value: key() },
      { role: "env", name: "DEEPSEEK_API_KEY", value: `sk-${"0".repeat(32)}` },
      { role: "env", name: "DEEPSEEK_API_KEY", value: "sk-..." },
      { role: "env", name: "DEEPSEEK_API_KEY", value: "$DEEPSEEK_API_KEY" },
      { role: "text", name: "", value: `task-${sample("", 32, "hex")} of deepseek` },
    ];
  },
  detect: (field) => namedKeys(field, KEY),
};
