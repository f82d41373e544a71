import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { isLegacyKey } from "../../src/detection/checksum/legacy-key.ts";
import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const BEGIN = startingWith("Endpoint", "SharedAccessKeyName", "SharedAccessKey", "EntityPath", "HostName", "DeviceId");

const key = () => sampleHisKey(HIS_KINDS.serviceBus, 1);
const hubKey = () => sampleHisKey(HIS_KINDS.eventHubs, 2, "Listen00");
const legacy = () => Buffer.from(sampleBytes(32, 61)).toString("base64");

export const azureServiceBusKey: Detector = {
  id: "azure-service-bus-key",
  title: "Azure Service Bus key",
  category: "secret",
  severity: "error",
  docs:
    "A shared access key of Service Bus, Event Hubs or Relay can send, receive or manage, as its policy says; the root policy can do all three in " +
    "the whole namespace. It does not expire. Regenerate the key, give the job's identity a data role such as Azure Event Hubs Data Sender, and " +
    "disable local authentication on the namespace.",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
    "https://learn.microsoft.com/azure/event-hubs/authorize-access-shared-access-signature",
    "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-managed-service-identity",
  ],
  rotation:
    "https://learn.microsoft.com/cli/azure/servicebus/namespace/authorization-rule/keys#az-servicebus-namespace-authorization-rule-keys-renew",
  roles: "all",
  precedence: 60,
  anchors: ["+ASb", "+AEh", "+ARm", "SharedAccessKey"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: key(), confidence: "high" },
      {
        role: "env",
        name: "EVENT_HUB",
        value: `Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${hubKey()};EntityPath=hub`,
        secret: hubKey(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `python send.py --connection "Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=${legacy()}"`,
        secret: legacy(),
        confidence: "high",
      },
      {
        role: "text",
        name: "",
        value: `SharedAccessKeyName=send\nSharedAccessKey=${legacy()}\n`,
        secret: legacy(),
        confidence: "medium",
      },
      {
        role: "tag",
        name: "relay",
        value: `key ${sampleHisKey(HIS_KINDS.relay, 3)}`,
        secret: sampleHisKey(HIS_KINDS.relay, 3),
        confidence: "high",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "HUB",
        value: "Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=<key>",
      },
      {
        role: "env",
        name: "HUB",
        value: "Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=${HUB_KEY}",
      },
      {
        role: "env",
        name: "HUB",
        value:
          "Endpoint=sb://localhost;SharedAccessKeyName=R;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;",
      },
      {
        role: "env",
        name: "HUB",
        value: `Endpoint=sb://c/;SharedAccessKeyName=send;SharedAccessKey=${"x".repeat(43)}=`,
      },
      { role: "env", name: "HUB", value: `HostName=contoso.azure-devices.net;DeviceId=d;SharedAccessKey=${legacy()}` },
      { role: "env", name: "SHA256", value: legacy() },
      { role: "env", name: "POLICY", value: "SharedAccessKeyName" },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.serviceBus);
    yield* hisMatches(field.value, HIS_KINDS.eventHubs, "Azure Event Hubs key");
    yield* hisMatches(field.value, HIS_KINDS.relay, "Azure Relay key");
    yield* legacyMatches(field.value);
  },
};

function* legacyMatches(text: string): Generator<Match> {
  for (const string of connectionStrings(text, BEGIN)) {
    // Devices of IoT Hub have a detector of their own.
    if (pairOf(string, "hostname", "deviceid") !== undefined) continue;
    if (pairOf(string, "usedevelopmentemulator")?.value.toLowerCase() === "true") continue;
    const confidence = pairOf(string, "endpoint")?.value.startsWith("sb://") === true ? "high" : "medium";
    for (const { value, start, end } of pairsOf(string, "sharedaccesskey")) {
      if (isLegacyKey(value, 32))
        yield { start, end, confidence, evidence: ["32 bytes in base64", "SharedAccessKey of a connection string"] };
    }
  }
}
