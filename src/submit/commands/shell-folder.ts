/** What holds the path of the script, also the names that people give it while they follow links. */
const SELF = String.raw`"?\$(?:0|BASH_SOURCE|SOURCE|SCRIPT_PATH|\{(?:0|SOURCE|SCRIPT_PATH)\}|\{BASH_SOURCE(?:\[0\])?[^{}\s]{0,20}\})"?`;
const REAL = String.raw`"?\$\((?:readlink -f|realpath) ${SELF}\)"?`;
const FOLDER = String.raw`\$\(\s{0,9}dirname (?:-- )?(?:${SELF}|${REAL})\s{0,9}\)`;
const CHANGED = String.raw`\$\(\s{0,9}cd (?:-P |-- ){0,2}"?${FOLDER}(/[\w./-]{0,100})?"?[^()]{0,60}&& pwd(?: -P)?\s{0,9}\)`;
const CUT = String.raw`\$\{(?:0|BASH_SOURCE)(?:\[0\])?%/\*\}`;
const WRITTEN = new RegExp(`${CHANGED}|${FOLDER}|${CUT}`, "y");

/**
 * Where a script says the folder that it is in: `$(dirname "$0")`, `$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)`,
 * `${0%/*}`.
 *
 * @returns what is added to the folder (`/..`), and where the writing ends
 */
export function scriptFolderAt(text: string, at: number): { added: string; next: number } | undefined {
  WRITTEN.lastIndex = at;
  const match = WRITTEN.exec(text);
  return match === null ? undefined : { added: match[1] ?? "", next: WRITTEN.lastIndex };
}
