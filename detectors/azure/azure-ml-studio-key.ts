import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";

const key = () => sampleHisKey(HIS_KINDS.studioClassic, 1);

export const azureMlStudioKey: Detector = {
  id: "azure-ml-studio-key",
  title: "Azure ML Studio (classic) key",
  category: "secret",
  severity: "error",
  docs:
    "The key of a web service in Machine Learning Studio (classic) let its holder call the service. Studio (classic) was retired in August 2024, so " +
    "the key should open nothing any more; it is still a credential that should not be logged. Remove it, and where the service was moved, call " +
    "the new endpoint with the caller's identity.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/v1/migrate-overview",
    "https://learn.microsoft.com/previous-versions/azure/machine-learning/classic/consume-web-services",
  ],
  roles: "all",
  precedence: 60,
  anchors: ["+AMC"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "API_KEY", value: key(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `curl -H "Authorization: Bearer ${key()}" $URL`,
        secret: key(),
        confidence: "high",
      },
      { role: "tag", name: "key", value: key().replace(/^../, "Zz"), confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "API_KEY", value: "<web service key +AMC>" },
      { role: "env", name: "KEY", value: `${"a".repeat(76)}+AMCAAAAAA==` },
      { role: "env", name: "HASH", value: sample("+AMC", 84, "base64", "==") },
      { role: "text", name: "", value: "formats +AMC and +ASt" },
    ];
  },
  detect: (field) => hisMatches(field.value, HIS_KINDS.studioClassic),
};
