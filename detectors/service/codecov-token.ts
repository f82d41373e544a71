import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const codecovToken: Detector = namedKeyDetector({
  id: "codecov-token",
  title: "Codecov token",
  docs:
    "Whoever holds the token uploads coverage reports and so changes results. It is a UUID, so it is only recognised under a name that says " +
    "Codecov. Regenerate it in the settings; public repositories need none.",
  references: ["https://docs.codecov.com/docs/codecov-tokens"],
  rotation: "https://docs.codecov.com/docs/codecov-tokens",
  vendors: ["codecov"],
  documented: ["codecov_token"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sampleUuid("codecov")],
});
