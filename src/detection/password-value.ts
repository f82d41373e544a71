import type { Match } from "./detector.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isReference } from "./reference.ts";
import { isWeakPassword } from "./weak-password.ts";

/** What format strings put in place of a value: `%s`, `%(password)s`, `{config["password"]}`, `@password`. */
const HOLE = /^(?:%(?:\([\w.]{1,60}\))?s|\$?\{[^{}]{0,100}\}|@[A-Za-z]+)$|^@Microsoft\.KeyVault\(/;
/** Between braces, a name or an expression that looks a value up; ODBC and JDBC quote passwords with the same braces. */
const HOLE_IN_BRACES = /^(?:\d?|[A-Za-z_]+(?:\.[A-Za-z_]+|\[[^\]]{0,60}\]|\([^)]{0,60}\)){0,4})$/;
const OWN_NAME = /^(?:password|passwd|pwd|pass)$/i;
/** Begins a substitution of the shell that goes on behind the value: `$(cat`. */
const SUBSTITUTION = /^(?:\$\(|`)/;
const SHORTEST_SURE = 4;

/**
 * What a value in the place of a password is: a match without its place, or `undefined` for a placeholder, a reference or
 * nothing at all.
 *
 * @param kind what it stands in, as evidence: "JDBC connection string"
 * @param braced whether it stood in the braces by which ODBC and JDBC quote
 */
export function judgePasswordValue(
  value: string,
  kind: string,
  braced = false,
): Omit<Match, "start" | "end"> | undefined {
  if (OWN_NAME.test(value)) return undefined;
  if (isWeakPassword(value))
    return { confidence: "medium", severity: "warning", evidence: [kind, "a default or well-known password"] };
  if (isPlaceholder(value) || isReference(value) || /^your/i.test(value)) return undefined;
  if (HOLE.test(value) || SUBSTITUTION.test(value) || (braced && HOLE_IN_BRACES.test(value))) return undefined;
  return { confidence: value.length < SHORTEST_SURE ? "medium" : "high", evidence: [kind] };
}
