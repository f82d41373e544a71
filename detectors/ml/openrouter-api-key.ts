import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("sk-or-v1-", "[0-9a-f]{64}", "\\w-");
const key = () => sample("sk-or-v1-", 64, "hex");

export const openrouterApiKey: Detector = {
  id: "openrouter-api-key",
  title: "OpenRouter API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key spends the account's credits on models of all vendors that OpenRouter offers. Delete it in the settings and create a new " +
    "one with a credit limit.",
  references: ["https://openrouter.ai/docs/api-reference/authentication"],
  rotation: "https://openrouter.ai/settings/keys",
  roles: "all",
  precedence: 60,
  anchors: ["sk-or-v1-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "OPENROUTER_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `python eval.py --api-key ${key()} --model x/y`, secret: key() },
      { role: "text", name: "", value: `OPENROUTER_API_KEY=${key()}\n`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "OPENROUTER_API_KEY", value: `sk-or-v1-${"0".repeat(64)}` },
      { role: "env", name: "OPENROUTER_API_KEY", value: "sk-or-v1-..." },
      { role: "env", name: "OPENROUTER_API_KEY", value: "$OPENROUTER_API_KEY" },
      { role: "env", name: "DIGEST", value: sample("sha256:", 64, "hex") },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
