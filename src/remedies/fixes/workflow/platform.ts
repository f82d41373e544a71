import type { FixContext } from "../fix.ts";
import { showCommand } from "../vault-command.ts";

/** How a platform of workflows keeps a secret and names it. */
export interface Platform {
  /** In a value of the file. */
  readonly reference: (variable: string) => string;
  /** Whether a script sees the secret without an entry under `env` of its step. */
  readonly inEnvironment: boolean;
  /** The keys of steps whose values are scripts of a POSIX shell. */
  readonly scripts: readonly string[];
  /** Keeps the value: a command, or what to do. */
  readonly keep: (variable: string, context: FixContext) => string;
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/contexts#secrets-context */
const github: Platform = {
  reference: (variable) => `\${{ secrets.${variable} }}`,
  inEnvironment: false,
  scripts: ["run"],
  keep: (variable, context) => `${showCommand(context)} | gh secret set ${variable}`,
};

/** @see https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables */
const azureDevOps: Platform = {
  reference: (variable) => `$(${variable})`,
  inEnvironment: false,
  scripts: ["bash", "script"],
  keep: (variable, context) =>
    `AZURE_DEVOPS_EXT_PIPELINE_VAR_${variable}="$(${showCommand(context)})" az pipelines variable create --pipeline-name <pipeline> --name ${variable} --secret true`,
};

/** @see https://docs.gitlab.com/ci/variables/ */
const gitlab: Platform = {
  reference: (variable) => `$${variable}`,
  inEnvironment: true,
  scripts: ["script", "before_script", "after_script"],
  keep: (variable, context) => `${showCommand(context)} | glab variable set ${variable} --masked`,
};

/** The platform of a format. */
export function platformOf(formatId: string): Platform | undefined {
  if (formatId.startsWith("github/")) return github;
  if (formatId.startsWith("azure-devops/")) return azureDevOps;
  return formatId.startsWith("gitlab/") ? gitlab : undefined;
}
