import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("gsk_", "[A-Za-z0-9]{52}");
const key = () => sample("gsk_", 52);

export const groqApiKey: Detector = {
  id: "groq-api-key",
  title: "Groq API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls Groq's models on the project's bill and uses up its rate limits. Delete it in the console and create a new one, " +
    "one per use, so that it can be replaced alone.",
  references: ["https://console.groq.com/docs/quickstart"],
  rotation: "https://console.groq.com/keys",
  roles: "all",
  precedence: 60,
  anchors: ["gsk_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "GROQ_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `python judge.py --groq_key "${key()}"`, secret: key() },
      { role: "text", name: "", value: `client = Groq(api_key='${key()}')`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "GROQ_API_KEY", value: `gsk_${"x".repeat(52)}` },
      { role: "env", name: "GROQ_API_KEY", value: "gsk_..." },
      { role: "env", name: "GROQ_API_KEY", value: "$GROQ_API_KEY" },
      { role: "env", name: "SECRET_NAME", value: "gsk_key_of_the_team" },
      { role: "env", name: "ID", value: sample("tgsk_", 52) },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
