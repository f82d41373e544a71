import { pairField } from "./embedded-pairs.ts";
import type { Field } from "./format.ts";

/** How much of a value is looked at. */
const LONGEST = 20_000;
/**
 * `machine files.contoso.com login svc password X`, as scripts write it into `~/.netrc`.
 *
 * @see https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
const ENTRY =
  /\b(?:machine[ \t]{1,8}[^\s"']{1,200}|default)(?:\s|\\n){1,8}login[ \t]{1,8}[^\s"']{1,100}(?:\s|\\n){1,8}password[ \t]{1,8}([^\s"'\\]{1,300})/g;

/** The passwords of entries of a `.netrc` file inside a value. */
export function* netrcPasswords(field: Field): Generator<Field> {
  if (!field.value.includes("password")) return;
  for (const match of field.value.slice(0, LONGEST).matchAll(ENTRY)) {
    const value = match[1] ?? "";
    yield pairField(field, "password", value, match.index + match[0].length - value.length);
  }
}
