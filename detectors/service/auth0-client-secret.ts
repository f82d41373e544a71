import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const auth0ClientSecret: Detector = namedKeyDetector({
  id: "auth0-client-secret",
  title: "Auth0 client secret",
  docs:
    "With the client's id, which is no secret, whoever holds the secret gets tokens as the application, of the management API if it is granted. " +
    "Rotate it in the application's settings.",
  references: ["https://auth0.com/docs/get-started/applications/rotate-client-secret"],
  rotation: "https://auth0.com/docs/get-started/applications/rotate-client-secret",
  vendors: ["auth0"],
  documented: ["auth0_client_secret", "auth0_secret"],
  form: "[A-Za-z0-9_-]{64}",
  samples: () => [sample("", 64, "base64url")],
});
