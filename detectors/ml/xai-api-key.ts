import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("xai-", "[A-Za-z0-9_-]{70,120}", "\\w-");
const key = () => sample("xai-", 80);

export const xaiApiKey: Detector = {
  id: "xai-api-key",
  title: "xAI API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls Grok models on the team's bill. Disable it in the console and create a new one that may only use the models and " +
    "endpoints that the job needs.",
  references: ["https://docs.x.ai/docs/overview"],
  rotation: "https://console.x.ai/",
  roles: "all",
  precedence: 60,
  anchors: ["xai-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "XAI_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `XAI_API_KEY=${key()} python run.py`, secret: key() },
      { role: "text", name: "", value: `Authorization: Bearer ${key()}`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "XAI_API_KEY", value: `xai-${"x".repeat(80)}` },
      { role: "env", name: "XAI_API_KEY", value: "xai-..." },
      { role: "env", name: "XAI_API_KEY", value: "$XAI_API_KEY" },
      { role: "name", name: "name", value: "xai-explainability-dashboard-for-credit-scoring" },
      {
        role: "name",
        name: "name",
        value: "xai-explainability-dashboard-for-the-credit-scoring-of-small-enterprises-v2",
      },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN, (_, body) => (/\d/.test(body) && /[A-Z]/.test(body) ? {} : undefined)),
};
