import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * A value in a Terraform file. Reading it from Key Vault takes it out of the repository; the state still holds it.
 *
 * @see https://developer.hashicorp.com/terraform/language/manage-sensitive-data
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/data-sources/key_vault_secret
 */
export const terraformValue: Advice = (subject) => {
  const words = wordsOf(subject);
  const name = words.secret.replaceAll("-", "_");
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
        `# in place of the value: data.azurerm_key_vault_secret.${name}.value`,
      ].join("\n"),
      "The state holds what a data source has read, in plain text: keep the state in a backend that few can read. An ephemeral resource (Terraform 1.10 and later) stays out of it, but only write-only arguments take its value.",
      [
        "# main.tf: or a variable without a default",
        `variable "${name}" {`,
        "  type      = string",
        "  sensitive = true",
        "}",
      ].join("\n"),
      shell("fills the variable for one run", `read -rs TF_VAR_${name}`, `export TF_VAR_${name}`),
    ),
  ];
};

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
