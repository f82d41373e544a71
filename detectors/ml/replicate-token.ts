import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("r8_", "[A-Za-z0-9]{37}");
const token = () => sample("r8_", 37);

export const replicateToken: Detector = {
  id: "replicate-token",
  title: "Replicate API token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token runs models on the account's bill and reads and changes its private models, deployments and predictions. " +
    "Disable it in the account settings and create a new one for each use.",
  references: ["https://replicate.com/docs/topics/security/api-tokens"],
  rotation: "https://replicate.com/account/api-tokens",
  roles: "all",
  precedence: 60,
  anchors: ["r8_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "REPLICATE_API_TOKEN", value: token(), confidence: "high" },
      { role: "command", name: "command", value: `REPLICATE_API_TOKEN=${token()} python app.py`, secret: token() },
      { role: "text", name: "", value: `headers = {"Authorization": "Token ${token()}"}`, secret: token() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "REPLICATE_API_TOKEN", value: `r8_${"x".repeat(37)}` },
      { role: "env", name: "REPLICATE_API_TOKEN", value: "r8_..." },
      { role: "env", name: "REPLICATE_API_TOKEN", value: "$REPLICATE_API_TOKEN" },
      { role: "name", name: "name", value: "ppo-lr8_batch16_run_with_a_long_name_of_many_words" },
      { role: "env", name: "ID", value: sample("wr8_", 37) },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
