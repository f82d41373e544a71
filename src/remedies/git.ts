import { manual } from "./advice.ts";
import type { Remedy } from "../findings/finding.ts";

/** What is recorded of a repository with each job. */
export type GitProperty = "branch" | "remote";

/**
 * How to keep a name or a credential out of what a job records of the repository. The variables are those that
 * azure-ai-ml asks before git (1.35, _utils/_git_utils.py).
 *
 * @see https://learn.microsoft.com/azure/machine-learning/concept-train-model-git-integration
 */
export function gitAdvice(property: GitProperty, isSecret: boolean): Remedy {
  if (isSecret) {
    return manual(
      "Take the credential out of the remote's address, and replace it",
      "git remote set-url origin https://<host>/<owner>/<repository>",
      "Let a credential helper or SSH log in: https://git-scm.com/docs/gitcredentials",
      "Jobs that were submitted from here with an older Azure CLI hold the credential in their properties.",
    );
  }
  if (property === "branch") {
    return manual(
      "Submit from a branch with another name",
      "git branch -m <what-is-done>",
      "Or set AZUREML_GIT_BRANCH in the environment in which you submit: the Azure CLI records it instead.",
      "The properties of a job cannot be changed or removed after submission.",
    );
  }
  return manual(
    "Submit without the remote's address",
    "Set AZUREML_GIT_REPOSITORY_URI in the environment in which you submit: the Azure CLI records it instead.",
    "The properties of a job cannot be changed or removed after submission.",
  );
}
