import type { DetectionContext, Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import type { Field } from "../../src/formats/format.ts";

const EMAIL =
  /(?<![\w.+%-]|:\/\/[^\s/@]{0,100})[A-Za-z0-9][\w.+%-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/g;
/**
 * The user principal name of a guest: the address with `_` for `@`, and the directory that invited.
 *
 * @see https://learn.microsoft.com/entra/external-id/user-properties
 */
const GUEST =
  /(?<![\w.+%-])[A-Za-z0-9][\w.+%-]{0,127}#EXT#(?:@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-]))?/gi;
/** Addresses nobody reads, and what looks like one: SSH remotes, containers of storage accounts, Google's service accounts. */
const NOBODY =
  /^(?:git|noreply|no-reply|donotreply|do-not-reply|postmaster|mailer-daemon)@|@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test|localhost)$|@users\.noreply\.github\.com$|\.gserviceaccount\.com$|\.(?:blob|dfs)\.core\.windows\.net$/i;

export const emailAddress: Detector = {
  id: "email-address",
  title: "E-mail address in a name",
  category: "name",
  severity: "warning",
  docs:
    "An e-mail address says who works on what. Names, tags and descriptions reach telemetry that Microsoft's support engineers can read, the " +
    "customer's own logs and events, and everyone who can list jobs. A job's names cannot be changed after submission; a missing `experiment_name` " +
    "becomes the name of the folder it is submitted from.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["name", "tag", "text"],
  precedence: 45,
  signatures: [/@[A-Za-z0-9-]{1,63}\.[A-Za-z]/, /#EXT#/i],
  anchors: ["@", /#EXT#/i],
  get leaks(): readonly Example[] {
    return [
      {
        role: "name",
        name: "display_name",
        value: "alex.doe@contoso.com nightly",
        secret: "alex.doe@contoso.com",
        severity: "warning",
      },
      { role: "tag", name: "owner", value: "alex.doe@contoso.com" },
      { role: "tag", name: "owner", value: "alex@contoso.onmicrosoft.com" },
      { role: "tag", name: "submitted_by", value: "alex_fabrikam.com#EXT#@contoso.onmicrosoft.com" },
      {
        role: "text",
        name: "description",
        value: "Ask alex@contoso.co.uk.",
        secret: "alex@contoso.co.uk",
        severity: "info",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "tag", name: "owner", value: "team-vision" },
      { role: "text", name: "description", value: "Write to abc@example.com" },
      { role: "text", name: "description", value: "git clone git@github.com:contoso/model.git" },
      { role: "name", name: "environment", value: "azureml:env@latest" },
      { role: "tag", name: "bot", value: "noreply@contoso.com" },
      { role: "tag", name: "data", value: "abfss://raw@contosolake.dfs.core.windows.net/2024" },
      { role: "tag", name: "account", value: "train@contoso-ml.iam.gserviceaccount.com" },
      { role: "text", name: "description", value: "postgresql://etl@db.contoso.com/ml" },
    ];
  },
  detect: (field, context) => firstPlaces(placesIn(field, context)),
};

function* placesIn(field: Field, context: DetectionContext): Generator<Match> {
  for (const match of [...field.value.matchAll(GUEST), ...field.value.matchAll(EMAIL)]) {
    if (NOBODY.test(match[0]) || context.allowed.includes(match[0].toLowerCase())) continue;
    // A description is written to be read and can be changed later.
    const severity = field.role === "text" ? "info" : "warning";
    yield { start: match.index, end: match.index + match[0].length, confidence: "high", severity };
  }
}
