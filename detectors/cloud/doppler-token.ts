import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const dopplerToken: Detector = tokenDetector({
  id: "doppler-token",
  title: "Doppler token",
  docs:
    "Whoever holds the token reads, and mostly changes, the secrets that it is for: of a configuration (`st`), of a service account (`sa`) or of " +
    "all that a person sees (`pt`, `ct`). Revoke it and use a service token for one configuration, or OIDC.",
  references: ["https://docs.doppler.com/docs/service-tokens"],
  rotation: "https://docs.doppler.com/docs/service-tokens",
  variable: "DOPPLER_TOKEN",
  prefixes: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
  body: String.raw`(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}`,
  samples: () => [sample("dp.pt.", 43), sample("dp.st.prod.", 43), sample("dp.sa.", 43)],
});
