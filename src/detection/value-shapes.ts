import { nameSecrecy } from "./name-secrecy.ts";
import { nameWords } from "./name-words.ts";
import { randomness } from "./randomness.ts";

const PATH_LIKE = /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/][^\s:;=]*$/;
const FILE_LIKE =
  /^[\w.-]+(?:[\\/][\w. -]+)*\.(?:txt|json|ya?ml|pem|key|crt|cer|pfx|py|sh|env|toml|ini|conf|cfg|csv|parquet|pkl|pt|bin|onnx|zip|gz|md|ipynb|log)$/i;
const SURELY_RANDOM = 0.9;

/** Whether a value is a path. A path is made of words; a base64 key or a password may begin with a slash too. */
export function isPath(text: string): boolean {
  if (FILE_LIKE.test(text) && randomness(text) < SURELY_RANDOM) return true;
  if (!PATH_LIKE.test(text)) return false;
  const parts = text.split(/[\\/]/).filter((part) => part !== "" && !/^(?:~|\.{1,2}|[A-Za-z]:)$/.test(part));
  const isRooted = /^(?:~|\.|[A-Za-z]:|\/[\w.-]+\/)/.test(text);
  return parts.every((part) => isPathPart(part, isRooted));
}

function isPathPart(part: string, isRooted: boolean): boolean {
  if (!/^[\p{L}\p{M}\w.@%+~{}$,-]+$/u.test(part)) return false;
  // `/Kd82Lq` is rather a password, `/mnt/Kd82Lq` a folder.
  if (!isRooted && /\d/.test(part) && /[a-z]/.test(part) && /[A-Z]/.test(part)) return false;
  return part.length < 20 || randomness(part) < SURELY_RANDOM;
}

const SHORTEST_CAPABILITY = 16;

/** The random part of an address that lets in whoever knows it, as webhooks have one. */
export function secretInUrl(url: string): string | undefined {
  const { path } = /^[a-z][\w+.-]*:\/\/[^/?#\s]+(?<path>[/?][^\s#]*)/i.exec(url)?.groups ?? {};
  return path
    ?.split(/[/?&=@]/)
    .find(
      (part) => part.length >= SHORTEST_CAPABILITY && /\d|[a-z][A-Z]/.test(part) && randomness(part) > SURELY_RANDOM,
    );
}

const LONGEST_NAME = 80;

/** Whether a value is itself the name of a variable or of a stored secret: `GITHUB_TOKEN`, `prod-db-password`. */
export function isSecretName(text: string): boolean {
  if (text.length > LONGEST_NAME || !/^(?:[A-Za-z]+\d?|\d)(?:[-_./](?:[A-Za-z]+\d?|\d))+$/.test(text)) return false;
  if (/[a-z]/.test(text) && /[A-Z]/.test(text)) return false;
  return nameWords(text).some((word) => SECRET_THINGS.has(word)) || nameSecrecy(text) !== undefined;
}

/** Words in the names that people give to stored secrets. */
const SECRET_THINGS = new Set(
  "secret secrets token tokens key keys password passwords pwd credential credentials creds cred auth cert certs certificate registry webhook".split(
    " ",
  ),
);

const LONGEST_IDENTIFIER = 120;
/** A word, a number or size, a word with a number behind it, an ordinal: `llama`, `3`, `8B`, `4o`, `v2`, `NC6s`, `1a`, `e2e`. */
const IDENTIFIER_PART = new RegExp(
  `^(?:${[
    "[A-Za-z]?[a-z]+(?:[A-Z]{1,3}[a-z]*){0,5}",
    "[A-Z]+",
    "\\d{1,4}[bBkKmMo]?",
    "\\d[a-l]",
    "(?:19|20)\\d{6}",
    "\\d{1,2}x(?:\\d{1,3}[A-Za-z]?|[a-z]+)",
    "[A-Za-z]{1,6}\\d{1,3}",
    "[A-Za-z]{7,8}\\d{1,2}",
    "[a-z]{1,6}\\d{1,3}[a-z]",
    "[A-Z]{1,4}\\d{1,3}[a-z]{1,3}",
  ].join("|")})$`,
);
const ONE_WORD = /^(?:(?:[a-z]{2,8}|[A-Z]{2,8})-?\d{1,2}|(?:[A-Z][a-z]+){2,5}\d?)$/;
const JOINED = /^[A-Za-z0-9]+(?:[-_./:*]+[A-Za-z0-9]+)+(?:@v?\d[\w.]{0,20}|[/*.]{1,3})?$/;
/** A requirement of pip or conda: `numpy==1.22`, `inference-schema[numpy]>=1.5`. */
const REQUIREMENT =
  /^[A-Za-z][\w.-]{0,60}(?:\[[\w,.-]{0,60}\])?(?:===?|[~<>!]?=|[<>])\d[\w.*]{0,30}(?:,[<>!]=?\d[\w.*]{0,30})?$/;

/** An address without its scheme, and the reference of an image: `mcr.microsoft.com/azureml/base:1`. */
const WITHOUT_SCHEME = /^(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10}(?::\d{2,5})?\/[\w./-]{1,200}(?::[\w.-]{1,60})?$/;

/** Whether a value is an address without a scheme. */
export function isBareAddress(text: string): boolean {
  return (
    WITHOUT_SCHEME.test(text) &&
    text.split(/[/:]/).every((part) => part.length < 24 || randomness(part) < SURELY_RANDOM)
  );
}

/**
 * Whether a value is built as models, data sets, images and resources are called: words and versions joined by signs
 * (`bert-base-v2`, `meta-llama/Llama-3.1-8B`, `actions/checkout@v4`), or one word with a number (`gpt2`).
 */
export function isIdentifier(text: string): boolean {
  if (text.length > LONGEST_IDENTIFIER || !/\d/.test(text)) return false;
  if (ONE_WORD.test(text) || REQUIREMENT.test(text)) return true;
  if (!JOINED.test(text)) return false;
  const parts = text
    .replace(/@.*$/, "")
    .split(/[-_./:*]+/)
    .filter((part) => part !== "");
  return parts.every((part) => IDENTIFIER_PART.test(part)) && parts.some((part) => /[A-Za-z]{3}/.test(part));
}
