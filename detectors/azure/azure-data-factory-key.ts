import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const KEY =
  /(?<![A-Za-z0-9])IR@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[\w.-]{1,100}@(?:ServiceEndpoint=[\w./:-]{1,200}@|[a-z0-9]{1,12}@)?([A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/gi;

const guid = Buffer.from(sampleBytes(16, 121))
  .toString("hex")
  .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const secret = Buffer.from(sampleBytes(32, 122)).toString("base64");
const key = `IR@${guid}@contosofactory@${secret}`;
const withEndpoint = `IR@${guid}@contosofactory@ServiceEndpoint=contosofactory.westeurope.datafactory.azure.net@${secret}`;

export const azureDataFactoryKey: Detector = {
  id: "azure-data-factory-key",
  title: "Azure integration runtime key",
  category: "secret",
  severity: "error",
  docs:
    "With the authentication key of a self-hosted integration runtime anyone can register a machine of their own as a node of the data factory " +
    "or Synapse workspace. Its pipelines then run there, with the credentials of the data stores that they copy. Regenerate the key and check " +
    "the list of nodes.",
  references: [
    "https://learn.microsoft.com/azure/data-factory/create-self-hosted-integration-runtime",
    "https://learn.microsoft.com/azure/data-factory/data-movement-security-considerations",
  ],
  rotation:
    "https://learn.microsoft.com/cli/azure/datafactory/integration-runtime#az-datafactory-integration-runtime-regenerate-auth-key",
  roles: "all",
  precedence: 60,
  anchors: ["IR@"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "IR_KEY", value: key, confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `dmgcmd.exe -Key "${withEndpoint}"`,
        secret: withEndpoint,
        confidence: "high",
      },
      { role: "env", name: "IR_KEY", value: `IR@${guid}@contosofactory@we@${secret}` },
      { role: "tag", name: "ir", value: `key: ${key}, node 1`, secret: key },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "IR_KEY", value: "IR@<guid>@<factory>@<key>" },
      { role: "env", name: "IR_KEY", value: `IR@${guid}@contosofactory@${"x".repeat(43)}=` },
      { role: "env", name: "IR_KEY", value: "${IR_KEY}" },
      { role: "env", name: "MAIL", value: `AIR@${guid}@contosofactory@${secret}` },
      { role: "env", name: "DIGEST", value: secret },
    ];
  },
  *detect(field) {
    for (const match of field.value.matchAll(KEY)) {
      if (new Set(match[1]).size < 12) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: "high",
        evidence: ["IR@ and the address of a runtime", "32 bytes in base64"],
      };
    }
  },
};
