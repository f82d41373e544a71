import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("lsv2_(?:pt|sk)_", "[0-9a-fA-F]{32}_[0-9a-fA-F]{10}");
const personal = () => sample("lsv2_pt_", 32, "hex") + sample("_", 10, "hex");
const service = () => sample("lsv2_sk_", 32, "hex") + sample("_", 10, "hex");

export const langsmithApiKey: Detector = {
  id: "langsmith-api-key",
  title: "LangSmith API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key reads and changes traces, data sets and prompts of the workspace; traces hold prompts and answers in full. " +
    "Delete it in the settings and create a service key with an expiry date and only the role that the job needs.",
  references: ["https://docs.langchain.com/langsmith/create-account-api-key"],
  rotation: "https://smith.langchain.com/settings",
  roles: "all",
  precedence: 60,
  anchors: ["lsv2_pt_", "lsv2_sk_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "LANGSMITH_API_KEY", value: personal(), confidence: "high" },
      { role: "env", name: "LANGCHAIN_API_KEY", value: service(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `LANGCHAIN_TRACING_V2=true LANGCHAIN_API_KEY=${personal()} python rag.py`,
        secret: personal(),
      },
      { role: "text", name: "", value: `os.environ["LANGCHAIN_API_KEY"] = "${service()}"`, secret: service() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "LANGCHAIN_API_KEY", value: `lsv2_pt_${"0".repeat(32)}_${"0".repeat(10)}` },
      { role: "env", name: "LANGCHAIN_API_KEY", value: "lsv2_pt_..." },
      { role: "env", name: "LANGCHAIN_API_KEY", value: "$LANGCHAIN_API_KEY" },
      { role: "env", name: "SECRET_NAME", value: "lsv2_sk_langsmith" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
