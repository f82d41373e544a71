import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { randomness } from "../../src/detection/randomness.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";

const KEY = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_=-])/g;
const NAME = /(?:^|_)(?:azure|bing|atlas)?_?maps?(?:_[a-z0-9]+){0,4}_key(?:_[12])?$/;
const IN_ADDRESS = /(?:subscription[-_]key)$/i;
const HOST = /\batlas\.microsoft\.com\b/;
const HOST_REACH = 600;

const key = () => sample("", 43, "base64url");

export const azureMapsKey: Detector = {
  id: "azure-maps-key",
  title: "Azure Maps key",
  category: "secret",
  severity: "error",
  docs:
    "A shared key of an Azure Maps account calls all its services at the owner's cost. It does not expire. Regenerate the key, give the job's " +
    "identity the Azure Maps Data Reader role, and disable local authentication on the account.",
  references: [
    "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication",
    "https://learn.microsoft.com/azure/azure-maps/how-to-manage-authentication",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/maps/account/keys#az-maps-account-keys-renew",
  roles: "all",
  precedence: 50,
  signatures: ["atlas.microsoft.com"],
  shortestRun: 43,
  mentions: ["map", "atlas"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_MAPS_KEY", value: key(), confidence: "medium" },
      {
        role: "url",
        name: "geocoder",
        value: `https://atlas.microsoft.com/search/address/json?api-version=1.0&subscription-key=${key()}&query=x`,
        secret: key(),
        confidence: "high",
      },
      { role: "command", name: "command", value: `python geo.py --maps-subscription-key ${key()}`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_MAPS_KEY", value: "<azure-maps-key>" },
      { role: "env", name: "AZURE_MAPS_KEY", value: "x".repeat(43) },
      { role: "env", name: "HEATMAP_NAME", value: key() },
      {
        role: "url",
        name: "geocoder",
        value: "https://atlas.microsoft.com/search?subscription-key={Your-Azure-Maps-Key}",
      },
    ];
  },
  *detect(field) {
    const text = field.value;
    if (!mentions(field, /maps?|atlas/i)) return;
    for (const { 0: found, index: start } of text.matchAll(KEY)) {
      const end = start + found.length;
      const isSent =
        IN_ADDRESS.test(text.slice(Math.max(0, start - 20), start - 1)) &&
        HOST.test(text.slice(Math.max(0, start - HOST_REACH), start));
      if (!isSent && !namesAt(field, start, end).some((name) => NAME.test(name))) continue;
      if (isStandIn(found) || !/\d/.test(found) || randomness(found) < 0.9) continue;
      yield {
        start,
        end,
        confidence: isSent ? "high" : "medium",
        evidence: ["43 random characters", isSent ? "sent to Azure Maps" : "the name of a Maps key"],
      };
    }
  },
};
