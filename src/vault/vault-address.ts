import { UsageError } from "../errors.ts";

/**
 * The clouds that have Key Vaults: what a vault's host ends with.
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers
 */
const SUFFIXES = ["vault.azure.net", "vault.azure.cn", "vault.usgovcloudapi.net"] as const;

/** 3 to 24 letters, digits and hyphens, a letter first, no hyphen last and no two in a row. */
const NAME = /^(?=.{3,24}$)[A-Za-z][A-Za-z0-9]{0,22}(?:-[A-Za-z0-9]{1,22}){0,12}$/;

export interface VaultAddress {
  /** `https://NAME.vault.azure.net`, in lower case, without a slash at the end. */
  readonly url: string;
  /** The name of the vault, as `az keyvault` takes it. */
  readonly name: string;
  readonly host: string;
}

/**
 * The vault that a user means by a name or an address. Only hosts of Key Vault are taken: a token for the vault goes to
 * this host.
 *
 * @throws {UsageError} when it is neither.
 */
export function vaultAddress(text: string): VaultAddress {
  const host = hostOf(text.trim());
  const suffix = SUFFIXES.find((each) => host?.endsWith(`.${each}`) === true);
  const name = suffix === undefined ? undefined : host?.slice(0, -suffix.length - 1);
  if (host === undefined || name === undefined || !NAME.test(name))
    throw new UsageError("The vault must be a name or an address such as https://NAME.vault.azure.net");
  return { url: `https://${host}`, name, host };
}

/** Whether a host is a Key Vault of one of the clouds. */
export function isVaultHost(host: string): boolean {
  return SUFFIXES.some((suffix) => host.toLowerCase().endsWith(`.${suffix}`));
}

function hostOf(text: string): string | undefined {
  if (NAME.test(text)) return `${text.toLowerCase()}.${SUFFIXES[0]}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, username, password, pathname, search, hash } = new URL(text);
  const bare = username === "" && password === "" && pathname === "/" && search === "" && hash === "";
  return protocol === "https:" && bare ? host : undefined;
}
