import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const traceloopApiKey: Detector = namedKeyDetector({
  id: "traceloop-api-key",
  title: "Traceloop API key",
  docs: "Whoever holds the key writes to the project's traces and reads its prompts. Revoke it in the settings and create a new one.",
  references: ["https://www.traceloop.com/docs/openllmetry/getting-started-python"],
  rotation: "https://app.traceloop.com/settings/api-keys",
  vendors: ["traceloop"],
  documented: ["traceloop_api_key"],
  form: "tl_[0-9a-f]{32,64}|[0-9a-f]{96}",
  samples: () => [sample("tl_", 64, "hex"), sample("", 96, "hex")],
});
