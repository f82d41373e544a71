import { createHash } from "node:crypto";
import type { Span } from "../../source/source.ts";

/** Within a URL `+`, `/` and `=` may be percent-encoded. */
const FORMS = {
  32: /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd])(?![A-Za-z0-9+/_=-])/g,
  64: /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/]|%2[BbFf]){86}(?:==|%3[Dd]%3[Dd])(?![A-Za-z0-9+/_=-])/g,
} as const;

/** Signatures that name the service of a key, which makes it no legacy key. Encoded keys are not found by signature: they pass. */
const SIGNED = {
  32: /^.{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AZEG|AzCa|\/AM7)/,
  64: /^.{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM|\/AM7)/,
} as const;

/**
 * The tokens of a text that have the form of a key of an older Azure service: 32 or 64 random bytes in base64, without a
 * signature. The form alone says nothing (hashes have it too), so a caller needs a second sign: the name, the connection
 * string around it, the host. Stand-ins and the keys of emulators are left out.
 */
export function* findLegacyKeys(text: string, bytes: 32 | 64): Generator<Span> {
  for (const match of text.matchAll(FORMS[bytes])) {
    const key = match[0];
    if (SIGNED[bytes].test(key) || new Set(key).size < 12 || isEmulatorKey(decodeURIComponent(key))) continue;
    yield { start: match.index, end: match.index + key.length };
  }
}

/** Whether a whole value is a key of the form that {@link findLegacyKeys} finds. */
export function isLegacyKey(value: string, bytes: 32 | 64): boolean {
  const [key] = findLegacyKeys(value, bytes);
  return key !== undefined && key.start === 0 && key.end === value.length;
}

/** SHA-256 of the keys that are documented for local emulators, by their beginnings. */
const EMULATOR_KEYS: Readonly<Record<string, string>> = {
  // Azurite and the storage emulator, account devstoreaccount1:
  // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite#well-known-storage-account-and-key
  Eby8vdM0: "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
  // Cosmos DB emulator: https://learn.microsoft.com/azure/cosmos-db/emulator#authentication
  C2y6yDjf: "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615",
};

/** Whether a key is the documented one of a local emulator, which opens nothing. */
export function isEmulatorKey(key: string): boolean {
  const hash = EMULATOR_KEYS[key.slice(0, 8)];
  return hash !== undefined && createHash("sha256").update(key).digest("hex") === hash;
}
