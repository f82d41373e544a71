import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sample, sampleBytes } from "../../src/detection/sample.ts";

const BEGIN = startingWith("HostName", "DeviceId", "SharedAccessKeyName", "SharedAccessKey");
const HOST = /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)$/i;
/** Device keys may be chosen freely: 16 to 64 bytes in base64. */
const DEVICE_KEY = /^[A-Za-z0-9+/]{22,86}={0,2}$/;

const key = () => sampleHisKey(HIS_KINDS.iot, 1);
const device = () => Buffer.from(sampleBytes(32, 71)).toString("base64");

export const azureIotKey: Detector = {
  id: "azure-iot-key",
  title: "Azure IoT Hub key",
  category: "secret",
  severity: "error",
  docs:
    "A policy key of an IoT hub can read telemetry, command every device or register new ones, as its policy says; a device key lets its holder " +
    "speak as that device. Neither expires. Regenerate the key and use Microsoft Entra ID for services, certificates for devices.",
  references: [
    "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
    "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-azure-ad",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/iot/hub/policy#az-iot-hub-policy-renew-key",
  roles: "all",
  precedence: 60,
  anchors: ["AIoT", "SharedAccessKey"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: key(), confidence: "high" },
      {
        role: "env",
        name: "HUB",
        value: `HostName=contoso.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=${key()}`,
        secret: key(),
        confidence: "high",
      },
      {
        role: "tag",
        name: "device",
        value: `HostName=contoso.azure-devices.net;DeviceId=d1;SharedAccessKey=${device()}`,
        secret: device(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `python d.py --c 'HostName=g.azure-devices-provisioning.net;SharedAccessKeyName=o;SharedAccessKey=${device()}' -v`,
        secret: device(),
      },
      { role: "credential", name: "key", value: key().replace(/^../, "Zz"), confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "HUB",
        value: "HostName=contoso.azure-devices.net;DeviceId=d1;SharedAccessKey=<device-key>",
      },
      { role: "env", name: "HUB", value: "HostName=contoso.azure-devices.net;DeviceId=d1;SharedAccessKey=$DEVICE_KEY" },
      {
        role: "env",
        name: "HUB",
        value: `HostName=contoso.azure-devices.net;DeviceId=d1;SharedAccessKey=${"x".repeat(43)}=`,
      },
      {
        role: "env",
        name: "HUB",
        value: `Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=s;SharedAccessKey=${device()}`,
      },
      { role: "env", name: "HUB", value: "HostName=contoso.azure-devices.net;DeviceId=d1;x509=true" },
      { role: "env", name: "PROJECT", value: sample("AIoT", 12) },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.iot);
    yield* deviceMatches(field.value);
  },
};

function* deviceMatches(text: string): Generator<Match> {
  for (const string of connectionStrings(text, BEGIN)) {
    if (!HOST.test(pairOf(string, "hostname")?.value ?? "")) continue;
    for (const { value, start, end } of pairsOf(string, "sharedaccesskey")) {
      if (!DEVICE_KEY.test(value) || value.slice(33, 37) === "AIoT" || isPlaceholder(value)) continue;
      yield { start, end, confidence: "high", evidence: ["a key in base64", "connection string of an IoT hub"] };
    }
  }
}
