import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const posthogPersonalApiKey: Detector = tokenDetector({
  id: "posthog-personal-api-key",
  title: "PostHog personal API key",
  docs:
    "Whoever holds the key reads and changes what its owner may in PostHog: events, people, feature flags. Delete it in the account settings. The " +
    "project key (`phc_`) is meant to be public.",
  references: ["https://posthog.com/docs/api#authentication"],
  rotation: "https://app.posthog.com/settings/user-api-keys",
  variable: "POSTHOG_PERSONAL_API_KEY",
  prefixes: ["phx_"],
  body: "[A-Za-z0-9]{40,50}",
  samples: () => [sample("phx_", 43)],
  clean: () => [{ role: "env", name: "POSTHOG_PROJECT_API_KEY", value: sample("phc_", 43) }],
});
