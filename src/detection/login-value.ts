import { nameSecrecy } from "./name-secrecy.ts";
import type { NameSecrecy } from "./name-secrecy.ts";
import { valueKind } from "./value-kind.ts";
import type { ValueKind } from "./value-kind.ts";

/** `user:password`, as HTTP's basic authentication (RFC 7617) and many settings write a login. */
const LOGIN = /^[A-Za-z][\w.@+-]{0,60}:(?=[^\s:/]{6,100}$)/;
const LOGIN_WORD = /^(?:auth|creds?|credentials?|secret)$/;
/** Under a name that says password, what stands before a colon is a user only when it can be nothing else. */
const USER = /^(?:root|admin|administrator|azureuser|ubuntu|svc):$/;
const TYPED: ReadonlySet<ValueKind> = new Set<ValueKind>(["weak", "mixed", "random", "identifier"]);

/** The password of a login under a name that says so, with its place in the value. */
export function passwordOfLogin(
  value: string,
  named: NameSecrecy | undefined,
): { start: number; text: string } | undefined {
  const user = LOGIN.exec(value)?.[0] ?? "";
  if (named === undefined || user === "") return undefined;
  if (!LOGIN_WORD.test(named.because) && !(named.kind === "password" && USER.test(user))) return undefined;
  const text = value.slice(user.length);
  // `kv:db-password-2`, `oauth2:client` name things.
  const isTyped = /[\d!#$%&]/.test(text) && nameSecrecy(text) === undefined && TYPED.has(valueKind(text, "password"));
  return isTyped ? { start: user.length, text } : undefined;
}
