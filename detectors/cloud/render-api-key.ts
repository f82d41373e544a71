import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const renderApiKey: Detector = tokenDetector({
  id: "render-api-key",
  title: "Render API key",
  docs:
    "Whoever holds the key manages all services of its owner's workspaces and reads their environment variables. Revoke it in the account " +
    "settings and create a new one.",
  references: ["https://render.com/docs/api"],
  rotation: "https://dashboard.render.com/u/settings#api-keys",
  variable: "RENDER_API_KEY",
  prefixes: ["rnd_"],
  body: "[A-Za-z0-9]{28,40}",
  samples: () => [sample("rnd_", 32)],
  judge: (_, body) => (/\d/.test(body) && /[A-Z]/.test(body) ? {} : undefined),
});
