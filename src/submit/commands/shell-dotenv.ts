import { syntaxOf } from "../../document/parse.ts";
import { skipKeywords } from "./shell-assignments.ts";

/** Commands that take variables from what another command prints. */
const TAKES_IN = new Set(["export", "eval", "declare", "source", "."]);
const LONGEST = 1_000;

/**
 * The `.env` file of which a command makes variables by way of another one: `export $(grep -v '^#' .env | xargs)`,
 * `eval "$(cat .env)"`, `source <(cat .env)`.
 *
 * @param words those of the command, as they are written
 */
export function dotenvTakenIn(words: readonly string[]): string | undefined {
  const [name, ...others] = skipKeywords(words.map((text) => ({ text })));
  if (name === undefined || !TAKES_IN.has(name.text)) return undefined;
  const printed = others
    .map(({ text }) => text)
    .join(" ")
    .slice(0, LONGEST);
  if (!/[$<]\(|`/.test(printed)) return undefined;
  return printed.split(/[\s"'`()<>|;&]+/).find((part) => part !== "" && syntaxOf(part) === "dotenv");
}
