import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const squareToken: Detector = tokenDetector({
  id: "square-token",
  title: "Square token or secret",
  docs:
    "An access token reads and makes payments of the seller within its permissions; an application secret gets such tokens. Replace it in the " +
    "developer console.",
  references: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
  rotation: "https://developer.squareup.com/apps",
  variable: "SQUARE_ACCESS_TOKEN",
  prefixes: ["sq0atp-", "sq0csp-"],
  body: "[A-Za-z0-9_-]{22,60}",
  tail: String.raw`\w-`,
  samples: () => [sample("sq0atp-", 22, "base64url"), sample("sq0csp-", 43, "base64url")],
});
