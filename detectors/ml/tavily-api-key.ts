import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const tavilyApiKey: Detector = tokenDetector({
  id: "tavily-api-key",
  title: "Tavily API key",
  docs: "Whoever holds the key searches on the account's credits. Delete it in the dashboard and create a new one.",
  references: ["https://docs.tavily.com/documentation/api-reference/introduction"],
  rotation: "https://app.tavily.com/home",
  variable: "TAVILY_API_KEY",
  prefixes: ["tvly-"],
  body: "(?:(?:dev|prod)-)?[A-Za-z0-9]{32,64}",
  samples: () => [sample("tvly-", 32), sample("tvly-dev-", 32)],
});
