import type { Field, Role } from "./format.ts";

/** How much of a value is looked at; who writes more into one value does not write it by hand. */
const LONGEST = 20_000;

/**
 * `"password": "x"`, `password = x`, `password: x`, `?user=a&password=x`, `+db.password=x`. The value ends with its quote
 * or before what separates pairs.
 */
const PAIR =
  /(?<![A-Za-z0-9_.-])\\?["']?([A-Za-z_][\w.-]{0,80})\\?["']?\]?[ \t]{0,4}(?:=>|[:=])[ \t]{0,4}(?:\\?"((?:[^"\\\r\n]|\\[^"]){1,300})\\?"|'([^'\r\n]{1,300})'|([^\s"'\\,;&|{}[\]()<>]{1,300}))/g;

/**
 * The pairs of names and values inside a value that is a text of its own: JSON, YAML, INI, a DSN (`host=… password=…`), the
 * query of a URL. Each is a field under its own name, so that a secret is judged by it.
 */
export function embeddedPairs(field: Field): Field[] {
  const text = field.value.slice(0, LONGEST);
  if (!/[:=]/.test(text)) return [];
  const found: Field[] = [];
  for (const match of text.matchAll(PAIR)) {
    const [whole, name = "", double, single, bare] = match;
    // `[concat('AccountKey=', listKeys('x'))]`: in an expression of ARM the quote ends the text of the name.
    if (single !== undefined && isArmExpression(text)) continue;
    // `token == x` compares.
    if (bare?.startsWith("=") === true && whole.endsWith(`=${bare}`)) continue;
    // `[ "$TOKEN" = "x" ]` compares as well.
    if (text.startsWith('"$', match.index - 2)) continue;
    const written = double ?? single ?? bare ?? "";
    const skipped = text.startsWith("${", match.index - 2) ? defaultSign(written) : 0;
    if (skipped === undefined) continue;
    const value = written.slice(skipped);
    if (field.role === "command" && isInComment(text, match.index) && !TOKEN.test(value)) continue;
    // `/etc/passwd:/etc/passwd` mounts a file.
    if (value.startsWith("/") && text[match.index - 1] === "/") continue;
    // A lonely `$` begins `$(…)`, which is read as a command.
    if (value === "" || value === "$") continue;
    const closing = double === undefined ? (single === undefined ? 0 : 1) : whole.endsWith('\\"') ? 2 : 1;
    const start = match.index + whole.length - closing - value.length;
    const last = name.slice(name.lastIndexOf(".") + 1);
    // The whole value as one pair is what the field itself is judged by.
    if (value !== field.value && last !== "" && !value.startsWith("//"))
      found.push(pairField(field, last, value, start));
  }
  return found;
}

/** A value inside a value under a name of its own. @param start in offsets of the value of the field */
export function pairField(field: Field, name: string, value: string, start: number): Field {
  // In a field for a credential any literal counts, but not every setting beside one.
  const role: Role = field.role === "env" || field.role === "input" ? field.role : "argument";
  return { ...field, role, name, value, offset: field.offset + start, within: field };
}

/** `[concat('a', 'b')]` */
function isArmExpression(text: string): boolean {
  return text.startsWith("[") && text.endsWith("]") && /^\[[A-Za-z][\w.]{0,80}\(/.test(text);
}

/** What is worth reading in a command that was commented out: nobody explains something with such a value. */
const TOKEN = /^(?=\D{0,40}\d)(?=[^A-Za-z]{0,40}[A-Za-z])[\w+/=.~-]{16,}$/;

/** `${NAME:-value}` and `${NAME:=value}` give a value, `${NAME:?message}` and `${NAME:+value}` none of that name. */
function defaultSign(written: string): number | undefined {
  return /^[-=]/.test(written) ? 1 : undefined;
}

/** Whether a line of a script is a comment up to a place. */
function isInComment(text: string, at: number): boolean {
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  return /^[ \t]*(?:#|::|rem\b)/i.test(text.slice(start, Math.min(at, start + 200)));
}
