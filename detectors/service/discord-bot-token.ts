import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const discordBotToken: Detector = namedKeyDetector({
  id: "discord-bot-token",
  title: "Discord bot token",
  docs: "Whoever holds the token is the bot: reads and writes in every server that it was invited to. Reset it in the developer portal.",
  references: ["https://docs.discord.com/developers/reference#authentication"],
  rotation: "https://discord.com/developers/applications",
  vendors: ["discord"],
  documented: ["discord_bot_token", "discord_token"],
  form: String.raw`[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}`,
  edge: String.raw`\w.-`,
  samples: () => [sample("M", 25, "base64url") + sample(".", 6, "base64url") + sample(".", 38, "base64url")],
});
