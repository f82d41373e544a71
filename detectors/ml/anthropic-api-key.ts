import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** `api` and `admin` keys end in AA; `oat` and `ort` are the OAuth tokens of Claude subscriptions. */
const TOKEN = tokenPattern(
  String.raw`sk-ant-(?:api|admin)\d\d-|sk-ant-o[ar]t\d\d-`,
  "[A-Za-z0-9_-]{40,128}",
  "A-Za-z0-9_-",
);
const FULL = /^[\w-]{93}AA$/;

const api = () => sample("sk-ant-api03-", 93, "base64url", "AA");
const admin = () => sample("sk-ant-admin01-", 93, "base64url", "AA");

export const anthropicApiKey: Detector = {
  id: "anthropic-api-key",
  title: "Anthropic API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls Claude on the bill of its workspace and reads the files and batches stored there; an admin key manages members " +
    "and other keys. Disable it in the console, create a new one in a workspace with a spending limit, and let the job fetch it at run time.",
  references: [
    "https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    "https://docs.claude.com/en/api/overview",
  ],
  rotation: "https://console.anthropic.com/settings/keys",
  roles: "all",
  precedence: 60,
  anchors: ["sk-ant-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "ANTHROPIC_API_KEY", value: api(), confidence: "high" },
      { role: "env", name: "KEY", value: admin(), confidence: "high" },
      {
        role: "env",
        name: "CLAUDE_CODE_OAUTH_TOKEN",
        value: sample("sk-ant-oat01-", 95, "base64url"),
        confidence: "medium",
      },
      { role: "command", name: "command", value: `python judge.py --api-key=${api()} --n 3`, secret: api() },
      { role: "text", name: "", value: `ANTHROPIC_API_KEY=${api()}\nHF_HOME=/mnt`, secret: api() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "ANTHROPIC_API_KEY", value: "sk-ant-..." },
      { role: "env", name: "ANTHROPIC_API_KEY", value: `sk-ant-api03-${"x".repeat(93)}AA` },
      { role: "env", name: "ANTHROPIC_API_KEY", value: "sk-ant-api03-your-key-here" },
      { role: "env", name: "ANTHROPIC_API_KEY", value: "$ANTHROPIC_API_KEY" },
      { role: "env", name: "SECRET_NAME", value: "sk-ant-key-prod" },
      { role: "tag", name: "model", value: "claude-sonnet-4-5" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN, (_, body) => (FULL.test(body) ? {} : { confidence: "medium" })),
};
