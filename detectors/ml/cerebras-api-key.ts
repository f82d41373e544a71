import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("csk-", "[a-z0-9]{48}", "\\w-");
const key = () => sample("csk-", 48, "base32");

export const cerebrasApiKey: Detector = {
  id: "cerebras-api-key",
  title: "Cerebras API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls models on Cerebras' inference cloud on the account's bill. Delete it in the console and create a new one, and let " +
    "the job fetch it at run time.",
  references: ["https://inference-docs.cerebras.ai/quickstart"],
  rotation: "https://cloud.cerebras.ai/",
  roles: "all",
  precedence: 60,
  anchors: ["csk-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "CEREBRAS_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `python bench.py --key=${key()}`, secret: key() },
      { role: "text", name: "", value: `api_key: ${key()}\n`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "CEREBRAS_API_KEY", value: `csk-${"x".repeat(48)}` },
      { role: "env", name: "CEREBRAS_API_KEY", value: "csk-..." },
      { role: "env", name: "CEREBRAS_API_KEY", value: "${CEREBRAS_API_KEY}" },
      { role: "env", name: "SECRET_NAME", value: "csk-cerebras-key" },
      { role: "env", name: "DISK", value: sample("disk-0csk-", 40, "base32") },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
