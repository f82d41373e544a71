import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const WEBHOOK = tokenPattern(
  String.raw`https://(?:canary\.|ptb\.)?discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/`,
  String.raw`\d{17,20}/[A-Za-z0-9_-]{60,72}`,
  "\\w-",
);
const webhook = () => sample("https://discord.com/api/webhooks/1", 18, "digits") + sample("/", 68, "base64url");

export const discordWebhook: Detector = {
  id: "discord-webhook",
  title: "Discord webhook address",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the address posts to the channel, and changes or deletes the webhook. Delete it in the channel's settings and let the job fetch the " +
    "address of a new one at run time.",
  references: ["https://docs.discord.com/developers/resources/webhook"],
  rotation: "https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks",
  roles: "all",
  precedence: 60,
  anchors: ["/webhooks/"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "DISCORD_WEBHOOK", value: webhook(), confidence: "high" },
      { role: "url", name: "webhook", value: webhook().replace("discord.com", "discordapp.com") },
      { role: "command", name: "command", value: `curl -F content=done ${webhook()}`, secret: webhook() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "DISCORD_WEBHOOK", value: "https://discord.com/api/webhooks/<id>/<token>" },
      { role: "env", name: "DISCORD_WEBHOOK", value: "https://discord.com/api/webhooks/..." },
      { role: "env", name: "DISCORD_WEBHOOK", value: "$DISCORD_WEBHOOK" },
      { role: "url", name: "endpoint", value: "https://contoso.com/api/webhooks/123456789012345678/build" },
    ];
  },
  detect: ({ value }) =>
    tokens(value, WEBHOOK, (_, body) =>
      /x{8}/i.test(body) ? undefined : { evidence: ["address of a Discord webhook"] },
    ),
};
