import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const vercelToken: Detector = tokenDetector({
  id: "vercel-token",
  title: "Vercel token",
  docs:
    "A token deploys and reads the projects of its scope with their environment variables; a gateway key (`vck`) calls models on the team's bill. " +
    "Delete it in the settings and create one with an expiry date.",
  references: [
    "https://vercel.com/docs/sign-in-with-vercel/tokens",
    "https://vercel.com/docs/ai-gateway/authentication",
  ],
  rotation: "https://vercel.com/account/settings/tokens",
  variable: "VERCEL_TOKEN",
  prefixes: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
  body: "[A-Za-z0-9_-]{56}",
  tail: String.raw`\w-`,
  samples: () => [sample("vcp_", 56), sample("vck_", 56)],
});
