import { devOpsPatKind, sampleDevOpsPat } from "../../src/detection/checksum/devops-pat.ts";
import { namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sample } from "../../src/detection/sample.ts";

const TOKEN = /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/g;
const NAME = /(?:^|_)(?:pat|devops|ado|azdo|vsts|tfs|vss|system_accesstoken|system_access_token)(?:_|$)/;
const HOST = /^@(?:dev\.azure\.com|pkgs\.dev\.azure\.com|[\w-]{1,60}\.(?:pkgs\.)?visualstudio\.com)/;

const token = () => sampleDevOpsPat(1);
const unchecked = () => sample("", 52, "base32");

export const azureDevopsPat: Detector = {
  id: "azure-devops-pat",
  title: "Azure DevOps personal access token",
  category: "secret",
  severity: "error",
  docs:
    "A personal access token acts as the person who made it: with the usual scopes its holder reads and changes source code, pipelines and " +
    "packages. Revoke it. For jobs and pipelines use a service principal or a managed identity, which Azure DevOps accepts too; for package " +
    "feeds the workspace can hold a connection, so that no token stands in the environment.",
  references: [
    "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    "https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/service-principal-managed-identity",
  ],
  rotation:
    "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
  roles: "all",
  precedence: 60,
  signatures: [/[a-z2-7]{52}/],
  shortestRun: 52,
  // Its signature is in every match.
  mentions: [],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "X", value: token(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `git clone https://${token()}@dev.azure.com/contoso/p/_git/code`,
        secret: token(),
        confidence: "high",
      },
      { role: "tag", name: "app", value: sampleDevOpsPat(2, "application"), confidence: "high" },
      { role: "env", name: "AZURE_DEVOPS_EXT_PAT", value: unchecked(), confidence: "medium" },
      {
        role: "build",
        name: "pip",
        value: `--extra-index-url https://feed:${unchecked()}@pkgs.dev.azure.com/contoso/_packaging/f/pypi/simple/`,
        secret: unchecked(),
        confidence: "medium",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_DEVOPS_EXT_PAT", value: "<your-pat>" },
      { role: "env", name: "AZURE_DEVOPS_EXT_PAT", value: "$(System.AccessToken)" },
      { role: "env", name: "AZURE_DEVOPS_EXT_PAT", value: "x".repeat(52) },
      { role: "credential", name: "pat", value: "dummy_pat" },
      { role: "env", name: "MODEL", value: unchecked() },
      { role: "env", name: "PATH_HASH", value: unchecked() },
      { role: "url", name: "index", value: "https://pkgs.dev.azure.com/contoso/_packaging/feed/pypi/simple/" },
    ];
  },
  *detect(field) {
    const text = field.value;
    for (const { 0: found, index: start } of text.matchAll(TOKEN)) {
      const end = start + found.length;
      if (new Set(found).size < 8) continue;
      const kind = devOpsPatKind(found);
      if (kind !== undefined) yield { start, end, confidence: "high", evidence: [`checksum holds (${kind} token)`] };
      else if (HOST.test(text.slice(end, end + 90)) || namesAt(field, start, end).some((name) => NAME.test(name))) {
        if (!isPlaceholder(found))
          yield { start, end, confidence: "medium", evidence: ["52 base-32 characters", "checksum does not hold"] };
      }
    }
  },
};
