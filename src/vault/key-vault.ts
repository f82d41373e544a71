import { timingSafeEqual } from "node:crypto";
import type { SecretClient } from "@azure/keyvault-secrets";
import { Secret } from "../detection/secret.ts";
import { UsageError } from "../errors.ts";
import { secretClient } from "./azure-packages.ts";
import { withRetries } from "./retry.ts";
import type { NameState, Origin, StoredSecret, Vault } from "./vault.ts";
import type { VaultAddress } from "./vault-address.ts";
import { vaultAddress } from "./vault-address.ts";
import { VaultError, failureCode, failureStatus, vaultError } from "./vault-failure.ts";

/**
 * The most bytes of a value.
 *
 * @see https://learn.microsoft.com/azure/key-vault/secrets/about-secrets
 */
const VALUE_BYTES = 25_600;
/** The most characters of a tag's value. */
const TAG_LENGTH = 256;

/** Opens a vault by its name or address. Nothing is sent before the first call. */
export async function openKeyVault(vault: string): Promise<Vault> {
  const address = vaultAddress(vault);
  return new KeyVault(address, await secretClient(address.url));
}

class KeyVault implements Vault {
  readonly url: string;
  readonly name: string;
  readonly #address: VaultAddress;
  readonly #client: SecretClient;

  constructor(address: VaultAddress, client: SecretClient) {
    this.url = address.url;
    this.name = address.name;
    this.#address = address;
    this.#client = client;
  }

  async state(name: string, secret: Secret, signal?: AbortSignal): Promise<NameState> {
    try {
      const { value, properties } = await withRetries(() => this.#client.getSecret(name, abortedBy(signal)), signal);
      const version = properties.version ?? "";
      return value !== undefined && sameText(value, Secret.reveal(secret))
        ? { kind: "same", version }
        : { kind: "other" };
    } catch (error) {
      if (failureCode(error) === "SecretDisabled") return { kind: "disabled" };
      if (failureStatus(error) !== 404) throw vaultError(error, this.#address, `read ${name}`);
    }
    return { kind: (await this.#isDeleted(name, signal)) ? "deleted" : "free" };
  }

  async #isDeleted(name: string, signal: AbortSignal | undefined): Promise<boolean> {
    try {
      await withRetries(() => this.#client.getDeletedSecret(name, abortedBy(signal)), signal);
      return true;
    } catch (error) {
      // Who may write need not be allowed to see what is deleted; then the vault itself refuses the name later.
      if (failureStatus(error) === 404 || failureStatus(error) === 403) return false;
      throw vaultError(error, this.#address, `look for a deleted ${name}`);
    }
  }

  async store(name: string, secret: Secret, origin: Origin, signal?: AbortSignal): Promise<StoredSecret> {
    const text = Secret.reveal(secret);
    if (Buffer.byteLength(text) > VALUE_BYTES)
      throw new UsageError(`The value for ${name} is too long for Key Vault, which takes ${VALUE_BYTES} bytes`);
    // Key Vault cannot be asked to write only when the name is free, so it is looked at as late as possible.
    const state = await this.state(name, secret, signal);
    if (state.kind === "same") return { name, version: state.version };
    if (state.kind !== "free")
      throw new VaultError(`The name ${name} is no longer free in the vault ${this.name}; run the command again`);
    const version = await this.#write(name, text, origin, signal);
    await this.#readBack(name, version, text, signal);
    return { name, version };
  }

  async #write(name: string, text: string, origin: Origin, signal: AbortSignal | undefined): Promise<string> {
    const tags = { tool: "jobscrub", file: origin.file.slice(-TAG_LENGTH), path: origin.path.slice(-TAG_LENGTH) };
    try {
      const { properties } = await withRetries(
        () => this.#client.setSecret(name, text, { tags, ...abortedBy(signal) }),
        signal,
      );
      return properties.version ?? "";
    } catch (error) {
      throw vaultError(error, this.#address, `store ${name}`);
    }
  }

  async #readBack(name: string, version: string, text: string, signal: AbortSignal | undefined): Promise<void> {
    let value: string | undefined;
    try {
      ({ value } = await withRetries(() => this.#client.getSecret(name, { version, ...abortedBy(signal) }), signal));
    } catch (error) {
      throw vaultError(error, this.#address, `read back ${name}`);
    }
    if (value === undefined || !sameText(value, text))
      throw new VaultError(`The vault ${this.name} gives back another value for ${name} than was stored`);
  }
}

function abortedBy(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}

/** Takes the same time wherever the texts begin to differ. */
function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
