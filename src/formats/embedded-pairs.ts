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
  // In a field for a credential any literal counts, but not every setting beside one.
  const role: Role = field.role === "env" || field.role === "input" ? field.role : "argument";
  for (const match of text.matchAll(PAIR)) {
    const [whole, name = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    const closing = double === undefined ? (single === undefined ? 0 : 1) : whole.endsWith('\\"') ? 2 : 1;
    const start = match.index + whole.length - closing - value.length;
    const last = name.slice(name.lastIndexOf(".") + 1);
    // The whole value as one pair is what the field itself is judged by.
    if (value !== field.value && last !== "" && !value.startsWith("//"))
      found.push({ ...field, role, name: last, value, offset: field.offset + start, within: field });
  }
  return found;
}
