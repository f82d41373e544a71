import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** Base64 of "OpenAI", which stands in the middle of every key. */
const MARK = "T3BlbkFJ";
const TOKEN = tokenPattern(
  "sk-",
  `(?:(?:proj|svcacct|service|admin|None)-)?[A-Za-z0-9_-]{20,120}?${MARK}[A-Za-z0-9_-]{20,120}`,
  "A-Za-z0-9_-",
);
/** The lengths on both sides of the mark that OpenAI has issued. */
const KNOWN = new RegExp(
  `^(?:[A-Za-z0-9]{20}${MARK}[A-Za-z0-9]{20}|[a-zA-Z]{4,7}-(?:[\\w-]{74}${MARK}[\\w-]{74}|[\\w-]{58}${MARK}[\\w-]{58}|[\\w-]{20}${MARK}[\\w-]{20}))$`,
);

const key = (prefix: string, length: number): string =>
  sample(prefix, length, "alnum", MARK) + sample("", length, "alnum");
const project = key("sk-proj-", 74);
const legacy = key("sk-", 20);

export const openaiApiKey: Detector = {
  id: "openai-api-key",
  title: "OpenAI API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key spends on the account's bill and reads the files, fine-tuned models and stored conversations of its project; an admin key " +
    "manages the whole organization. Delete it on the API keys page and create a new one per project with restricted permissions.",
  references: [
    "https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety",
    "https://platform.openai.com/docs/api-reference/authentication",
  ],
  rotation: "https://platform.openai.com/api-keys",
  roles: "all",
  precedence: 60,
  anchors: [MARK],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "OPENAI_API_KEY", value: project, confidence: "high" },
      { role: "env", name: "OPENAI_API_KEY", value: legacy, confidence: "high" },
      { role: "env", name: "KEY", value: key("sk-svcacct-", 58), confidence: "high" },
      { role: "env", name: "KEY", value: key("sk-admin-", 58), confidence: "high" },
      { role: "env", name: "KEY", value: key("sk-proj-", 33), confidence: "medium" },
      { role: "command", name: "command", value: `OPENAI_API_KEY="${project}" python run.py`, secret: project },
      { role: "text", name: "", value: `client = OpenAI(api_key='${legacy}')\\nprint(1)`, secret: legacy },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "OPENAI_API_KEY", value: "sk-..." },
      { role: "env", name: "OPENAI_API_KEY", value: `sk-proj-${"x".repeat(48)}` },
      { role: "env", name: "OPENAI_API_KEY", value: `sk-${"x".repeat(20)}${MARK}${"x".repeat(20)}` },
      { role: "env", name: "OPENAI_API_KEY", value: "<your-openai-api-key>" },
      { role: "env", name: "OPENAI_API_KEY", value: "${OPENAI_API_KEY}" },
      { role: "env", name: "SECRET_NAME", value: "sk-proj-openai-key" },
      { role: "text", name: "", value: `every key holds ${MARK} in its middle` },
      { role: "env", name: "DATA", value: sample("", 40) + MARK + sample("", 40) },
    ];
  },
  detect: ({ value }) =>
    tokens(value, TOKEN, (_, body) => ({
      confidence: KNOWN.test(body) ? "high" : "medium",
      evidence: ["prefix sk-", `mark ${MARK}`],
    })),
};
