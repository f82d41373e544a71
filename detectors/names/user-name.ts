import type { Detector } from "../../src/detection/detector.ts";
import { findName } from "../../src/detection/name-match.ts";

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
  roles: ["name", "tag", "text"],
  precedence: 42,
  leaks: [
    { role: "name", name: "experiment_name", value: "alex-doe-test", secret: "alex-doe" },
    { role: "name", name: "display_name", value: "adoe_finetune_3", secret: "adoe" },
    { role: "tag", name: "run_by", value: "Alex Doe" },
    { role: "name", name: "name", value: "ci-AlexDoe", secret: "AlexDoe" },
  ],
  clean: [
    { role: "name", name: "experiment_name", value: "cabriadoes" },
    { role: "name", name: "name", value: "churn-baseline" },
    { role: "tag", name: "team", value: "vision" },
    { role: "text", name: "description", value: "Trains on 10 GPUs" },
  ],
  *detect(field, context) {
    let best: { start: number; end: number } | undefined;
    for (const person of context.people) {
      const found = findName(field.value, person);
      if (found !== undefined && (best === undefined || found.end - found.start > best.end - best.start)) best = found;
    }
    if (best === undefined) return;
    yield {
      ...best,
      confidence: "medium",
      severity: field.role === "text" ? "info" : "warning",
      evidence: ["an author of this repository, or the current user"],
    };
  },
};
