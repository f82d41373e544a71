import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const sentryToken: Detector = tokenDetector({
  id: "sentry-token",
  title: "Sentry auth token",
  docs:
    "A personal token (`sntryu`) acts as its owner; an organization token (`sntrys`) uploads releases and source maps. Revoke it in the settings " +
    "and create one with fewer scopes. A DSN only sends events and is no secret.",
  references: ["https://docs.sentry.io/account/auth-tokens/"],
  rotation: "https://sentry.io/settings/account/api/auth-tokens/",
  variable: "SENTRY_AUTH_TOKEN",
  prefixes: ["sntrys_", "sntryu_"],
  body: "[A-Za-z0-9+/_-]{64,500}={0,2}(?:_[A-Za-z0-9+/]{43})?",
  tail: String.raw`\w+/-`,
  samples: () => [sample("sntrys_eyJpYXQiO", 140, "base64") + sample("_", 43, "base64"), sample("sntryu_", 64, "hex")],
  clean: () => [
    { role: "env", name: "SENTRY_DSN", value: "https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/2" },
  ],
});
