import {
  ABOUT,
  CHOSEN_BY_PEOPLE,
  CODE_OWNERS,
  PASSWORDS,
  PASS_TALK,
  PUBLIC,
  STAGES,
  SWITCHES,
  TOKEN_TALK,
} from "./name-vocabulary.ts";
import { keyName } from "./key-name.ts";
import { nameWords } from "./name-words.ts";

/**
 * What a name says about its value.
 *
 * - `password`, `secret`, `token`, `key`, `connection-string`: it says so.
 * - `chosen`: a secret that people think of, as they do of a password (`JWT_SECRET`, `session_secret`, `SECRET_KEY`).
 * - `pass`: it may mean a password, or that something passed, or the working directory (`PASS`, `PWD`).
 * - `weak`: it may mean a secret, or much else (any `…_KEY`, `auth`, `signature`).
 * - `webhook`: an address that lets in whoever knows it.
 */
export interface NameSecrecy {
  readonly kind: "password" | "secret" | "chosen" | "token" | "key" | "connection-string" | "pass" | "weak" | "webhook";
  /** The words of the name that say so. */
  readonly because: string;
}

/** Names of more words are sentences. */
const MOST_WORDS = 12;

/**
 * What a name says about its value, by its words and never by substrings, or `undefined` when it says nothing:
 * `DB_PASSWORD` → password, `HF_TOKEN` → token, `max_new_tokens`, `partition_keys`, `SECRET_NAME`, `TOKEN_URL` → nothing.
 */
export function nameSecrecy(name: string): NameSecrecy | undefined {
  if (remembered.has(name)) return remembered.get(name);
  const secrecy = judgeName(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, secrecy);
  return secrecy;
}

/** The same few names come again and again: `type`, `path`, `inputs`. */
const remembered = new Map<string, NameSecrecy | undefined>();
const MOST_REMEMBERED = 2000;

function judgeName(name: string): NameSecrecy | undefined {
  const all = nameWords(withoutHost(name));
  const words = withoutStage(all);
  const last = words.at(-1);
  if (last === undefined || words.length > MOST_WORDS || words.some((word) => SWITCHES.has(word))) return undefined;
  const webhook = webhookName(words);
  if (webhook !== undefined) return webhook;
  if (ABOUT.has(last) || words.some((word) => PUBLIC.has(word))) return undefined;
  return passwordName(words) ?? secretName(words) ?? tokenName(words) ?? keyName(words) ?? faintName(all);
}

const STORAGE_HOST = /\.(?:dfs|blob|file|queue|table)\.core\.[a-z.]{1,60}$/;

/** Hadoop's `fs.azure.account.key.contoso.dfs.core.windows.net`: the account at the end says nothing about the value. */
function withoutHost(name: string): string {
  if (!STORAGE_HOST.test(name)) return name;
  const parts = name.split(".");
  const at = parts.findLastIndex((part) => part === "key" || part === "secret" || part === "sas");
  return at === -1 ? name : parts.slice(0, at + 1).join(".");
}

/**
 * A name without the stage, region or number at its end, which say which one of several keys it is: `API_KEY_PROD`,
 * `OPENAI_KEY_SWEDEN_2`.
 */
export function withoutStage(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isStage(words[end - 1] ?? "")) end--;
  return words.slice(0, end);
}

function isStage(word: string): boolean {
  return STAGES.has(word) || /^\d{1,4}$/.test(word) || (/\d$/.test(word) && STAGES.has(word.replace(/\d{1,2}$/, "")));
}

function webhookName(words: readonly string[]): NameSecrecy | undefined {
  const last = words.at(-1);
  const at = last === "url" || last === "uri" || last === "endpoint" ? words.length - 2 : words.length - 1;
  const word = words[at];
  return word === "webhook" || word === "hook" ? { kind: "webhook", because: word } : undefined;
}

function passwordName(words: readonly string[]): NameSecrecy | undefined {
  const found = words.find((word) => PASSWORDS.has(word));
  const last = words.at(-1);
  // Vietnamese and Malay write it in two words.
  if (/\b(?:mat khau|mật khẩu|kata laluan)\b/u.test(words.join(" "))) return { kind: "password", because: "mat khau" };
  // In Italian `parola chiave` is a keyword.
  if (found === "parola" && last === "key") return undefined;
  // `DB_PASSWORD_SECRET`, `auth.passwordKey`: mostly which secret, or which key in it, holds the password.
  if (found !== undefined && (last === "secret" || last === "key")) return { kind: last, because: last };
  // `PWD` alone is the working directory more often than not.
  if (found !== undefined) return { kind: found === "pwd" && words.length === 1 ? "pass" : "password", because: found };
  if (last === "code" || last === "pin")
    return CODE_OWNERS.has(words.at(-2) ?? "") ? { kind: "password", because: `${words.at(-2)} ${last}` } : undefined;
  if (last !== "pass" && last !== "pw" && last !== "psw") return undefined;
  if (words.length === 1) return { kind: "pass", because: last };
  return words.some((word) => PASS_TALK.has(word)) ? undefined : { kind: "password", because: last };
}

function secretName(words: readonly string[]): NameSecrecy | undefined {
  const text = words.join(" ");
  if (/\b(?:connection string|conn str|conn string)\b/.test(text))
    return { kind: "connection-string", because: "connection string" };
  const last = words.at(-1);
  if (last === "dsn") return { kind: "connection-string", because: "dsn" };
  if (words.includes("secret")) return { kind: isChosen(words) ? "chosen" : "secret", because: "secret" };
  if (last === "credential" || last === "credentials" || last === "secrets" || last === "creds" || last === "cred")
    return { kind: "secret", because: last };
  if (last === "sas" || last === "pat" || last === "bearer") return { kind: "token", because: last };
  return undefined;
}

function isChosen(words: readonly string[]): boolean {
  return words.some((word) => CHOSEN_BY_PEOPLE.has(word)) || words.join(" ") === "secret key";
}

/** Words that count only at the very end of a name, since most names that hold them are about something else. */
function faintName(words: readonly string[]): NameSecrecy | undefined {
  const last = words.at(-1);
  if (last === "salt") return { kind: "key", because: last };
  return last === "auth" || last === "signature" || last === "login" || last === "userpass"
    ? { kind: "weak", because: last }
    : undefined;
}

function tokenName(words: readonly string[]): NameSecrecy | undefined {
  const at = words.indexOf("token");
  if (at === -1 || words.some((word, index) => index !== at && TOKEN_TALK.has(word))) return undefined;
  return { kind: "token", because: "token" };
}
