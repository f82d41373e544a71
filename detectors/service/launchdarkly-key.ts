import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const launchdarklyKey: Detector = namedKeyDetector({
  id: "launchdarkly-key",
  title: "LaunchDarkly key",
  docs:
    "An SDK key reads all flags of an environment with their rules; an access token (`api-`) changes them. Reset it in the settings and create a " +
    "new one.",
  references: ["https://launchdarkly.com/docs/sdk/concepts/client-side-server-side#keys"],
  rotation: "https://launchdarkly.com/docs/home/account/environment/keys",
  vendors: ["launchdarkly"],
  documented: ["launchdarkly_sdk_key", "launchdarkly_api_key", "launchdarkly_access_token", "ld_sdk_key"],
  form: "(?:sdk|api)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [`sdk-${sampleUuid("launchdarkly")}`, `api-${sampleUuid("launchdarkly")}`],
});
