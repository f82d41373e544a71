import type { Detector } from "./detector.ts";

export const SECRETLINT_ID = "secretlint";

/** What stands for all rules of secretlint in lists, reports and on the command line. */
export const secretlintDetector: Omit<Detector, "detect"> = {
  id: SECRETLINT_ID,
  title: "Credential known to secretlint",
  category: "secret",
  severity: "error",
  docs:
    "The recommended rules of secretlint are run over the values of each definition, once per document, as breadth beside jobscrub's own " +
    "detectors: cloud providers, source hosts, chat services and others. The message names secretlint's rule.",
  references: [
    "https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-preset-recommend",
  ],
  roles: "all",
  precedence: 20,
  leaks: [],
  clean: [],
};
