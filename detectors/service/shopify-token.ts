import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const shopifyToken: Detector = tokenDetector({
  id: "shopify-token",
  title: "Shopify token or secret",
  docs:
    "An access token reads and changes the shop's orders and customers within its scopes; a shared secret (`shpss`) signs for the app. Rotate it " +
    "in the app's settings.",
  references: ["https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens"],
  rotation:
    "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
  variable: "SHOPIFY_ACCESS_TOKEN",
  prefixes: ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_"],
  body: "[0-9a-fA-F]{32}",
  samples: () => [sample("shpat_", 32, "hex"), sample("shpss_", 32, "hex")],
});
