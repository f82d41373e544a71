import type { Advice } from "./advice.ts";
import { VAULT_URL, readInCode } from "./key-vault.ts";
import { definition, nest } from "./snippet.ts";
import { definitionFile, isRest, variablesBlock } from "./variables.ts";
import { wordsOf } from "./words.ts";

/**
 * A batch deployment: no reference is documented; the scoring script reads the vault with the identity of its compute.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs
 */
export const batchVariable: Advice = (subject) => {
  const { field } = subject;
  const { label } = wordsOf(subject);
  const block =
    variablesBlock(field) ??
    (isRest(field) ? ["properties", "environmentVariables"] : ["settings", "environment_variables"]);
  const isVariable = field.role === "env";
  return [
    readInCode(subject, {
      title: `${isVariable ? `Read ${label}` : `Remove ${label} and read it`} from Key Vault in the scoring script`,
      why: "No reference to a secret is documented for batch deployments; a value would stand in the deployment in plain text.",
      change: definition(
        definitionFile(subject, "deployment.yml"),
        isVariable ? `instead of ${label}` : "",
        nest(block, { KEY_VAULT_URL: VAULT_URL }),
      ),
      where: "in init() of the scoring script",
      as: isVariable ? "variable" : "value",
      needs: [
        "Add azure-identity and azure-keyvault-secrets to the environment. The deployment's cluster needs a managed identity; if it has none: az ml compute update --name <cluster> --identity-type system_assigned",
      ],
    }),
  ];
};
