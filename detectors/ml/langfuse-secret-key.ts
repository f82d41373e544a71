import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("sk-lf-", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "\\w-");
const uuid = [8, 4, 4, 4, 12].map((length) => sample("", length, "hex")).join("-");

export const langfuseSecretKey: Detector = {
  id: "langfuse-secret-key",
  title: "Langfuse secret key",
  category: "secret",
  severity: "error",
  docs:
    "With the public key beside it, the secret key reads and changes the project's traces, which hold prompts and answers in full. " +
    "Delete the pair in the project settings and create a new one. The public key (`pk-lf-`) alone is no secret.",
  references: [
    "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
    "https://langfuse.com/docs/api-and-data-platform/features/public-api",
  ],
  rotation: "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
  roles: "all",
  precedence: 60,
  anchors: ["sk-lf-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "LANGFUSE_SECRET_KEY", value: `sk-lf-${uuid}`, confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `LANGFUSE_SECRET_KEY=sk-lf-${uuid} python app.py`,
        secret: `sk-lf-${uuid}`,
      },
      { role: "tag", name: "langfuse", value: `sk-lf-${uuid}` },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "LANGFUSE_PUBLIC_KEY", value: `pk-lf-${uuid}` },
      { role: "env", name: "LANGFUSE_SECRET_KEY", value: "sk-lf-..." },
      { role: "env", name: "LANGFUSE_SECRET_KEY", value: "sk-lf-00000000-0000-0000-0000-000000000000" },
      { role: "env", name: "LANGFUSE_SECRET_KEY", value: "${{ secrets.LANGFUSE_SECRET_KEY }}" },
      { role: "env", name: "RUN_ID", value: uuid },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
