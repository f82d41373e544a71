import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("pplx-", "[A-Za-z0-9]{48}", "\\w-");
const key = () => sample("pplx-", 48);

export const perplexityApiKey: Detector = {
  id: "perplexity-api-key",
  title: "Perplexity API key",
  category: "secret",
  severity: "error",
  docs: "Whoever holds the key spends the API group's credits. Revoke it in the settings and create a new one, and let the job fetch it at run time.",
  references: ["https://docs.perplexity.ai/getting-started/quickstart"],
  rotation: "https://www.perplexity.ai/settings/api",
  roles: "all",
  precedence: 60,
  anchors: ["pplx-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "PERPLEXITY_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `PPLX_API_KEY='${key()}' python search.py`, secret: key() },
      { role: "input", name: "api_key", value: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "PERPLEXITY_API_KEY", value: `pplx-${"x".repeat(48)}` },
      { role: "env", name: "PERPLEXITY_API_KEY", value: "pplx-..." },
      { role: "env", name: "PERPLEXITY_API_KEY", value: "$PERPLEXITY_API_KEY" },
      { role: "env", name: "MODEL", value: "pplx-70b-online" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
