import { createHash } from "node:crypto";

/**
 * What makes a finding the same finding in another run, for baselines and SARIF: 20 hex characters of a SHA-256.
 *
 * It is made from the rule, the file and the field path, never from the value: a hash of a weak password can be searched,
 * and a rotated secret in the same place is the same finding. So lines may move and values may change; renaming the file,
 * the field or the rule gives a new finding.
 *
 * @param file relative to the root of the project; `\` and `/`, a leading `./` and Unicode composition make no difference
 * @param path dotted, as in the finding
 * @param ordinal which finding of this rule at this path it is, from 0 in the order of the file
 */
export function fingerprint(rule: string, file: string, path: string, ordinal: number): string {
  const portable = file
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/+)+/, "")
    .normalize("NFC");
  // JSON keeps the parts apart whatever they contain.
  return createHash("sha256")
    .update(JSON.stringify([rule, portable, path, ordinal]))
    .digest("hex")
    .slice(0, 20);
}
