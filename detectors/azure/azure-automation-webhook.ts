import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";

const TOKEN =
  /\.azure-automation\.(?:net|us|cn)\/webhooks\?token=((?:[A-Za-z0-9+/_-]|%2[BbFf]){30,90}(?:={1,2}|(?:%3[Dd]){1,2})?)/g;

const token = () => encodeURIComponent(Buffer.from(sampleBytes(32, 171)).toString("base64"));

export const azureAutomationWebhook: Detector = {
  id: "azure-automation-webhook",
  title: "Azure Automation webhook",
  category: "secret",
  severity: "error",
  docs:
    "Whoever has the address of the webhook starts its runbook with the parameters of their choice, under the identity of the Automation account. " +
    "Delete the webhook and make a new one with a short life; better, start the runbook through the management API with the job's identity.",
  references: ["https://learn.microsoft.com/azure/automation/automation-webhooks"],
  rotation: "https://learn.microsoft.com/azure/automation/automation-webhooks#update-a-webhook",
  roles: "all",
  precedence: 60,
  anchors: ["/webhooks?token="],
  get leaks(): readonly Example[] {
    return [
      {
        role: "url",
        name: "on_success",
        value: `https://4f1c2b3a-0d1e-4c1f-9d3e-5a6b7c8d9e0f.webhook.we.azure-automation.net/webhooks?token=${token()}`,
        secret: token(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `curl -X POST 'https://s1events.azure-automation.net/webhooks?token=${token()}'`,
        secret: token(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "url", name: "u", value: "https://s1events.azure-automation.net/webhooks?token=<token>" },
      { role: "url", name: "u", value: `https://s1events.azure-automation.net/webhooks?token=${"x".repeat(43)}` },
      { role: "url", name: "u", value: `https://contoso.com/webhooks?token=${token()}` },
    ];
  },
  *detect({ value }) {
    for (const match of value.matchAll(TOKEN)) {
      const found = match[1] ?? "";
      if (isStandIn(found)) continue;
      const end = match.index + match[0].length;
      yield { start: end - found.length, end, confidence: "high", evidence: ["address of an Automation webhook"] };
    }
  },
};
