import type { Remedy } from "../findings/finding.ts";
import type { RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { python, shell } from "./snippet.ts";
import type { Words } from "./words.ts";
import { wordsOf } from "./words.ts";

/** The address of a vault, as a definition may hold it. */
export const VAULT_URL = "https://<vault>.vault.azure.net/";

/** What to do when `read` waits. */
export const PASTE = "paste the value when the cursor waits; after a rotation the new one";

/** Commands that print the object id of the identity that reads the secret. */
export const PRINCIPALS = {
  cluster: "az ml compute show --name <cluster> --query identity.principal_id --output tsv",
  endpoint: "az ml online-endpoint show --name <endpoint> --query identity.principal_id --output tsv",
  serverless:
    'az identity show --ids "$(az ml workspace show --name <workspace> --query primary_user_assigned_identity --output tsv)" --query principalId --output tsv',
  user: "az ad signed-in-user show --query id --output tsv",
} as const;

/**
 * Puts the value into the vault without showing it: not on the command line, where other processes and the history see
 * it, and not in the output, where `az keyvault secret set` prints it.
 *
 * @see https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-set
 */
export function storeLines({ field }: RemedySubject, { variable, secret }: Words, output = "--output none"): string[] {
  const store = `az keyvault secret set --vault-name <vault> --name ${secret}`;
  // `read` takes one line; a key of several lines lies in a file already.
  if (/[\r\n]|\\n/.test(field.value.trim()) && field.role !== "command")
    return [`${store} --file <file-with-the-value> ${output}`];
  return [`read -rs ${variable}`, `${store} --file <(printf %s "$${variable}") ${output}`];
}

/**
 * Lets an identity read the vault's secrets.
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/rbac-guide
 */
export function grantLines(principal: string): string[] {
  return [
    `az role assignment create --role "Key Vault Secrets User" \\`,
    `  --assignee "$(${principal})" \\`,
    `  --scope "$(az keyvault show --name <vault> --query id --output tsv)"`,
  ];
}

/** Python that opens the vault to which KEY_VAULT_URL points. */
export const CLIENT_LINES: readonly string[] = [
  "import os",
  "from azure.identity import DefaultAzureCredential",
  "from azure.keyvault.secrets import SecretClient",
  `# os.environ["AZURE_CLIENT_ID"] = os.environ["DEFAULT_IDENTITY_CLIENT_ID"]  # only with a user-assigned identity`,
  `vault = SecretClient(vault_url=os.environ["KEY_VAULT_URL"], credential=DefaultAzureCredential())`,
];

/** Storing the value and letting an identity read it. */
export function storeStep(subject: RemedySubject, words: Words, principal?: string): string {
  const lines = storeLines(subject, words);
  const note = lines.length > 1 ? PASTE : "";
  return shell(note, ...lines, ...(principal === undefined ? [] : grantLines(principal)));
}

export interface ReadInCode {
  readonly title: string;
  /** Why it can't stay, in one step. */
  readonly why: string;
  /** What changes in the definition. */
  readonly change: string;
  /** Where the Python goes. */
  readonly where: string;
  /** How the code gets it: as the environment variable it was, or as a value. */
  readonly as: "variable" | "value";
  /** What else is needed. */
  readonly needs: readonly string[];
}

/**
 * The documented way for everything that runs on a compute: pass the address of the vault, read the secret in the code
 * with the identity of the compute.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication#compute-cluster
 */
export function readInCode(subject: RemedySubject, parts: ReadInCode): Remedy {
  const words = wordsOf(subject);
  const target = parts.as === "variable" ? `os.environ["${words.variable}"]` : "secret";
  return manual(
    parts.title,
    parts.why,
    storeStep(subject, words, PRINCIPALS.cluster),
    parts.change,
    python(parts.where, ...CLIENT_LINES, `${target} = vault.get_secret("${words.secret}").value`),
    ...parts.needs,
  );
}
