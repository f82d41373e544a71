import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const dashscopeApiKey: Detector = namedKeyDetector({
  id: "dashscope-api-key",
  title: "Alibaba Model Studio (Qwen) API key",
  docs: "Whoever holds the key calls Qwen and other models on the account's bill. Delete it in the console and create one for the workspace.",
  references: ["https://www.alibabacloud.com/help/en/model-studio/get-api-key"],
  rotation: "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
  vendors: ["dashscope", "qwen"],
  documented: ["dashscope_api_key", "qwen_api_key"],
  form: "sk-[0-9a-f]{32}",
  samples: () => [sample("sk-", 32, "hex")],
});
