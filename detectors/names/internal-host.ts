import type { DetectionContext, Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import { isInternalHost } from "../../src/detection/names/internal-host.ts";
import { listedNames } from "../../src/detection/names/listed-names.ts";
import { fold } from "../../src/detection/names/words.ts";
import type { Field } from "../../src/formats/format.ts";

const HOST = /(?<![\w@%+-])[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}(?![\w(=@-]|\.\w)/g;

export const internalHost: Detector = {
  id: "internal-host",
  title: "Internal host name",
  category: "name",
  severity: "warning",
  docs:
    "A host name of a private network (`*.corp`, `*.internal`, `*.lan`, `*.local`, and the suffixes of `names.hosts`) tells outsiders how the network is " +
    "built. Names, tags and descriptions reach telemetry that Microsoft's support engineers can read. Where a host is needed to work (a variable, " +
    "an address, a command) it is left alone.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
    "https://www.rfc-editor.org/rfc/rfc6762#appendix-G",
  ],
  roles: ["name", "tag", "text"],
  precedence: 40,
  signatures: [/\.(?:corp|internal|intranet|intra|lan|local|localdomain|private|arpa)(?!\w)/i],
  get leaks(): readonly Example[] {
    return [
      { role: "tag", name: "source", value: "sql-07.contoso.corp", secret: "sql-07.contoso.corp" },
      { role: "name", name: "display_name", value: "sync from nas2.lan nightly", secret: "nas2.lan" },
      {
        role: "text",
        name: "description",
        value: "Reads db.prod.internal.",
        secret: "db.prod.internal",
        severity: "info",
      },
      { role: "tag", name: "endpoint", value: "https://ml01.contoso.local:8443/x", secret: "ml01.contoso.local" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "tag", name: "endpoint", value: "http://mlflow.tracking.svc.cluster.local" },
      { role: "text", name: "description", value: "Settings are in config.local" },
      { role: "tag", name: "endpoint", value: "host.docker.internal" },
      { role: "name", name: "name", value: "model.internal" },
      { role: "tag", name: "site", value: "www.contoso.com" },
    ];
  },
  detect: (field, context) => firstPlaces(placesIn(field, context)),
};

function* placesIn(field: Field, context: DetectionContext): Generator<Match> {
  const { allowed } = listedNames(context);
  for (const match of field.value.matchAll(HOST)) {
    if (!isInternalHost(match[0], context.hosts) || allowed.has(fold(match[0]))) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      confidence: "medium",
      severity: field.role === "text" ? "info" : "warning",
    };
  }
}
