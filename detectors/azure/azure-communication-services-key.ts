import { isLegacyKey } from "../../src/detection/checksum/legacy-key.ts";
import { parseAnnotatedKey, sampleAnnotatedKey } from "../../src/detection/checksum/annotated-key.ts";
import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const BEGIN = startingWith("Endpoint", "AccessKey");
const HOST = /^https:\/\/[\w.-]{1,200}\.communication\.azure\.(?:com|us|cn)\b/i;

const older = () => Buffer.from(sampleBytes(64, 141)).toString("base64");
const annotated = () => sampleAnnotatedKey({ number: 142, provider: "AZCS" });

export const azureCommunicationServicesKey: Detector = {
  id: "azure-communication-services-key",
  title: "Azure Communication Services key",
  category: "secret",
  severity: "error",
  docs:
    "An access key of Communication Services sends mail and text messages, places calls and issues tokens for users, at the owner's cost and in " +
    "the owner's name. It does not expire. Regenerate the key, give the job's identity a role on the resource and pass only the endpoint.",
  references: [
    "https://learn.microsoft.com/azure/communication-services/concepts/authentication",
    "https://learn.microsoft.com/azure/communication-services/quickstarts/identity/service-principal",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/communication#az-communication-regenerate-key",
  roles: "all",
  precedence: 50,
  anchors: [".communication.azure."],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "MAIL",
        value: `endpoint=https://contoso.communication.azure.com/;accesskey=${older()}`,
        secret: older(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `python mail.py --connection "endpoint=https://c.europe.communication.azure.com/;accesskey=${annotated()}" --to me`,
        secret: annotated(),
        confidence: "high",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "MAIL", value: "endpoint=https://contoso.communication.azure.com/;accesskey=<access-key>" },
      { role: "env", name: "MAIL", value: "endpoint=https://contoso.communication.azure.com/;accesskey=${ACS_KEY}" },
      { role: "env", name: "MAIL", value: "https://contoso.communication.azure.com/" },
      { role: "env", name: "OTHER", value: `endpoint=https://contoso.example.com/;accesskey=${older()}` },
    ];
  },
  *detect(field) {
    for (const string of connectionStrings(field.value, BEGIN)) {
      if (!HOST.test(pairOf(string, "endpoint")?.value ?? "")) continue;
      for (const { value, start, end } of pairsOf(string, "accesskey")) {
        if (!isLegacyKey(value, 64) && parseAnnotatedKey(value) === undefined) continue;
        yield { start, end, confidence: "high", evidence: ["connection string of Communication Services"] };
      }
    }
  },
};
