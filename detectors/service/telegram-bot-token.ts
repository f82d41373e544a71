import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** The bot's number stands before the colon, in addresses behind the word `bot`. */
const TOKEN = tokenPattern(String.raw`\d{8,10}:AA`, "[A-Za-z0-9_-]{33}", "\\w-");
const IN_ADDRESS = /(?<=\/bot)\d{8,10}:AA(?<body>[A-Za-z0-9_-]{33})(?![\w-])/g;
const token = () => sample("", 10, "digits", ":AA") + sample("", 33, "base64url");

export const telegramBotToken: Detector = {
  id: "telegram-bot-token",
  title: "Telegram bot token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token is the bot: reads what is written to it and writes in every chat that it is in. Revoke it with @BotFather (`/revoke`) and let " +
    "the job fetch the new one at run time.",
  references: ["https://core.telegram.org/bots/api#authorizing-your-bot"],
  rotation: "https://core.telegram.org/bots/features#botfather",
  roles: "all",
  precedence: 60,
  anchors: [":AA"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "TELEGRAM_BOT_TOKEN", value: token(), confidence: "high" },
      { role: "command", name: "command", value: `python notify.py --telegram ${token()}`, secret: token() },
      {
        role: "command",
        name: "command",
        value: `curl -s https://api.telegram.org/bot${token()}/sendMessage -d text=done`,
        secret: token(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "TELEGRAM_BOT_TOKEN", value: "123456789:AA..." },
      { role: "env", name: "TELEGRAM_BOT_TOKEN", value: `123456789:AA${"x".repeat(33)}` },
      { role: "env", name: "TELEGRAM_BOT_TOKEN", value: "$TELEGRAM_BOT_TOKEN" },
      { role: "env", name: "TELEGRAM_CHAT_ID", value: "-1001234567890" },
      { role: "text", name: "", value: "sha256:AAAAC3NzaC1lZDI1NTE5AAAAIJ9" },
    ];
  },
  *detect({ value }) {
    yield* tokens(value, TOKEN, () => ({ evidence: ["form of a Telegram bot token"] }));
    yield* tokens(value, IN_ADDRESS, () => ({ evidence: ["in an address of the Bot API"] }));
  },
};
