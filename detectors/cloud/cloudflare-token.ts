import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const cloudflareToken: Detector = tokenDetector({
  id: "cloudflare-token",
  title: "Cloudflare API token",
  docs:
    "A token of a user (`cfut`) or account (`cfat`) acts within its permissions; a global key (`cfk`) changes everything, DNS, Workers and R2 " +
    "data among it. Roll it in the dashboard and create a token for what the job needs.",
  references: ["https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/"],
  rotation: "https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/",
  variable: "CLOUDFLARE_API_TOKEN",
  prefixes: ["cfut_", "cfat_", "cfk_"],
  body: "[A-Za-z0-9_-]{40,64}",
  tail: String.raw`\w-`,
  samples: () => [sample("cfut_", 48), sample("cfat_", 48), sample("cfk_", 48)],
  judge: (_, body) => (/\d/.test(body) ? {} : undefined),
});
