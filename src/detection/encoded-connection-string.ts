import type { Span } from "../source/source.ts";

/** `Pwd%3Dx%3B`, as SQLAlchemy's `odbc_connect` has it; `%3B` is the semicolon that ends the value. */
const PASSWORD =
  /(?<=%3[Bb]|%20|[+=?&])(?:password|pwd)(?:%20|\+){0,3}%3[Dd](?:%7[Bb]((?:[^%&;\s"'`<>\\]|%(?!7[Dd])[0-9A-Fa-f]{2}|%7[Dd]%7[Dd]){1,600})%7[Dd]|((?:[^%&;\s"'`<>\\]|%(?!3[Bb])[0-9A-Fa-f]{2}){1,600}))/gi;

/** A password in a percent-encoded connection string, as it is written. */
export interface EncodedPassword extends Span {
  readonly braced: boolean;
}

/**
 * The passwords of the connection strings that a text holds percent-encoded, within addresses:
 * `mssql+pyodbc:///?odbc_connect=Driver%3D…%3BPwd%3Dx%3B`.
 *
 * @see https://docs.sqlalchemy.org/en/20/dialects/mssql.html#pass-through-exact-pyodbc-string
 */
export function* encodedPasswords(text: string): Generator<EncodedPassword> {
  for (const match of text.matchAll(PASSWORD)) {
    const braced = match[1] !== undefined;
    const written = match[1] ?? match[2] ?? "";
    const end = match.index + match[0].length - (braced ? "%7D".length : 0);
    yield { start: end - written.length, end, braced };
  }
}
