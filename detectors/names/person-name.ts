import type { DetectionContext, Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import { listedNames } from "../../src/detection/names/listed-names.ts";
import { personNames } from "../../src/detection/names/person-name.ts";
import { shownName } from "../../src/detection/names/shown-name.ts";
import { fold } from "../../src/detection/names/words.ts";
import type { Field } from "../../src/formats/format.ts";

export const personName: Detector = {
  id: "person-name",
  title: "Name of a person",
  category: "name",
  severity: "warning",
  docs:
    "A common given name stands beside a common surname, so this is a person: a colleague, a patient, a customer. Microsoft asks not to put user " +
    "names into names of jobs, since support engineers can read them there. The lists hold the most common names of several cultures and are far " +
    "from complete; `names.people` takes more, and `names.allow` those that are public.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["name", "tag", "text", "input", "argument", "url", "setting"],
  precedence: 41,
  get leaks(): readonly Example[] {
    return [
      { role: "name", name: "display_name", value: "Robin Taylor run 3", secret: "Robin Taylor" },
      { role: "name", name: "experiment_name", value: "maria-garcia-exp3", secret: "maria-garcia" },
      { role: "name", name: "name", value: "JurgenSchmidt_v2", secret: "JurgenSchmidt" },
      { role: "tag", name: "contact", value: "Nguyen, Thanh", secret: "Nguyen, Thanh" },
      { role: "tag", name: "owner", value: "tanaka.kenji", secret: "tanaka.kenji" },
      { role: "text", name: "description", value: "Ask Priya Sharma first.", secret: "Priya Sharma", severity: "info" },
      { role: "input", name: "data", value: "azureml:maria-garcia-xrays:2", secret: "maria-garcia", severity: "info" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "input", name: "prompt", value: "Maria Garcia lives here" },
      { role: "tag", name: "gpu", value: "Grace Hopper" },
      { role: "name", name: "experiment_name", value: "santa-clara-housing" },
      { role: "name", name: "display_name", value: "claude vs gemma on titanic" },
      { role: "tag", name: "office", value: "Paris, Jordan" },
      { role: "tag", name: "example", value: "John Doe" },
      { role: "name", name: "name", value: "sam-lee-jo-li" },
      { role: "text", name: "description", value: "martin gale and alex net on iris" },
    ];
  },
  detect: (field, context) => firstPlaces(placesIn(field, context)),
};

function* placesIn(field: Field, context: DetectionContext): Generator<Match> {
  const severity = shownName(field);
  if (severity === undefined) return;
  const { allowed } = listedNames(context);
  for (const person of personNames(field.value)) {
    if (allowed.has(fold(field.value.slice(person.start, person.end)))) continue;
    yield { ...person, confidence: "medium", severity, evidence: ["a common given name beside a common surname"] };
  }
}
