import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("tgp_v1_", "[A-Za-z0-9_-]{43}", "\\w-");
const key = () => sample("tgp_v1_", 43, "base64url");

export const togetherApiKey: Detector = {
  id: "together-api-key",
  title: "Together AI API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls and fine-tunes models on the account's bill and reads its uploaded training files. Delete or regenerate it in the " +
    "settings and let the job fetch the new one at run time.",
  references: ["https://docs.together.ai/docs/multiple-api-keys", "https://docs.together.ai/docs/quickstart"],
  rotation: "https://api.together.ai/settings/api-keys",
  roles: "all",
  precedence: 60,
  anchors: ["tgp_v1_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "TOGETHER_API_KEY", value: key(), confidence: "high" },
      { role: "command", name: "command", value: `together files upload --key '${key()}'`, secret: key() },
      { role: "text", name: "", value: `"together_key": "${key()}"`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "TOGETHER_API_KEY", value: `tgp_v1_${"x".repeat(43)}` },
      { role: "env", name: "TOGETHER_API_KEY", value: "tgp_v1_..." },
      { role: "env", name: "TOGETHER_API_KEY", value: "${{ secrets.TOGETHER_API_KEY }}" },
      { role: "env", name: "SECRET_NAME", value: "tgp_v1_key" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
