import type { Detector, Example } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";

const KEY: NamedKey = {
  vendors: ["cohere"],
  documented: ["co_api_key", "cohere_api_key"],
  form: /(?<![A-Za-z0-9_-])[A-Za-z0-9]{40}(?![A-Za-z0-9_-])/g,
};
const key = () => sample("", 40);

export const cohereApiKey: Detector = {
  id: "cohere-api-key",
  title: "Cohere API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls Cohere's models on the account's bill and uses its fine-tuned models and data sets. The key has no prefix, so it is " +
    "only recognised under a name that says Cohere. Delete it in the dashboard and create a new one.",
  references: ["https://docs.cohere.com/reference/about", "https://docs.cohere.com/docs/rate-limits"],
  rotation: "https://dashboard.cohere.com/api-keys",
  roles: "all",
  precedence: 40,
  shortestRun: 40,
  mentions: literalsOf(KEY),
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "CO_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "COHERE_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "RERANK_COHERE_TOKEN", value: key(), confidence: "medium" },
      { role: "argument", name: "--cohere-key", value: key() },
      { role: "command", name: "command", value: `python rag.py --cohere_api_key=${key()} --top_k 5`, secret: key() },
      { role: "text", name: "", value: `config = {"cohere_api_key": "${key()}"}`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "API_KEY", value: key() },
      { role: "env", name: "COHERE_MODEL", value: key() },
      { role: "env", name: "COHERE_API_KEY", value: "$COHERE_API_KEY" },
      { role: "env", name: "COHERE_API_KEY", value: "x".repeat(40) },
      { role: "env", name: "CO_API_KEY", value: "your-cohere-api-key" },
      { role: "command", name: "command", value: `git checkout ${key()} && python cohere_rerank.py` },
    ];
  },
  detect: (field) => namedKeys(field, KEY),
};
