import type { FixContext } from "./fix.ts";
import { UNKNOWN } from "./fix.ts";

const PUBLIC_CLOUD = ".vault.azure.net";

/** `https://NAME.vault.azure.net/`, as definitions hold it. */
export function vaultUrl({ vault }: FixContext): string {
  return `${vault?.url ?? `https://${UNKNOWN.vault}${PUBLIC_CLOUD}`}/`;
}

/**
 * The reference that Azure ML resolves in the environment variables of an online deployment.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/concept-secret-injection
 */
export function deploymentReference(context: FixContext): string {
  return `\${{keyvault:${vaultUrl(context)}secrets/${context.name}/${context.version ?? UNKNOWN.version}}}`;
}

/** The reference that the resolver resolves: by the vault's name in the public cloud, else by its host. */
export function resolverReference({ vault, name }: FixContext): string {
  const host = vault === undefined ? undefined : new URL(vault.url).host;
  const place = host === undefined || host.endsWith(PUBLIC_CLOUD) ? (vault?.name ?? UNKNOWN.vault) : host;
  return `keyvault://${place}/${name}`;
}
