import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";

const SECRET = /(?<![A-Za-z0-9_.-])[A-Za-z0-9_-]{11}\.([A-Za-z0-9_-]{43})(?![A-Za-z0-9_.-])/g;
const NAME = /(?:^|_)(?:direct_?line|web_?chat|bot)(?:_[a-z0-9]+){0,3}_(?:secret|key|token)(?:_[12])?$/;

const secret = `${sample("", 11, "base64url")}.${sample("", 43, "base64url")}`;

export const azureBotSecret: Detector = {
  id: "azure-bot-secret",
  title: "Azure Bot channel secret",
  category: "secret",
  severity: "error",
  docs:
    "The secret of a Direct Line or Web Chat channel opens conversations with the bot as any user and reads them. It does not expire. Regenerate it, " +
    "and exchange it for short-lived tokens in a service that reads the secret from Key Vault.",
  references: [
    "https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-authentication",
  ],
  rotation: "https://learn.microsoft.com/azure/bot-service/bot-service-channel-connect-directline",
  roles: "all",
  precedence: 50,
  shortestRun: 55,
  mentions: ["line", "chat", "bot"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "DIRECT_LINE_SECRET", value: secret, confidence: "high" },
      { role: "setting", name: "webChatSecret", value: secret },
      { role: "command", name: "command", value: `python chat.py --directline-secret ${secret}`, secret },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "DIRECT_LINE_SECRET", value: "<direct-line-secret>" },
      { role: "env", name: "DIRECT_LINE_SECRET", value: `${"x".repeat(11)}.${"x".repeat(43)}` },
      { role: "env", name: "ARTIFACT", value: secret },
    ];
  },
  *detect(field) {
    if (!mentions(field, /line|chat|bot/i)) return;
    for (const match of field.value.matchAll(SECRET)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isStandIn(match[1] ?? "") || !namesAt(field, start, end).some((name) => NAME.test(name))) continue;
      yield { start, end, confidence: "high", evidence: ["form of a channel secret", "the name says so"] };
    }
  },
};
