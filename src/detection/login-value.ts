import { nameSecrecy } from "./name-secrecy.ts";
import type { NameSecrecy } from "./name-secrecy.ts";
import { valueKind } from "./value-kind.ts";
import type { ValueKind } from "./value-kind.ts";

/** `user:password`, as HTTP's basic authentication (RFC 7617) and many settings write a login. */
const LOGIN = /^[A-Za-z][\w.@+-]{0,60}(?::(?=[^\s:/]{6,100}$)| {0,2}[/|,%] {1,2}(?=\S{6,100}$)| (?=\S{6,100}$))/;
/** `user/password`, `user%password`, which under most names is a path or a pattern. */
const SLASHED = /^[A-Za-z][\w.@+-]{0,60}[/%](?=[^\s:/%]{6,100}$)/;
const LOGIN_WORD = /^(?:auth|creds?|credentials?|secret|login|userpass)$/;
/** Names under which user and password stand together: `USER_AND_PASS`, `userpwd`. */
const BOTH = /user[\w-]{0,12}(?:pass|pw)/i;
/** Names of services that take `user/password`. */
const SLASHES = /neo4j|oracle|sqlplus|creds?$|login$|userpass/i;
/** Under a name that says password, what stands before a colon is a user only when it can be nothing else. */
const USER = /^(?:root|admin|administrator|azureuser|ubuntu|svc):$/;
const NO_PASSWORD: ReadonlySet<ValueKind> = new Set<ValueKind>(["reference", "placeholder", "empty"]);
const TYPED: ReadonlySet<ValueKind> = new Set<ValueKind>(["weak", "mixed", "random", "identifier"]);

/** The password of a login under a name that says so, with its place in the value. */
export function passwordOfLogin(
  name: string,
  value: string,
  named: NameSecrecy | undefined,
): { start: number; text: string } | undefined {
  if (named === undefined) return undefined;
  const user = (LOGIN.exec(value) ?? (SLASHES.test(name) ? SLASHED.exec(value) : null))?.[0] ?? "";
  if (user === "") return undefined;
  const isLogin = LOGIN_WORD.test(named.because) || BOTH.test(name);
  if (!isLogin && !(named.kind === "password" && USER.test(user))) return undefined;
  const text = value.slice(user.length);
  // `kv:db-password-2`, `oauth2:client` name things; `Basic abc` and `Bearer abc` are headers.
  if (/[\w] $/.test(user) && /^(?:auth|secret)$/.test(named.because)) return undefined;
  if (/^(?:basic|bearer|digest|token|negotiate|ntlm|apikey)\b/i.test(user)) return undefined;
  // Nothing but a login is written so.
  if (/^neo4j\/$/.test(user) && /neo4j/i.test(name)) {
    const isLiteral = !NO_PASSWORD.has(valueKind(text, "password"));
    return isLiteral ? { start: user.length, text } : undefined;
  }
  const isTyped = /[\d!#$%&]/.test(text) && nameSecrecy(text) === undefined && TYPED.has(valueKind(text, "password"));
  return isTyped ? { start: user.length, text } : undefined;
}
