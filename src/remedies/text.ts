import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * Any other place: scripts, notebooks, notes, definitions of which nothing more is known.
 *
 * @see https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-show
 */
export const moveToVault: Advice = (subject) => {
  const words = wordsOf(subject);
  return [
    manual(
      `Move ${words.label} into Key Vault and read it where it is used`,
      storeStep(subject, words),
      shell(
        "where it is used",
        `${words.variable}="$(az keyvault secret show --vault-name <vault> --name ${words.secret} --query value --output tsv)"`,
      ),
      "In Python: azure-identity and azure-keyvault-secrets, SecretClient(...).get_secret(...).value. Don't pass it on as an environment variable or input of a job: those are stored in plain text.",
    ),
  ];
};
