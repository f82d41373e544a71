import { pairField } from "./embedded-pairs.ts";
import type { Field } from "./format.ts";

/** How much of a value is looked at. */
const LONGEST = 20_000;
/**
 * `ALTER USER a WITH PASSWORD 'X'` (PostgreSQL), `CREATE USER a IDENTIFIED BY 'X'` (MySQL), `WITH (SECRET 'X')`.
 *
 * @see https://www.postgresql.org/docs/current/sql-createrole.html
 * @see https://dev.mysql.com/doc/refman/8.4/en/create-user.html
 */
const PHRASE = /\b(?:PASSWORD|IDENTIFIED[ \t]{1,5}BY|SECRET)[ \t]{1,5}\\?(["'])([^"'\\\r\n]{1,300})\\?\1/gi;

/** The passwords of statements in SQL inside a value. */
export function* sqlPasswords(field: Field): Generator<Field> {
  const text = field.value.slice(0, LONGEST);
  for (const match of text.matchAll(PHRASE)) {
    const value = match[2] ?? "";
    yield pairField(field, "password", value, match.index + match[0].lastIndexOf(value));
  }
}
