import type { Remedy } from "../findings/finding.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { deferredValue, isSubmitted } from "./deferred.ts";
import { storeStep } from "./key-vault.ts";
import { definition } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/** A value in a workflow of GitHub Actions, Azure Pipelines or GitLab CI. */
export const workflowValue: Advice = (subject) => {
  const { field } = subject;
  if (isSubmitted(field)) return deferredValue(subject);
  if (field.format.id.startsWith("azure-devops/")) return [variableGroup(subject)];
  if (field.format.id.startsWith("gitlab/")) return [maskedVariable(subject)];
  return [actionsSecret(subject), vaultAtRunTime(subject)];
};

/**
 * @see https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
function actionsSecret(subject: RemedySubject): Remedy {
  const { label, variable } = wordsOf(subject);
  return manual(
    `Make ${label} a secret of the repository and refer to that`,
    `Store it: gh secret set ${variable} (asks for the value), or Settings > Secrets and variables > Actions.`,
    definition("the workflow", "in the step that needs it, not for the whole workflow", {
      env: { [variable]: `\${{ secrets.${variable} }}` },
    }),
    "Don't pass it on to az ml with --set: a job stores it in plain text, masked or not.",
  );
}

/**
 * @see https://learn.microsoft.com/azure/developer/github/connect-from-azure-openid-connect
 */
function vaultAtRunTime(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  return manual(
    "Or log in without any secret (OpenID Connect) and read it from Key Vault",
    storeStep(subject, words),
    definition("the workflow", "azure/login with a federated credential needs no password", {
      permissions: { "id-token": "write", contents: "read" },
    }),
    "In the step: az keyvault secret show --vault-name <vault> --name " +
      `${words.secret} --query value --output tsv, after echo "::add-mask::..." of what it prints.`,
    "For a credential of Azure itself: give azure/login client-id, tenant-id and subscription-id instead of creds.",
  );
}

/**
 * @see https://learn.microsoft.com/azure/devops/pipelines/library/link-variable-groups-to-key-vaults
 * @see https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables
 */
function variableGroup(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  return manual(
    `Move ${words.label} into Key Vault and link a variable group to it`,
    "Variables in the YAML are never secret; there is no isSecret for them.",
    storeStep(subject, words),
    'Pipelines > Library: a variable group with "Link secrets from an Azure key vault", or the task AzureKeyVault@2 in the pipeline.',
    definition("the pipeline", "secrets reach a script only through env", {
      env: { [words.variable]: `$(${words.secret})` },
    }),
    "Don't pass it on to az ml with --set: a job stores it in plain text, masked or not.",
  );
}

/** @see https://docs.gitlab.com/ci/variables/ */
function maskedVariable(subject: RemedySubject): Remedy {
  const { label, variable } = wordsOf(subject);
  return manual(
    `Remove ${label} and make it a masked variable of the project`,
    `Settings > CI/CD > Variables: ${variable}, masked, hidden and protected; scripts read it as $${variable}.`,
    "Better: log in to Azure with an ID token (id_tokens) and read it from Key Vault in the script.",
    "Don't pass it on to az ml with --set: a job stores it in plain text, masked or not.",
  );
}
