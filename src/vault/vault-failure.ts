import { JobscrubError } from "../errors.ts";
import type { CallFailure } from "./retry.ts";
import type { VaultAddress } from "./vault-address.ts";

/** The role that may read, write and list the secrets of a vault. */
export const WRITING_ROLE = "Key Vault Secrets Officer";

/** The vault cannot be used as asked. The message is one line and says what to do; it never holds a value. */
export class VaultError extends JobscrubError {
  override readonly name = "VaultError";
}

/** What the bodies of Key Vault's errors hold: `{"error": {"code", "message", "innererror": {"code"}}}`. */
interface KeyVaultFailure extends CallFailure {
  readonly name?: string;
  readonly message?: string;
  readonly details?: { readonly error?: { readonly code?: string; readonly innerError?: { readonly code?: string } } };
}

/** The more exact of the codes in Key Vault's answer, such as `ForbiddenByRbac` or `SecretDisabled`. */
export function failureCode(error: unknown): string | undefined {
  const { details, code } = error as KeyVaultFailure;
  return details?.error?.innerError?.code ?? details?.error?.code ?? code;
}

/** The HTTP status of Key Vault's answer, or `undefined` when there was none. */
export function failureStatus(error: unknown): number | undefined {
  return (error as KeyVaultFailure).statusCode;
}

/**
 * What went wrong, in words of the user. The original is not kept as a cause: its request holds the value.
 *
 * @param task What was being done, as in "read hf-token".
 */
export function vaultError(error: unknown, vault: VaultAddress, task: string): Error {
  if (error instanceof JobscrubError || (error as Error).name === "AbortError") return error as Error;
  return new VaultError(`Could not ${task} in the vault ${vault.name}: ${reasonOf(error as KeyVaultFailure, vault)}`);
}

function reasonOf(error: KeyVaultFailure, vault: VaultAddress): string {
  return signInReason(error) ?? answerReason(error, vault) ?? networkReason(error, vault);
}

/**
 * Why a sign-in failed, as a phrase; `undefined` for other errors. Those of @azure/identity are told by their names: the
 * package is loaded only when it is used.
 */
export function signInReason({
  name,
  message = "",
}: {
  readonly name?: string;
  readonly message?: string;
}): string | undefined {
  if (name === "CredentialUnavailableError" || name === "AuthenticationRequiredError" || name === "ChainedTokenError")
    return "nobody is signed in to Azure; run az login";
  if (name !== "AuthenticationError" && name !== "AggregateAuthenticationError") return undefined;
  const code = /\bAADSTS\d{1,8}\b/.exec(message)?.[0];
  if (code === undefined) return "nobody is signed in to Azure; run az login";
  return `Microsoft Entra ID refuses the sign-in (${code}); run az login`;
}

function answerReason(error: KeyVaultFailure, vault: VaultAddress): string | undefined {
  const code = failureCode(error) ?? "";
  switch (error.statusCode) {
    case undefined:
      return undefined;
    case 401:
      return "it does not accept this sign-in; it may belong to another tenant: az login --tenant <tenant>";
    case 403:
      if (/Firewall|Connection|TrustedService|PrivateLink/i.test(code))
        return `its network rules shut out this machine (${code})`;
      if (code === "SecretDisabled") return "the secret is disabled";
      return (
        `you may not; grant yourself the role "${WRITING_ROLE}": ` +
        `az role assignment create --role "${WRITING_ROLE}" --assignee <you> ` +
        `--scope "$(az keyvault show --name ${vault.name} --query id --output tsv)" (it takes some minutes to act)`
      );
    case 404:
      return "it is not there";
    case 409:
      return "a secret of this name was deleted and can still be recovered, so the name is not free";
    case 429:
      return "it throttles; try again in a minute";
    default:
      return `it answered with status ${error.statusCode}`;
  }
}

function networkReason({ code, name }: KeyVaultFailure, { host }: VaultAddress): string {
  if (code === "ENOTFOUND") return `there is no ${host} or no network; az keyvault list shows the vaults you can see`;
  return `${host} cannot be reached (${/^[A-Z_]{3,40}$/.test(code ?? "") ? code : (name ?? "unknown error")})`;
}
