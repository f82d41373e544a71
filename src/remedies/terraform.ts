import type { Remedy } from "../findings/finding.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";
import type { Words } from "./words.ts";

/**
 * A value in a Terraform file. Reading it from Key Vault takes it out of the repository; the state still holds it. What the
 * providers of Azure or a backend need to sign in can't come from there: it is needed before the vault is read.
 *
 * @see https://developer.hashicorp.com/terraform/language/manage-sensitive-data
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/data-sources/key_vault_secret
 */
export const terraformValue: Advice = (subject) => {
  const [block, label] = subject.field.path;
  if (block === "terraform" && label === "backend") return [backendCredential(subject)];
  if (block === "provider" && AZURE.has(String(label))) return [providerCredential(subject)];
  const words = wordsOf(subject);
  const name = variableName(words);
  // A default and a file of variables take literals only.
  const isGiven = block === "variable" || /\.tfvars(?:\.json)?$/i.test(subject.file);
  return [
    manual(
      `Take ${words.label} out of the file and read it from Key Vault`,
      storeStep(subject, words),
      [
        "# main.tf",
        `data "azurerm_key_vault_secret" "${name}" {`,
        `  name         = "${words.secret}"`,
        "  key_vault_id = data.azurerm_key_vault.<vault>.id",
        "}",
        `# ${isGiven ? "where the variable is used" : "in place of the value"}: data.azurerm_key_vault_secret.${name}.value`,
      ].join("\n"),
      "The state holds what a data source has read, in plain text: keep the state in a backend that few can read. An ephemeral resource (Terraform 1.10 and later) stays out of it, but only write-only arguments take its value.",
      variableBlock(name, isGiven ? "or the variable without a value" : "or a variable without a default"),
      forOneRun(`TF_VAR_${name}`, "fills the variable"),
    ),
  ];
};

/** Providers of Microsoft, which read the same variables as the backend in a storage account. */
const AZURE = new Set(["azurerm", "azapi", "azuread"]);

/**
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/service_principal_client_secret
 */
function providerCredential(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  return manual(
    `Take ${words.label} out of the provider's block: it is needed before any data source is read`,
    "Without a secret: use_oidc = true in a workflow with a federated credential, use_msi = true on a machine of Azure, or az login.",
    forOneRun(armVariable(subject), "where a secret must be, the provider reads it from the environment"),
  );
}

/**
 * @see https://developer.hashicorp.com/terraform/language/backend
 * @see https://developer.hashicorp.com/terraform/language/backend/azurerm
 */
function backendCredential(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  const title = `Take ${words.label} out of the backend's block, which takes neither variables nor data sources`;
  const written =
    "What stands in the block, or is given with -backend-config, is also written to the folder .terraform and to saved plans in plain text; what comes from the environment is not.";
  if (subject.field.path[2] !== "azurerm")
    return manual(title, written, "The documentation of the backend names the environment variable that it reads.");
  return manual(
    title,
    [
      "# main.tf: by identity, with the role Storage Blob Data Contributor on the container",
      "terraform {",
      `  backend "azurerm" {`,
      "    use_azuread_auth = true",
      "  }",
      "}",
    ].join("\n"),
    forOneRun(armVariable(subject), "or, where it must be a secret, from the environment"),
    written,
  );
}

/** `client_secret` → `ARM_CLIENT_SECRET`, `access_key` → `ARM_ACCESS_KEY`. */
function armVariable({ field }: RemedySubject): string {
  const name = field.path.findLast((part) => typeof part === "string") ?? "";
  return `ARM_${(/^[a-z_]{1,40}$/.test(name) ? name : "client_secret").toUpperCase()}`;
}

function variableName({ secret }: Words): string {
  return secret.replaceAll("-", "_");
}

function variableBlock(name: string, note: string): string {
  return [`# main.tf: ${note}`, `variable "${name}" {`, "  type      = string", "  sensitive = true", "}"].join("\n");
}

function forOneRun(variable: string, note: string): string {
  return shell(`${note}, for one run`, `read -rs ${variable}`, `export ${variable}`);
}

/**
 * A value in a state file, which holds all that was made in plain text.
 *
 * @see https://developer.hashicorp.com/terraform/language/state/sensitive-data
 */
export const terraformState: Advice = () => [
  manual(
    "Take the state out of the repository and keep it in a remote backend",
    "Terraform writes what it makes into the state in plain text, values marked sensitive among it; no setting hides them there.",
    shell("", "git rm --cached <file>", `echo "*.tfstate*" >> .gitignore`),
    [
      "# main.tf: then terraform init -migrate-state",
      "terraform {",
      `  backend "azurerm" {`,
      "    use_azuread_auth     = true",
      `    storage_account_name = "<account>"`,
      `    container_name       = "<container>"`,
      `    key                  = "<name>.tfstate"`,
      "  }",
      "}",
    ].join("\n"),
  ),
];
