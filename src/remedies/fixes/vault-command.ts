import { UNKNOWN } from "./fix.ts";
import type { FixContext } from "./fix.ts";

/**
 * The command that prints a secret.
 *
 * @see https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-show
 */
export function showCommand({ vault, name }: FixContext): string {
  return `az keyvault secret show --vault-name ${vault?.name ?? UNKNOWN.vault} --name ${name} --query value --output tsv`;
}
