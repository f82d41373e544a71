import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const minimaxApiKey: Detector = tokenDetector({
  id: "minimax-api-key",
  title: "MiniMax API key",
  docs: "Whoever holds the key calls MiniMax's models on the account's bill. Delete it in the console and create a new one.",
  references: ["https://platform.minimax.io/docs/guides/quickstart-preparation"],
  rotation: "https://platform.minimax.io/user-center/basic-information/interface-key",
  variable: "MINIMAX_API_KEY",
  prefixes: ["sk-api-"],
  body: "[A-Za-z0-9_-]{100,140}",
  tail: String.raw`\w-`,
  samples: () => [sample("sk-api-", 119, "base64url")],
});
