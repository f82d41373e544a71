import type { Remedy } from "../findings/finding.ts";
import type { Field } from "../formats/format.ts";
import type { RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { NEEDS } from "./job.ts";
import { PRINCIPALS, VAULT_URL, storeStep } from "./key-vault.ts";
import { deploymentVariable } from "./online-deployment.ts";
import { python, shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/** Whether a value stands in a command that gives it to a definition: `az ml job create --set environment_variables.X=…`. */
export function isSubmitted(field: Field): boolean {
  if (field.holds === "deferred") return true;
  const { within } = field;
  if (within === undefined || within.role !== "command" || field.role !== "env") return false;
  const before = within.value.slice(Math.max(0, field.offset - within.offset - 200), field.offset - within.offset);
  return /(?:environment_variables|properties)\.[\w.-]+=["']?$/.test(before);
}

/**
 * What a script puts into a definition when it submits it: the secret is plain text there, however well it is kept
 * before.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs
 */
export function deferredValue(subject: RemedySubject): readonly Remedy[] {
  if (isOnlineDeployment(subject.field)) return deploymentVariable({ ...subject, file: "deployment.yml" });
  const words = wordsOf(subject);
  return [
    manual(
      `Pass the vault's address and the name of the secret instead of the value of ${words.label}`,
      "However well the secret is kept before, az ml gets it in plain text: it is stored with what is created, and shown by every list call.",
      storeStep(subject, words, PRINCIPALS.cluster),
      shell(
        "instead of the value",
        `az ml job create --file job.yml --set environment_variables.KEY_VAULT_URL=${VAULT_URL}`,
      ),
      python(
        "in your script",
        "import os",
        "from azure.identity import DefaultAzureCredential",
        "from azure.keyvault.secrets import SecretClient",
        `vault = SecretClient(vault_url=os.environ["KEY_VAULT_URL"], credential=DefaultAzureCredential())`,
        `os.environ["${words.variable}"] = vault.get_secret("${words.secret}").value`,
      ),
      ...NEEDS,
    ),
  ];
}

/** Whether the command in which a value stands makes an online deployment, where references are resolved. */
function isOnlineDeployment({ within, offset }: Field): boolean {
  if (within === undefined) return false;
  const before = within.value.slice(Math.max(0, offset - within.offset - 2000), offset - within.offset);
  return /^\s+online-deployment\b/.test(before.slice(before.lastIndexOf("az ml ") + 5));
}
