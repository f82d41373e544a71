import { sampleEntraSecret } from "../../src/detection/checksum/entra-secret.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { isReference } from "../../src/detection/reference.ts";
import { sample } from "../../src/detection/sample.ts";

/** `clientSecret` of `--sdk-auth`, `password` of `az ad sp create-for-rbac`; quotes may be escaped, JSON within text. */
const SECRET = /["'](?:clientSecret|password)\\?["']\s{0,5}:\s{0,5}\\?["']([^"'\\\s]{8,200})\\?["']/g;
/** What stands beside it: the application and the tenant. */
const APPLICATION = /["'](?:clientId|appId)\\?["']/;
const TENANT = /["'](?:tenantId|tenant)\\?["']/;
const REACH = 1000;

const secret = sampleEntraSecret(5);
const older = () => sample("", 34);
const guid = "44445555-eeee-6666-ffff-7777aaaa8888";

export const azureServicePrincipalJson: Detector = {
  id: "azure-service-principal-json",
  title: "Credentials of an Azure service principal",
  category: "secret",
  severity: "error",
  docs:
    "This JSON, as `az ad sp create-for-rbac` prints it, holds all that is needed to sign in as the service principal from anywhere, often with " +
    "Contributor rights on a subscription. Delete the secret. In jobs use a managed identity; in GitHub Actions and Azure Pipelines use " +
    "workload identity federation, which needs no secret.",
  references: [
    "https://learn.microsoft.com/azure/developer/github/connect-from-azure-openid-connect",
    "https://learn.microsoft.com/entra/workload-id/workload-identity-federation",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/ad/sp/credential#az-ad-sp-credential-reset",
  roles: "all",
  // Above the detector of client secrets: it says more than the secret alone.
  precedence: 61,
  anchors: ["clientSecret", /password\\{0,3}"\s{0,4}:/],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "AZURE_CREDENTIALS",
        value: `{"clientId": "${guid}", "clientSecret": "${secret}", "subscriptionId": "${guid}", "tenantId": "${guid}"}`,
        secret,
        confidence: "high",
      },
      {
        role: "tag",
        name: "sp",
        value: `{"appId":"${guid}","displayName":"train","password":"${older()}","tenant":"${guid}"}`,
        secret: older(),
        confidence: "high",
      },
      {
        role: "text",
        name: "",
        value: `C: "{\\"clientId\\": \\"${guid}\\",\\n  \\"clientSecret\\": \\"${older()}\\", \\"tenantId\\": \\"${guid}\\"}"`,
        secret: older(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "C",
        value: '{"clientId": "<GUID>", "clientSecret": "<GUID>", "subscriptionId": "<GUID>", "tenantId": "<GUID>"}',
      },
      {
        role: "env",
        name: "C",
        value: `{"clientId": "${guid}", "clientSecret": "$\{{secrets.AZURE_CLIENT_SECRET}}", "tenantId": "${guid}"}`,
      },
      {
        role: "env",
        name: "C",
        value: `{"clientId": "${guid}", "clientSecret": "************", "tenantId": "${guid}"}`,
      },
      { role: "env", name: "C", value: `{"clientId": "${guid}", "tenantId": "${guid}"}` },
      { role: "env", name: "C", value: `{"user": "me", "password": "${older()}"}` },
    ];
  },
  *detect(field) {
    for (const match of field.value.matchAll(SECRET)) {
      const found = match[1] ?? "";
      const around = field.value.slice(Math.max(0, match.index - REACH), match.index + REACH);
      if (!APPLICATION.test(around) || !TENANT.test(around) || isPlaceholder(found) || isReference(found)) continue;
      const start = match.index + match[0].lastIndexOf(found);
      yield {
        start,
        end: start + found.length,
        confidence: "high",
        evidence: ["beside the application and the tenant it belongs to"],
      };
    }
  },
};
