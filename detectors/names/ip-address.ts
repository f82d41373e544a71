import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import type { Field } from "../../src/formats/format.ts";

const IP = /(?<![\w.:-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\w)/g;
/** This machine, all machines, documentation (RFC 5737), name servers of everyone, the platform address of Azure. */
const NOBODYS =
  /^(?:0|127|22[4-9]|2[3-5]\d)\.|^(?:192\.0\.2|198\.51\.100|203\.0\.113|169\.254\.\d+)\.|^(?:8\.8\.8\.8|8\.8\.4\.4|1\.1\.1\.1|1\.2\.3\.4|9\.9\.9\.9|168\.63\.129\.16|10\.0\.0\.0|192\.168\.0\.0|172\.16\.0\.0)$/;
const PRIVATE = /^(?:10|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** Four numbers are a version as often. */
const VERSION = /version|release|build|driver|\bv$/i;

export const ipAddress: Detector = {
  id: "ip-address",
  title: "IP address",
  category: "name",
  severity: "warning",
  docs:
    "An address of a machine stands in a name, tag or description. Those reach telemetry that Microsoft's support engineers can read, and show how the " +
    "network is built, or whose machine it is. Where an address is needed to work (a variable, a command) it is left alone.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
    "https://www.rfc-editor.org/rfc/rfc1918",
    "https://www.rfc-editor.org/rfc/rfc5737",
  ],
  roles: ["name", "tag", "text"],
  precedence: 39,
  anchors: [/\d\.\d{1,3}\.\d{1,3}\.\d/],
  get leaks(): readonly Example[] {
    return [
      { role: "tag", name: "host", value: "10.20.30.41", confidence: "medium" },
      { role: "name", name: "display_name", value: "sync 192.168.7.12 nightly", secret: "192.168.7.12" },
      { role: "tag", name: "source", value: "http://51.140.22.187:8080/", secret: "51.140.22.187", severity: "info" },
      { role: "text", name: "description", value: "Reads from 172.20.4.9.", secret: "172.20.4.9", severity: "info" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "tag", name: "bind", value: "0.0.0.0" },
      { role: "tag", name: "tracking", value: "http://127.0.0.1:5000" },
      { role: "tag", name: "version", value: "10.2.0.16" },
      { role: "name", name: "name", value: "sdk-1.48.0.2" },
      { role: "text", name: "description", value: "Needs driver version 10.1.22.3" },
      { role: "tag", name: "sample", value: "203.0.113.9" },
      { role: "tag", name: "numbers", value: "300.400.500.600" },
    ];
  },
  detect: (field) => firstPlaces(placesIn(field)),
};

function* placesIn(field: Field): Generator<Match> {
  if (VERSION.test(field.name)) return;
  for (const match of field.value.matchAll(IP)) {
    const [address] = match;
    const parts = address.split(".").map(Number);
    if (parts.some((part) => part > 255) || NOBODYS.test(address)) continue;
    if (VERSION.test(field.value.slice(Math.max(0, match.index - 24), match.index).trimEnd())) continue;
    const isPrivate = PRIVATE.test(address);
    // Versions are made of small numbers.
    if (!isPrivate && parts.every((part) => part < 100)) continue;
    yield {
      start: match.index,
      end: match.index + address.length,
      confidence: isPrivate ? "medium" : "low",
      severity: isPrivate && field.role !== "text" ? "warning" : "info",
      evidence: [isPrivate ? "a private range (RFC 1918, RFC 6598)" : "a public address"],
    };
  }
}
