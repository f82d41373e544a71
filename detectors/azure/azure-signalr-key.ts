import { isLegacyKey } from "../../src/detection/checksum/legacy-key.ts";
import { parseAnnotatedKey, sampleAnnotatedKey } from "../../src/detection/checksum/annotated-key.ts";
import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const BEGIN = startingWith("Endpoint", "AccessKey");
const HOST = /^https:\/\/[\w.-]{1,200}\.(?:(service\.signalr)|webpubsub)(?:\.(?:net|azure\.(?:com|us|cn)|us|cn))\b/i;

const key = () => Buffer.from(sampleBytes(32, 151)).toString("base64");
const annotated = () => sampleAnnotatedKey({ number: 152, provider: "AZSR" });

export const azureSignalrKey: Detector = {
  id: "azure-signalr-key",
  title: "Azure SignalR or Web PubSub key",
  category: "secret",
  severity: "error",
  docs:
    "An access key of SignalR Service or Web PubSub signs tokens for any client and hub: its holder can read what is sent to users and send in the " +
    "owner's name. It does not expire. Regenerate the key, connect with AuthType=azure.msi, and disable local authentication on the resource.",
  references: [
    "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string",
    "https://learn.microsoft.com/azure/azure-signalr/howto-disable-local-auth",
    "https://learn.microsoft.com/azure/azure-web-pubsub/howto-disable-local-auth",
  ],
  rotation: "https://learn.microsoft.com/azure/azure-signalr/signalr-howto-key-rotation",
  roles: "all",
  precedence: 50,
  anchors: [".service.signalr.", ".webpubsub.azure."],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "HUB",
        value: `Endpoint=https://contoso.service.signalr.net;AccessKey=${key()};Version=1.0;`,
        secret: key(),
        confidence: "high",
      },
      {
        role: "tag",
        name: "hub",
        value: `Endpoint=https://contoso.webpubsub.azure.com;AccessKey=${annotated()};Version=1.0;`,
        secret: annotated(),
        confidence: "high",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "HUB",
        value: "Endpoint=https://contoso.service.signalr.net;AuthType=azure.msi;Version=1.0;",
      },
      { role: "env", name: "HUB", value: "Endpoint=https://contoso.service.signalr.net;AccessKey=<key>;Version=1.0;" },
      { role: "env", name: "HUB", value: "Endpoint=https://contoso.webpubsub.azure.com;AccessKey=$(PUBSUB_KEY)" },
      { role: "env", name: "OTHER", value: `Endpoint=https://contoso.example.com;AccessKey=${key()}` },
    ];
  },
  *detect(field) {
    for (const string of connectionStrings(field.value, BEGIN)) {
      const host = HOST.exec(pairOf(string, "endpoint")?.value ?? "");
      if (host === null) continue;
      const kind = host[1] === undefined ? "connection string of Web PubSub" : "connection string of SignalR Service";
      for (const { value, start, end } of pairsOf(string, "accesskey")) {
        if (!isLegacyKey(value, 32) && parseAnnotatedKey(value) === undefined) continue;
        yield { start, end, confidence: "high", evidence: [kind] };
      }
    }
  },
};
