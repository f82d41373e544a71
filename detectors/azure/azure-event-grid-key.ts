import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { findLegacyKeys } from "../../src/detection/checksum/legacy-key.ts";
import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const NAME = /(?:^|_)(?:event_?grid(?:_[a-z0-9]+){0,3}_key[12]?|aeg_sas_key)$/;

const key = () => sampleHisKey(HIS_KINDS.eventGrid, 1);
const legacy = () => Buffer.from(sampleBytes(32, 101)).toString("base64");

export const azureEventGridKey: Detector = {
  id: "azure-event-grid-key",
  title: "Azure Event Grid key",
  category: "secret",
  severity: "error",
  docs:
    "An access key of an Event Grid topic or domain can publish any event to it, and so start whatever its subscribers do. It does not expire. " +
    "Regenerate the key, publish with the job's identity and the EventGrid Data Sender role, and disable local authentication on the topic.",
  references: [
    "https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures",
    "https://learn.microsoft.com/azure/event-grid/authenticate-with-microsoft-entra-id",
  ],
  rotation: "https://learn.microsoft.com/azure/event-grid/get-access-keys",
  roles: "all",
  precedence: 60,
  signatures: ["AZEG"],
  shortestRun: 43,
  mentions: ["grid", "aeg"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: key(), confidence: "high" },
      { role: "env", name: "TOPIC", value: sampleHisKey(HIS_KINDS.eventGrid, 2, "Default0"), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `curl -X POST -H "aeg-sas-key: ${legacy()}" -d @event.json $TOPIC`,
        secret: legacy(),
        confidence: "medium",
      },
      { role: "env", name: "EVENTGRID_TOPIC_KEY", value: legacy(), confidence: "medium" },
      { role: "tag", name: "k", value: key().replace(/^../, "Zz"), confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "EVENTGRID_TOPIC_KEY", value: "<topic-key>" },
      { role: "env", name: "EVENTGRID_TOPIC_KEY", value: "%TOPIC_KEY%" },
      { role: "env", name: "EVENTGRID_TOPIC_KEY", value: `${"x".repeat(43)}=` },
      { role: "env", name: "DIGEST", value: legacy() },
      { role: "text", name: "", value: "topic AZEG of the grid" },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.eventGrid);
    if (!mentions(field, /grid|aeg/i)) return;
    for (const { start, end } of findLegacyKeys(field.value, 32)) {
      if (!namesAt(field, start, end).some((name) => NAME.test(name))) continue;
      yield { start, end, confidence: "medium", evidence: ["32 bytes in base64", "the name of an Event Grid key"] };
    }
  },
};
