import type { Secret } from "../detection/secret.ts";

/**
 * What stands under a name: nothing, this very value, another one, a deleted secret that still holds the name, or one
 * that is disabled, so that nobody can say which value it is.
 */
export type NameState =
  | { readonly kind: "free" | "other" | "deleted" | "disabled" }
  | { readonly kind: "same"; readonly version: string };

/** Where a value came from, for the tags of the secret. */
export interface Origin {
  /** Relative to where the user works. */
  readonly file: string;
  /** Dotted, as in `environment_variables.HF_TOKEN`. */
  readonly path: string;
}

/** A secret in a vault. */
export interface StoredSecret {
  readonly name: string;
  /** 32 hexadecimal digits. */
  readonly version: string;
}

/** A vault, as much of it as a fix needs. Every call may be cancelled, and fails with a `VaultError`. */
export interface Vault {
  /** `https://NAME.vault.azure.net` */
  readonly url: string;
  /** The name of the vault, as `az keyvault` takes it. */
  readonly name: string;
  /** What stands under a name, compared with a value. */
  state(name: string, secret: Secret, signal?: AbortSignal): Promise<NameState>;
  /** Puts a value under a name that is free, and reads it back. Never adds a version to a secret that exists. */
  store(name: string, secret: Secret, origin: Origin, signal?: AbortSignal): Promise<StoredSecret>;
}
