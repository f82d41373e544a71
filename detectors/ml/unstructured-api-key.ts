import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const unstructuredApiKey: Detector = namedKeyDetector({
  id: "unstructured-api-key",
  title: "Unstructured API key",
  docs:
    "Whoever holds the key processes documents on the account's bill and reads its workflows. The key has no form of its own, so it is only " +
    "recognised under a name that says Unstructured. Delete it in the account settings and create a new one.",
  references: ["https://docs.unstructured.io/api-reference/overview"],
  rotation: "https://platform.unstructured.io/",
  vendors: ["unstructured"],
  documented: ["unstructured_api_key"],
  form: "[A-Za-z0-9]{30}",
  samples: () => [sample("", 30)],
});
