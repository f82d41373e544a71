import type { Match } from "./detector.ts";
import { judgePasswordValue } from "./password-value.ts";

/**
 * `host:5432:database:user:password`, a line of PostgreSQL's password file.
 *
 * @see https://www.postgresql.org/docs/current/libpq-pgpass.html
 */
const LINE =
  /(?<![\w.:*/-])(?:[A-Za-z][\w-]{0,60}(?:\.[\w-]{1,60}){0,8}|\*):(?:\d{2,5}|\*):[\w*-]{1,60}:[\w.@*-]{1,60}:(?<password>[^\s:"'`\\]{4,200})(?![^\s"'`\\])/g;

/** The passwords in the lines of a password file of PostgreSQL, wherever they are written. */
export function* passwordFileLines(text: string): Generator<Match> {
  for (const match of text.matchAll(LINE)) {
    const found = match.groups?.["password"] ?? "";
    const judged = judgePasswordValue(found, "line of a password file of PostgreSQL");
    // Times and addresses of the internet's version 6 have as many colons.
    if (judged === undefined || !/[A-Za-z]/.test(found)) continue;
    const end = match.index + match[0].length;
    yield { start: end - found.length, end, ...judged };
  }
}
