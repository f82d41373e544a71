import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const zaiApiKey: Detector = namedKeyDetector({
  id: "zai-api-key",
  title: "Z.ai (Zhipu) API key",
  docs: "Whoever holds the key calls GLM models on the account's bill. Delete it in the console and create a new one.",
  references: ["https://docs.z.ai/guides/overview/quick-start"],
  rotation: "https://z.ai/manage-apikey/apikey-list",
  vendors: ["zhipu", "zhipuai", "zai", "glm", "bigmodel"],
  documented: ["zai_api_key", "zhipuai_api_key", "zhipu_api_key"],
  form: String.raw`[0-9a-f]{32}\.[A-Za-z0-9]{16}`,
  samples: () => [sample("", 32, "hex") + sample(".", 16)],
});
