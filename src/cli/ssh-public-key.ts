import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";

/** As `ssh-keygen` writes it: kind, base64, comment. */
const PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S{1,30}) [A-Za-z0-9+/=]+(?: \S.*)?\s*$/;

/**
 * The text of an SSH public key file.
 *
 * @throws {UsageError} when it cannot be read or is no public key
 */
export function readPublicKey(file: string, cwd: string): string {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), "utf8");
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
  if (!PUBLIC_KEY.test(text)) throw new UsageError(`${file} is no SSH public key (ssh-rsa AAAA…)`);
  return text.trim();
}
