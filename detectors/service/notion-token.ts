import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const notionToken: Detector = tokenDetector({
  id: "notion-token",
  title: "Notion token",
  docs:
    "Whoever holds the token reads, and often changes, the pages and databases that were shared with the integration. Refresh it in the " +
    "integration's settings, which makes the old one invalid.",
  references: ["https://developers.notion.com/docs/authorization"],
  rotation: "https://www.notion.so/profile/integrations",
  variable: "NOTION_TOKEN",
  prefixes: ["ntn_"],
  body: String.raw`\d{11}[A-Za-z0-9]{35}`,
  samples: () => [sample("ntn_", 11, "digits") + sample("", 35)],
});
