import type { TokenCredential } from "@azure/identity";
import type { SecretClient } from "@azure/keyvault-secrets";
import { UsageError } from "../errors.ts";

const PACKAGES = ["@azure/identity", "@azure/keyvault-secrets"] as const;

/**
 * A client of a vault, signed in as whoever DefaultAzureCredential finds: environment, workload or managed identity, or
 * the developer's tools. The packages are loaded only now: they are large, and only an upload needs them.
 *
 * @throws {UsageError} when they are not installed.
 */
export async function secretClient(url: string): Promise<SecretClient> {
  const [identity, secrets] = await Promise.all([
    import("@azure/identity").catch(notInstalled),
    import("@azure/keyvault-secrets").catch(notInstalled),
  ]);
  return new secrets.SecretClient(url, new identity.DefaultAzureCredential(), {
    // Calls are tried again where they are made, since Key Vault throttles without saying for how long.
    retryOptions: { maxRetries: 0 },
  });
}

/**
 * Whoever DefaultAzureCredential finds, for other services than a vault.
 *
 * @param authorityHost where people sign in; other than by default in other clouds
 * @throws {UsageError} when the package is not installed.
 */
export async function defaultCredential(authorityHost: string): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import("@azure/identity").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError("Signing in needs a package that is not installed: npm install @azure/identity");
  });
  return new DefaultAzureCredential({ authorityHost });
}

function notInstalled(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  throw new UsageError(`Using a vault needs packages that are not installed: npm install ${PACKAGES.join(" ")}`);
}
