import type { Detector, Example } from "../../src/detection/detector.ts";
import { deniedMatch } from "../../src/detection/names/denied-match.ts";
import { listedNames } from "../../src/detection/names/listed-names.ts";
import { listedSeverity } from "../../src/detection/names/shown-name.ts";

export const customerName: Detector = {
  id: "customer-name",
  title: "Name of a customer",
  category: "name",
  severity: "error",
  docs:
    "The configuration's `names.customers` lists this name. For whom a model is trained is often confidential by contract, and names of jobs, " +
    "experiments, endpoints and data sets reach telemetry that Microsoft's support engineers can read. A job's names cannot be changed after submission.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["name", "tag", "text", "input", "env", "command", "argument", "setting", "url"],
  precedence: 69,
  get leaks(): readonly Example[] {
    return [
      { role: "name", name: "experiment_name", value: "churn-fabrikam", secret: "fabrikam" },
      { role: "tag", name: "customer", value: "Wide World Importers Ltd", secret: "Wide World Importers" },
      { role: "input", name: "data", value: "azureml:wideworldimporters-2024:1", secret: "wideworldimporters" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "name", name: "experiment_name", value: "fabrikamming" },
      { role: "tag", name: "customer", value: "c-117" },
      { role: "text", name: "description", value: "A wide world of importers" },
    ];
  },
  *detect(field, context) {
    const severity = listedSeverity(field);
    if (severity === undefined) return;
    for (const place of listedNames(context).customers.in(field.value))
      yield deniedMatch(place, severity, "the list of customers");
  },
};
