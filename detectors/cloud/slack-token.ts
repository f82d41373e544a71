import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKENS = [
  tokenPattern("xoxb-", String.raw`\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{18,34}`, "\\w-"),
  tokenPattern("xox[pe]-", String.raw`(?:\d{8,14}-){3}[A-Za-z0-9]{28,34}`, "\\w-"),
  tokenPattern("xox[os]-", String.raw`\d{4,14}-\d{4,14}-\d{4,14}-[A-Fa-f0-9]{8,64}`, "\\w-"),
  tokenPattern("xox[ar]-", String.raw`(?:\d-)?(?:\d{8,14}-){0,3}[A-Za-z0-9]{20,64}`, "\\w-"),
  // What a signed-in browser holds: a token and the cookie beside it.
  tokenPattern("xoxc-", String.raw`(?:\d{9,15}-){3}[0-9a-f]{64}`, "\\w-"),
  tokenPattern("xoxd-", "[A-Za-z0-9%/+_-]{100,400}={0,2}", "\\w%/+=-"),
  tokenPattern("xapp-", String.raw`\d-[A-Z0-9]{5,20}-\d{8,16}-[a-z0-9]{40,80}`, "\\w-"),
  tokenPattern(String.raw`xoxe(?:\.xox[bp])?-`, String.raw`\d-[A-Za-z0-9]{140,180}`, "\\w-"),
];
const WEBHOOK = tokenPattern(
  String.raw`(?:https?://)?hooks\.slack\.com/(?:services|workflows|triggers)/`,
  "(?:T|E)[A-Za-z0-9]{6,14}/[A-Za-z0-9]{6,20}/[A-Za-z0-9/]{16,64}",
);

const bot = () => sample("xoxb-", 12, "digits") + sample("-", 12, "digits") + sample("-", 24);
const user =
  sample("xoxp-", 12, "digits") + sample("-", 12, "digits") + sample("-", 13, "digits") + sample("-", 32, "hex");
const session =
  sample("xoxc-", 12, "digits") + sample("-", 12, "digits") + sample("-", 12, "digits") + sample("-", 64, "hex");
const webhook = () =>
  sample("https://hooks.slack.com/services/T", 10, "upper") + sample("/B", 10, "upper") + sample("/", 24);

export const slackToken: Detector = {
  id: "slack-token",
  title: "Slack token or webhook",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds a token reads and writes messages and files in the Slack workspace within its scopes; whoever holds a webhook address posts to its " +
    "channel. Revoke the token or delete the webhook in the app's settings, and let the job fetch the new one at run time.",
  references: [
    "https://docs.slack.dev/authentication/tokens/",
    "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
  ],
  rotation: "https://docs.slack.dev/authentication/using-token-rotation/",
  roles: "all",
  precedence: 60,
  anchors: [
    "xoxb-",
    "xoxp-",
    "xoxe",
    "xoxo-",
    "xoxs-",
    "xoxa-",
    "xoxr-",
    "xoxc-",
    "xoxd-",
    "xapp-",
    "hooks.slack.com/",
  ],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "SLACK_BOT_TOKEN", value: bot(), confidence: "high" },
      { role: "env", name: "SLACK_TOKEN", value: user },
      { role: "env", name: "SLACK_TOKEN", value: session },
      { role: "env", name: "SLACK_COOKIE", value: sample("xoxd-", 140) },
      { role: "url", name: "webhook", value: webhook() },
      { role: "command", name: "command", value: `curl -X POST -d '{"text":"done"}' ${webhook()}`, secret: webhook() },
      { role: "text", name: "", value: `SLACK=${bot()}\n`, secret: bot() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "SLACK_BOT_TOKEN", value: "xoxb-your-token" },
      { role: "env", name: "SLACK_BOT_TOKEN", value: "xoxb-..." },
      {
        role: "env",
        name: "SLACK_WEBHOOK",
        value: `https://hooks.slack.com/services/T00000000/B00000000/${"X".repeat(24)}`,
      },
      { role: "env", name: "SLACK_WEBHOOK", value: "$SLACK_WEBHOOK" },
      { role: "env", name: "SLACK_URL", value: "https://hooks.slack.com/services/" },
      { role: "env", name: "SLACK_CHANNEL", value: "#ml-alerts" },
    ];
  },
  *detect({ value }) {
    for (const pattern of TOKENS) yield* tokens(value, pattern);
    yield* tokens(value, WEBHOOK, (_, body) =>
      /x{8}/i.test(body) ? undefined : { message: "Slack webhook address", evidence: ["address of a Slack webhook"] },
    );
  },
};
