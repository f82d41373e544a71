import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const modalTokenSecret: Detector = namedKeyDetector({
  id: "modal-token-secret",
  title: "Modal token secret",
  docs:
    "With the token's id (`ak-`), which often stands beside it, whoever holds the secret runs code and reads the secrets of the Modal workspace. " +
    "Delete the token in the settings and create a new one.",
  references: ["https://modal.com/docs/reference/modal.config"],
  rotation: "https://modal.com/settings/tokens",
  vendors: ["modal"],
  documented: ["modal_token_secret"],
  form: "as-[A-Za-z0-9]{22}",
  samples: () => [sample("as-", 22)],
  leaks: () => [{ role: "env", name: "MODAL_TOKEN", value: sample("as-", 22) }],
  clean: () => [{ role: "env", name: "MODAL_TOKEN_ID", value: sample("ak-", 22) }],
});
