import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const firecrawlApiKey: Detector = namedKeyDetector({
  id: "firecrawl-api-key",
  title: "Firecrawl API key",
  docs: "Whoever holds the key crawls on the team's credits. Delete it in the dashboard and create a new one.",
  references: ["https://docs.firecrawl.dev/introduction"],
  rotation: "https://www.firecrawl.dev/app/api-keys",
  vendors: ["firecrawl"],
  documented: ["firecrawl_api_key"],
  form: "fc-[0-9a-f]{32}",
  signatures: ["fc-"],
  samples: () => [sample("fc-", 32, "hex")],
});
