import type { Detector, Example } from "../../src/detection/detector.ts";
import { deniedMatch } from "../../src/detection/names/denied-match.ts";
import { listedNames } from "../../src/detection/names/listed-names.ts";
import { listedSeverity } from "../../src/detection/names/shown-name.ts";

export const deniedName: Detector = {
  id: "denied-name",
  title: "Name from the deny-list",
  category: "name",
  severity: "error",
  docs:
    "The configuration's `names.deny` lists this word: a secret project or a customer. Names of jobs, experiments, endpoints and data sets reach " +
    "telemetry that Microsoft's support engineers can read, and a job's names cannot be changed after submission. " +
    "A job without `experiment_name` gets the name of the folder it is submitted from.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["name", "tag", "text", "input", "env", "command", "argument", "setting", "url"],
  precedence: 70,
  get leaks(): readonly Example[] {
    return [
      { role: "name", name: "experiment_name", value: "falcon-training", secret: "falcon" },
      { role: "name", name: "display_name", value: "PROJECT_FALCON_v2", secret: "FALCON" },
      { role: "tag", name: "project", value: "projectFalcon", secret: "Falcon" },
      { role: "text", name: "description", value: "Nightly run for Falcon.", secret: "Falcon", severity: "error" },
      { role: "command", name: "command", value: "python falcon/train.py", secret: "falcon", severity: "warning" },
      { role: "setting", name: "compute", value: "azureml:falcon-gpu", secret: "falcon", severity: "error" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "name", name: "name", value: "falconry-club" },
      { role: "name", name: "experiment_name", value: "iris" },
      { role: "tag", name: "project", value: "churn" },
      { role: "text", name: "description", value: "Trains the model." },
    ];
  },
  *detect(field, context) {
    const severity = listedSeverity(field);
    if (severity === undefined) return;
    for (const place of listedNames(context).denied.in(field.value))
      yield deniedMatch(place, severity, "the deny-list");
  },
};
