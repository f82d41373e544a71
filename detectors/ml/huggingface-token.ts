import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("hf_|api_org_", "[A-Za-z0-9]{34}");
const user = () => sample("hf_", 34, "alpha");
const organization = () => sample("api_org_", 34, "alpha");

export const huggingfaceToken: Detector = {
  id: "huggingface-token",
  title: "Hugging Face access token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token acts as its owner on the Hugging Face Hub: reads private and gated models and data sets and, with a write token, " +
    "replaces them, which is code that others load. Revoke it in the settings, create a fine-grained token that can only read what the job needs, " +
    "and let the job fetch it at run time.",
  references: [
    "https://huggingface.co/docs/hub/security-tokens",
    "https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables#hftoken",
  ],
  rotation: "https://huggingface.co/settings/tokens",
  roles: "all",
  precedence: 60,
  anchors: ["hf_", "api_org_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "HF_TOKEN", value: user(), confidence: "high" },
      { role: "env", name: "HF_API_KEY", value: organization() },
      {
        role: "command",
        name: "command",
        value: `huggingface-cli login --token ${user()} && python train.py`,
        secret: user(),
      },
      { role: "argument", name: "--hub_token", value: user() },
      { role: "url", name: "path", value: `https://user:${user()}@huggingface.co/contoso/model`, secret: user() },
      {
        role: "text",
        name: "",
        value: `{"source": ["import os\\n", "os.environ['HF_TOKEN']='${user()}'\\n"]}`,
        secret: user(),
      },
      { role: "tag", name: "note", value: `token\\n${user()}`, secret: user() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "HF_TOKEN", value: `hf_${"x".repeat(34)}` },
      { role: "env", name: "HF_TOKEN", value: "hf_..." },
      { role: "env", name: "HF_TOKEN", value: "<your-hf_token>" },
      { role: "env", name: "HF_TOKEN", value: "${{ secrets.hf_token }}" },
      { role: "command", name: "command", value: "huggingface-cli login --token $HF_TOKEN --cache hf_home" },
      { role: "env", name: "SECRET_NAME", value: "hf_token-for-the-fine-tuning-pipelines" },
      { role: "text", name: "", value: "from hf_transformers_utils_and_many_more_things_to_import import x" },
      { role: "env", name: "HASH", value: sample("hf_", 64, "hex") },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
