import { base64Text, decodedParts } from "../document/embedded-encoding.ts";
import type { DecodedPart } from "../document/embedded-encoding.ts";
import type { Field, Role } from "./format.ts";

/** Roles of values that programs decode, or in which people paste what is encoded. */
const DECODED: ReadonlySet<Role> = new Set<Role>([
  "env",
  "input",
  "credential",
  "argument",
  "setting",
  "tag",
  "text",
  "command",
]);
/** Of hostile files; nobody writes more encoded texts into one value. */
const MOST_PARTS = 200;

/**
 * The texts that a value hides in base64, hex or percent-encoding, as fields of their own beside it. A text that is the whole
 * value keeps its name.
 */
export function decodedFields(field: Field): Field[] {
  const { role, scalar, offset, value } = field;
  if (!DECODED.has(role) || field.holds !== undefined) return [];
  const found: Field[] = [];
  for (const part of decodedParts(scalar, offset, offset + value.length)) {
    found.push(decodedField(field, part));
    if (found.length >= MOST_PARTS) break;
  }
  const login = loginField(field);
  if (login !== undefined) found.push(login);
  return found;
}

function decodedField(field: Field, { start, end, encoding, text }: DecodedPart): Field {
  const isWhole = end - start >= field.value.trim().length;
  const encoded = field.encoded === undefined ? encoding : `${encoding} in ${field.encoded}`;
  const decoded = { ...field, scalar: text, value: text.value, offset: 0, encoded };
  return isWhole ? decoded : { ...decoded, role: field.role === "command" ? "argument" : field.role, within: field };
}

/** Names of values that hold a login in base64 (RFC 7617): `BASIC_AUTH`, `REGISTRY_CREDENTIALS`. */
const LOGIN_NAME = /auth|basic|cred|login|docker|registry|token|secret|password/i;
const LOGIN = /^[\w.@+$-]{1,100}:([\x21-\x7e]{4,200})$/;
const SHORTEST_LOGIN = 12;
const LONGEST_LOGIN = 500;

/** The password in base64 of `user:password`, as a field of that name. */
function loginField(field: Field): Field | undefined {
  const { value, scalar, offset, name } = field;
  if (value.length < SHORTEST_LOGIN || value.length > LONGEST_LOGIN || !LOGIN_NAME.test(name)) return undefined;
  const text = base64Text(scalar, offset, offset + value.length);
  const password = text && LOGIN.exec(text.value)?.[1];
  if (text === undefined || password === undefined) return undefined;
  const at = text.value.length - password.length;
  return { ...field, name: "password", scalar: text, value: password, offset: at, within: field, encoded: "base64" };
}
