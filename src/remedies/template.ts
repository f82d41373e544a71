import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { definition } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * A value in an ARM or Bicep template, or in its parameters file.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/key-vault-parameter
 */
export const templateValue: Advice = (subject) => {
  const words = wordsOf(subject);
  const { secret } = words;
  const parameter = secret.replaceAll(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const vault = "/subscriptions/<subscription>/resourceGroups/<group>/providers/Microsoft.KeyVault/vaults/<vault>";
  return [
    manual(
      `Make ${words.label} a secure parameter and let the parameters file refer to Key Vault`,
      storeStep(subject, words),
      definition("template.json", "without defaultValue; in Bicep @secure() param", {
        parameters: { [parameter]: { type: "securestring" } },
      }),
      definition("parameters.json", "", {
        parameters: { [parameter]: { reference: { keyVault: { id: vault }, secretName: secret } } },
      }),
      "The vault needs enabledForTemplateDeployment, and whoever deploys Microsoft.KeyVault/vaults/deploy/action on it.",
      "This protects the template and the history of deployments; an environment variable of a job that the parameter fills is still stored with the job in plain text.",
    ),
  ];
};
