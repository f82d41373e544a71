import { userInfo } from "node:os";
import { COMMON_WORDS } from "../detection/names/common-words.ts";
import { isNobody } from "../detection/names/nobody.ts";

/** A name of less letters is found where nobody is meant. */
const SHORTEST = 4;

/**
 * What must not stand in names, made of the authors of a repository and the current user: full names, and the local parts
 * of e-mail addresses, in lower case. Their other forms are for who looks for them. Bots and service accounts are left
 * out.
 */
export function peopleOf(authors: readonly { name: string; email: string }[], allowed: readonly string[]): string[] {
  const people = new Set<string>();
  const allow = new Set(allowed.map((word) => word.toLowerCase()));
  const add = (name: string): void => {
    const lower = name.trim().toLowerCase();
    if (lower.length < SHORTEST || isNobody(lower) || COMMON_WORDS.has(lower) || allow.has(lower)) return;
    people.add(lower);
  };
  for (const { name, email } of authors) {
    if (/\[bot\]|\bbot\b|github-actions|no-?reply@github\.com/i.test(`${name} ${email}`)) continue;
    const local = localPart(email);
    if (allow.has(email.toLowerCase()) || allow.has(name.toLowerCase()) || allow.has(local)) continue;
    // One given name alone is too common a word.
    if (/\S\s+\S/.test(name)) add(name);
    if (!/^(?:no-?reply|donotreply)/.test(local)) add(local);
  }
  add(currentUser());
  return [...people];
}

/** `12345+alex@users.noreply.github.com` and `12345-alex@users.noreply.gitlab.com` → `alex`; `alex+git@contoso.com` too. */
function localPart(email: string): string {
  const [local = "", host = ""] = email.toLowerCase().split("@");
  const own = host.startsWith("users.noreply.") ? local.replace(/^\d+[+-]/, "") : local;
  return own.replace(/\+.*$/, "");
}

function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the user data base, as in many containers.
    return "";
  }
}
