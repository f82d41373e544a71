/** The longest name that Key Vault accepts. */
const LIMIT = 127;

const FALLBACK = "secret";

/**
 * The name under which a value is kept in Key Vault: `HF_TOKEN` gives `hf-token`, `dbPassword` gives `db-password`. A
 * name of Key Vault has 1 to 127 letters, digits and hyphens and begins with a letter; a name that leaves nothing gives
 * `secret`.
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#objects-identifiers-and-versioning
 */
export function secretNameFor(name: string): string {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([a-z])([A-Z])|([A-Z0-9])([A-Z][a-z])/g, "$1$3-$2$4")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (words === null) return FALLBACK;
  const slug = words.join("-");
  const named = /^[a-z]/.test(slug) ? slug : `${FALLBACK}-${slug}`;
  return named.slice(0, LIMIT).replace(/-$/, "");
}
