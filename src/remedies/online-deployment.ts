import type { Remedy } from "../findings/finding.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { PRINCIPALS, VAULT_URL, grantLines, storeLines } from "./key-vault.ts";
import { definition, nest, shell } from "./snippet.ts";
import { definitionFile, isRest, variablesBlock } from "./variables.ts";
import { wordsOf } from "./words.ts";

const PREVIEW =
  "References in environment variables are a public preview, resolved with the identity of the endpoint when the deployment is created.";

/**
 * An environment variable of an online deployment: the one place where Azure ML resolves references.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/concept-secret-injection
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-deploy-online-endpoint-with-secret-injection
 */
export const deploymentVariable: Advice = (subject) => [vaultReference(subject), connectionReference(subject)];

function vaultReference(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  const kubernetes = /kubernetes/i.test(subject.field.format.id)
    ? " Microsoft documents them for managed endpoints; try it on Kubernetes first."
    : "";
  return manual(
    `Let ${words.label} refer to Key Vault instead of holding the value`,
    PREVIEW + kubernetes,
    shell(
      "the output ends with the version that the reference needs",
      ...storeLines(subject, words, "--query id --output tsv"),
      ...grantLines(PRINCIPALS.endpoint),
    ),
    variableChange(subject, `\${{keyvault:${VAULT_URL}secrets/${words.secret}/<version>}}`),
    "The vault must use Azure RBAC; the deployment fails when the role or the secret is missing. Your code reads the variable as before.",
    "Without preview features: pass KEY_VAULT_URL instead and read the secret in the scoring script with DefaultAzureCredential.",
  );
}

function connectionReference(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  return manual(
    "Or keep the value in a workspace connection and refer to that",
    variableChange(subject, `\${{azureml://connections/<connection>/credentials/${words.variable}}}`),
    definition("endpoint.yml", "when the endpoint is created, if its identity is system-assigned", {
      properties: { enforce_access_to_default_secret_stores: "enabled" },
    }),
    "A user-assigned identity needs the role Azure Machine Learning Workspace Connection Secrets Reader on the workspace.",
  );
}

/** Anything else of an online deployment: the scoring script reads it. */
export const deploymentSetting: Advice = (subject) => {
  const words = wordsOf(subject);
  return [
    manual(
      `Remove ${words.label} and give the scoring script the value as an environment variable with a reference`,
      "Azure ML resolves references in the environment variables of an online deployment and nowhere else in it (public preview).",
      shell(
        "the output ends with the version",
        ...storeLines(subject, words, "--query id --output tsv"),
        ...grantLines(PRINCIPALS.endpoint),
      ),
      variableChange(subject, `\${{keyvault:${VAULT_URL}secrets/${words.secret}/<version>}}`),
    ),
  ];
};

function variableChange(subject: RemedySubject, value: string): string {
  const { variable } = wordsOf(subject);
  const block =
    variablesBlock(subject.field) ??
    (isRest(subject.field) ? ["properties", "environmentVariables"] : ["environment_variables"]);
  return definition(definitionFile(subject, "deployment.yml"), "", nest([...block, variable], value));
}
