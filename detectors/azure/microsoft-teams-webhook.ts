import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";

const GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const WEBHOOK = new RegExp(
  `https://(?:[\\w-]{1,80}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/${GUID}@${GUID}/[A-Za-z]{1,40}/([0-9a-f]{32})/${GUID}(?:/[\\w-]{20,100})?`,
  "gi",
);

const guid = (): string => `${sample("", 8, "hex")}-${sample("", 4, "hex")}-4c1f-9d3e-${sample("", 12, "hex")}`;
const id = sample("", 32, "hex");
const webhook = `https://contoso.webhook.office.com/webhookb2/${guid()}@${guid()}/IncomingWebhook/${id}/${guid()}`;

export const microsoftTeamsWebhook: Detector = {
  id: "microsoft-teams-webhook",
  title: "Microsoft Teams webhook",
  category: "secret",
  severity: "error",
  docs:
    "Whoever knows the address of an incoming webhook posts into the channel under its name, for example links that look like alerts of the " +
    "training run. Remove the webhook from the channel, make a new one, and let the program read its address from Key Vault.",
  references: [
    "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  ],
  rotation:
    "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook#remove-an-incoming-webhook",
  roles: "all",
  precedence: 60,
  anchors: [".webhook.office.com/", "outlook.office.com/webhook/", "outlook.office365.com/webhook/"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "TEAMS_WEBHOOK", value: webhook, confidence: "high" },
      { role: "command", name: "command", value: `curl -d @m.json "${webhook}" && python x.py`, secret: webhook },
      {
        role: "tag",
        name: "hook",
        value: webhook.replace("contoso.webhook.office.com/webhookb2", "outlook.office.com/webhook"),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "TEAMS_WEBHOOK",
        value: "https://contoso.webhook.office.com/webhookb2/<id>/IncomingWebhook/<key>",
      },
      { role: "env", name: "TEAMS_WEBHOOK", value: webhook.replace(id, "0".repeat(32)) },
      { role: "env", name: "TEAMS_WEBHOOK", value: "https://contoso.webhook.office.com/webhookb2/${TEAMS_PATH}" },
    ];
  },
  *detect({ value }) {
    for (const match of value.matchAll(WEBHOOK)) {
      if (isStandIn(match[1] ?? "")) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: "high",
        evidence: ["address of an incoming webhook"],
      };
    }
  },
};
