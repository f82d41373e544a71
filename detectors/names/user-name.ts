import type { Detector, Example } from "../../src/detection/detector.ts";
import { listedNames } from "../../src/detection/names/listed-names.ts";
import { shownName } from "../../src/detection/names/shown-name.ts";

export const userName: Detector = {
  id: "user-name",
  title: "Name of a person or user in a name",
  category: "name",
  severity: "warning",
  docs:
    "A name of one of the repository's authors or of the current user stands in a name that telemetry sees. Microsoft asks not to put user names " +
    "into names of jobs, since support engineers can read them there; a job's names cannot be changed after submission, and a missing " +
    "`experiment_name` becomes the name of the folder it is submitted from. Allow names that are meant to be public with `names.allow`.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["name", "tag", "text", "input", "argument", "url", "setting"],
  precedence: 42,
  get leaks(): readonly Example[] {
    return [
      { role: "name", name: "experiment_name", value: "alex-doe-test", secret: "alex-doe" },
      { role: "name", name: "display_name", value: "adoe_finetune_3", secret: "adoe" },
      { role: "tag", name: "run_by", value: "Alex Doe" },
      { role: "name", name: "name", value: "ci-AlexDoe", secret: "AlexDoe" },
      { role: "name", name: "name", value: "doe_alex_7", secret: "doe_alex" },
      { role: "name", name: "display_name", value: "alexd run 3", secret: "alexd" },
      { role: "name", name: "experiment_name", value: "doea.tuning", secret: "doea" },
      { role: "setting", name: "compute", value: "azureml:adoe-gpu", secret: "adoe", severity: "info" },
      { role: "input", name: "data", value: "azureml:alex-doe-images:1", secret: "alex-doe", severity: "info" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "entry_script", value: "adoe.py" },
      { role: "name", name: "experiment_name", value: "cabriadoes" },
      { role: "name", name: "name", value: "churn-baseline" },
      { role: "tag", name: "team", value: "vision" },
      { role: "text", name: "description", value: "Trains on 10 GPUs" },
    ];
  },
  *detect(field, context) {
    const severity = shownName(field);
    if (severity === undefined) return;
    for (const { start, end, found } of listedNames(context).people.in(field.value)) {
      const isMade = found === "initial and surname";
      if (isMade && (field.role === "text" || !SHORT_FORM.test(field.value.slice(start, end)))) continue;
      const evidence = ["an author of this repository, or the current user", `the name ${found}`];
      yield { start, end, confidence: isMade ? "low" : "medium", severity, evidence };
    }
  },
};

/** `adoe`, `a.doe`, `doe_a`: in running text such a form is an ordinary word too often, and so is `a doe`. */
const SHORT_FORM = /^(?:\p{L}+|\p{L}[._-]\p{L}{3,}|\p{L}{3,}[._-]\p{L})$/u;
