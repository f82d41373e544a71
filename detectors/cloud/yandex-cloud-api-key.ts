import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const yandexCloudApiKey: Detector = tokenDetector({
  id: "yandex-cloud-api-key",
  title: "Yandex Cloud API key",
  docs:
    "Whoever holds the key acts as its service account within the key's scope, for example calls YandexGPT on the bill. Delete it and create one " +
    "with a scope and an expiry date, or use the metadata service.",
  references: ["https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"],
  rotation: "https://yandex.cloud/en/docs/iam/operations/authentication/manage-api-keys",
  variable: "YC_API_KEY",
  prefixes: ["AQVN"],
  body: "[A-Za-z0-9_-]{35,38}",
  tail: String.raw`\w-`,
  samples: () => [sample("AQVN", 36, "base64url")],
});
