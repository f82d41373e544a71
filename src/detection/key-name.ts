import { ABOUT, CHOSEN_BY_PEOPLE, KEY_OWNERS, KEY_TALK, STRONG_OWNERS } from "./name-vocabulary.ts";
import type { NameSecrecy } from "./name-secrecy.ts";

/** What a name says that calls its value a key, by whose key it is. */
export function keyName(words: readonly string[]): NameSecrecy | undefined {
  const last = words.at(-1);
  const digit = last !== undefined && /^\d$/.test(last);
  const at = digit ? words.length - 2 : words.length - 1;
  const owner = words[at - 1];
  // Several keys of an API in one value; other plurals are columns and fields.
  if (words[at] === "keys" && owner === "api") return { kind: "key", because: "api keys" };
  if (words[at] === "clave") return claveName(words);
  if (words[at] !== "key") return knownKeyName(words);
  if (owner === undefined) return { kind: "weak", because: "key" };
  // `primary_key` of a table against `primaryKey` of an endpoint: only with a random value.
  if (owner === "primary" || owner === "secondary")
    return words.length > 2 ? { kind: "key", because: `${owner} key` } : { kind: "weak", because: `${owner} key` };
  if (KEY_TALK.has(owner)) return undefined;
  if (at === words.length - 1 && CHOSEN_BY_PEOPLE.has(owner)) return { kind: "chosen", because: `${owner} key` };
  if (KEY_OWNERS.has(owner) || words.slice(0, at).some((word) => word === "api" || word === "access"))
    return { kind: "key", because: `${owner} key` };
  return { kind: "weak", because: "key" };
}

/** `AZURE_OPENAI_API_KEY_FABRIKAM`: behind the name of a key stands whose it is or what for. */
function knownKeyName(words: readonly string[]): NameSecrecy | undefined {
  const at = words.indexOf("key");
  const owner = words[at - 1] ?? "";
  // `klucz_api`, as Slavic languages put it.
  if (at >= 0 && words.length === at + 2 && words[at + 1] === "api") return { kind: "key", because: "api key" };
  // `KEY_OPENAI`
  if (at === 0 && STRONG_OWNERS.has(words[1] ?? "") && words[1] !== "access" && words.length === 2)
    return { kind: "key", because: `${words[1]} key` };
  if (at < 1 || words.length - at > MOST_BEHIND_KEY || !STRONG_OWNERS.has(owner)) return undefined;
  return words.slice(at + 1).some((word) => ABOUT.has(word) || KEY_TALK.has(word))
    ? undefined
    : { kind: "key", because: `${owner} key` };
}

const MOST_BEHIND_KEY = 4;

/** In Spanish a `clave` is a key or a password. */
function claveName(words: readonly string[]): NameSecrecy | undefined {
  const owner = words.at(-2) ?? "";
  if (KEY_TALK.has(owner)) return undefined;
  const isKey = words.includes("api") || words.includes("access");
  return isKey ? { kind: "key", because: "api key" } : { kind: "pass", because: "clave" };
}
