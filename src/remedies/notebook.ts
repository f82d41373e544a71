import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { deferredValue, isSubmitted } from "./deferred.ts";
import { storeStep } from "./key-vault.ts";
import { wordsOf } from "./words.ts";

/**
 * A variable or a command in a cell: it stays in the file, in its outputs and in every copy.
 *
 * @see https://learn.microsoft.com/python/api/overview/azure/keyvault-secrets-readme
 */
export const notebookValue: Advice = (subject) => {
  if (isSubmitted(subject.field)) return deferredValue(subject);
  const words = wordsOf(subject);
  return [
    manual(
      `Read ${words.label} from Key Vault where the notebook needs it`,
      storeStep(subject, words),
      `In Python: SecretClient("https://<vault>.vault.azure.net", DefaultAzureCredential()).get_secret("${words.secret}").value, or getpass.getpass() for what is asked only once.`,
      "Clear the outputs before the notebook is saved (jupyter nbconvert --clear-output --inplace): what was printed stays in the file.",
    ),
  ];
};
