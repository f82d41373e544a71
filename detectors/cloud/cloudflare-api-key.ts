import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const cloudflareApiKey: Detector = namedKeyDetector({
  id: "cloudflare-api-key",
  title: "Cloudflare API key",
  docs:
    "An API token acts within its permissions; the global key (37 hexadecimal digits) changes everything in its owner's accounts. Roll it in the " +
    "dashboard and create a token for what the job needs.",
  references: ["https://developers.cloudflare.com/fundamentals/api/get-started/keys/"],
  rotation: "https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/",
  vendors: ["cloudflare"],
  documented: ["cloudflare_api_token", "cloudflare_api_key", "cf_api_token", "cf_api_key", "cloudflare_global_api_key"],
  form: String.raw`v1\.0-[0-9a-f]{24}-[0-9a-f]{146}|[0-9a-f]{37}|[A-Za-z0-9_-]{40}`,
  samples: () => [sample("", 40, "base64url"), sample("", 37, "hex")],
});
