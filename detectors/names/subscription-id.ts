import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import type { Field } from "../../src/formats/format.ts";

const GUID = /(?<![\da-z])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-z])/gi;
/** What stands before an id says whose it is. */
const WHOSE =
  /(?:subscriptions?|tenants?|(?:client|object|principal|app(?:lication)?)[\s_-]?id)[^\da-z]{1,3}(?:id[^\da-z]{1,3})?$/i;
const NAMED = /subscription|tenant|(?:client|object|principal|app(?:lication)?)[_-]?id/i;

export const subscriptionId: Detector = {
  id: "subscription-id",
  title: "Id of a subscription, tenant or identity",
  category: "name",
  severity: "info",
  docs:
    "The id of an Azure subscription, a tenant or an identity stands in a name, tag or description. It is no secret, but says whose job it is and helps " +
    "an attacker to aim; those fields reach telemetry and everyone who can list jobs.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
    "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
  ],
  roles: ["name", "tag", "text"],
  precedence: 38,
  anchors: [/-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]/],
  get leaks(): readonly Example[] {
    return [
      {
        role: "tag",
        name: "scope",
        value: "/subscriptions/3f1c9a7e-5b2d-4e80-9c16-d7a45b20e913/resourceGroups/rg",
        secret: "3f1c9a7e-5b2d-4e80-9c16-d7a45b20e913",
      },
      { role: "tag", name: "tenant_id", value: "9d2b6f04-1e7a-4c3f-8b95-60f2c7d1a8e4" },
      {
        role: "text",
        name: "description",
        value: "In subscription 3f1c9a7e-5b2d-4e80-9c16-d7a45b20e913",
        secret: "3f1c9a7e-5b2d-4e80-9c16-d7a45b20e913",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "name", name: "name", value: "run-9d2b6f04-1e7a-4c3f-8b95-60f2c7d1a8e4" },
      { role: "tag", name: "scope", value: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg" },
      { role: "tag", name: "scope", value: "/subscriptions/<subscription-id>/resourceGroups/rg" },
      { role: "tag", name: "dataset_guid", value: "9d2b6f04-1e7a-4c3f-8b95-60f2c7d1a8e4" },
    ];
  },
  detect: (field) => firstPlaces(placesIn(field)),
};

function* placesIn(field: Field): Generator<Match> {
  for (const match of field.value.matchAll(GUID)) {
    const [id] = match;
    const isSaid =
      WHOSE.test(field.value.slice(Math.max(0, match.index - 32), match.index)) ||
      (id.length === field.value.trim().length && NAMED.test(field.name));
    if (!isSaid || isPlaceholder(id)) continue;
    yield { start: match.index, end: match.index + id.length, confidence: "medium" };
  }
}
