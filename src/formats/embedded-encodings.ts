import { base64Text, percentText } from "../document/embedded-encoding.ts";
import type { Field, Role } from "./format.ts";

const SHORTEST = 24;
/** Roles of values that programs decode. */
const DECODED: ReadonlySet<Role> = new Set<Role>(["env", "input", "credential", "argument", "setting"]);

/** The text that a value hides in base64 or percent-encoding, as a field of its own beside it. */
export function decodedField(field: Field): Field | undefined {
  const { role, scalar, value, offset } = field;
  if (value.length < SHORTEST || !DECODED.has(role) || field.holds !== undefined) return undefined;
  const end = offset + value.length;
  // Detectors read the query of an address as it is encoded.
  const isEncoded = value.includes("%") && !value.includes("://") && !/\s/.test(value);
  const text = isEncoded ? percentText(scalar, offset, end) : base64Text(scalar, offset, end);
  return text && { ...field, scalar: text, value: text.value, offset: 0 };
}
