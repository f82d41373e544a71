import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("nvapi-", "[A-Za-z0-9_-]{60,70}", "A-Za-z0-9_-");
const key = () => sample("nvapi-", 64, "base64url");

export const nvidiaApiKey: Detector = {
  id: "nvidia-api-key",
  title: "NVIDIA API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key uses NVIDIA NIM and the NGC registry as its owner: calls models on the owner's credits and pulls, and with the right scope " +
    "pushes, private containers and models. Revoke it in the NGC settings and create a key with only the services the job needs.",
  references: [
    "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
    "https://docs.api.nvidia.com/nim/docs/api-quickstart",
  ],
  rotation: "https://org.ngc.nvidia.com/setup/api-keys",
  roles: "all",
  precedence: 60,
  anchors: ["nvapi-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "NGC_API_KEY", value: key(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `echo ${key()} | docker login nvcr.io -u '$oauthtoken' --password-stdin`,
        secret: key(),
      },
      { role: "text", name: "", value: `"Authorization": "Bearer ${key()}",`, secret: key() },
      { role: "argument", name: "--nvidia_api_key", value: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "NVIDIA_API_KEY", value: `nvapi-${"x".repeat(64)}` },
      { role: "env", name: "NVIDIA_API_KEY", value: "nvapi-..." },
      { role: "env", name: "NVIDIA_API_KEY", value: "$NVIDIA_API_KEY" },
      { role: "env", name: "SECRET_NAME", value: "nvapi-key" },
      { role: "env", name: "X", value: sample("nvapi-", 90) },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
