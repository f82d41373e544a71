import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";

const management = () => sampleHisKey(HIS_KINDS.apiManagement, 1, "Tenant00");
const gateway = () => sampleHisKey(HIS_KINDS.apiManagement, 2, "Gatewy00");

export const azureApiManagementKey: Detector = {
  id: "azure-api-management-key",
  title: "Azure API Management key",
  category: "secret",
  severity: "error",
  docs:
    "A subscription key calls the APIs of its product at the subscriber's quota; a direct management, gateway or repository key controls the " +
    "service itself. Regenerate the key, and let callers present a Microsoft Entra token that the gateway validates.",
  references: [
    "https://learn.microsoft.com/azure/api-management/api-management-subscriptions",
    "https://learn.microsoft.com/azure/api-management/api-management-howto-protect-backend-with-aad",
  ],
  rotation:
    "https://learn.microsoft.com/azure/api-management/api-management-subscriptions#regenerate-subscription-keys",
  roles: "all",
  precedence: 60,
  anchors: ["APIM"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: management(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `curl -H "key:${gateway()}" https://contoso.azure-api.net`,
        secret: gateway(),
        confidence: "high",
      },
      { role: "credential", name: "key", value: management().replace(/^../, "Zz"), confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "APIM_KEY", value: "<APIM subscription key>" },
      { role: "env", name: "APIM_KEY", value: "$(APIM_KEY)" },
      { role: "env", name: "KEY", value: `${"a".repeat(76)}APIMAAAAAA==` },
      { role: "env", name: "HASH", value: sample("APIM", 84, "base64", "==") },
      { role: "text", name: "", value: "requests go through APIM and its policies" },
    ];
  },
  detect: (field) => hisMatches(field.value, HIS_KINDS.apiManagement),
};
