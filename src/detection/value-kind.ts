import { isPlaceholder } from "./placeholder.ts";
import { isPublicDevelopmentKey } from "./public-keys.ts";
import { randomness } from "./randomness.ts";
import { isReference } from "./reference.ts";
import { isBareAddress, isIdentifier, isPath, isSecretName, secretInUrl } from "./value-shapes.ts";
import { passwordWeakness } from "./weak-password.ts";

/**
 * What a plain value is, as far as it can be told without its name.
 *
 * - `capability`: an address with a random part, which lets in whoever knows it.
 * - `structure`: JSON or a list of `key=value`, in which detectors look on their own.
 * - `name`: the name of a variable or of a stored secret (`GITHUB_TOKEN`, `db-password`).
 * - `identifier`: words and versions joined by signs, as models, data sets and resources are called.
 * - `sentence`: a text; `phrase`: some words, which may be a passphrase; `spaced`: the same with digits or signs.
 * - `mixed`: letters among digits or signs, as people type passwords; `random`: drawn by a machine.
 */
export type ValueKind =
  | "empty"
  | "reference"
  | "weak"
  | "placeholder"
  | "boolean"
  | "number"
  | "date"
  | "version"
  | "enum"
  | "path"
  | "url"
  | "capability"
  | "guid"
  | "digest"
  | "public"
  | "structure"
  | "name"
  | "identifier"
  | "sentence"
  | "phrase"
  | "spaced"
  | "words"
  | "mixed"
  | "random";

/** Words that settings beside a secret take: kinds of authentication, modes, protocols. */
const ENUM = new Set(
  (
    "key keys token tokens secret password aad aad_token aml_token amltoken key_vault keyvault required " +
    "optional basic bearer digest oauth oauth2 saml oidc jwt sas pat managed_identity managedidentity user_identity system_assigned user_assigned managed " +
    "identity service_principal serviceprincipal username_password account_key accountkey access_key api_key apikey sql_auth anonymous public private " +
    "internal external static dynamic auto automatic manual prompt env file vault string securestring default standard premium read write admin rsa " +
    "ed25519 ecdsa dsa aes aes256 hs256 rs256 sha256 md5 base64 hex utf-8 text json yaml"
  ).split(" "),
);

/** Special tokens of language models: `<|im_end|>`, `</s>`, `<pad>`. */
const MODEL_TOKEN = /^<(?:\|[a-z_]{1,30}\||\/?(?:s|pad|unk|mask|bos|eos|cls|sep|image))>$/;
/** On, off, or nothing at all. */
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|n\/a|unset|enabled|disabled)$/i;
const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const DIGEST = /^(?:sha(?:1|224|256|384|512)|md5)[-:][A-Za-z0-9+/=]+$/i;
const NUMBER = /^[-+]?(?:\d[\d_]*(?:[.,]\d+)*(?:e[-+]?\d+)?|0x[0-9a-f]{1,8}|\.\d+)%?$/i;
const SMALL_NUMBER = /^[-+]?\d{1,2}$/;
const DATE = /^(?:\d{4}[-/]\d\d?(?:[-/]\d\d?(?:[T ][\d:.,+Z-]+)?)?|\d\d?[./-]\d\d?[./-](?:\d\d){1,2})$/;
const DURATION_OR_VERSION =
  /^(?:(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?|v?\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?|\d{4}-\d\d-\d\d-[a-z]+|P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?|\d+\s?(?:ms|s|m|h|d|days?|hours?|minutes?|seconds?|[kmg]i?b?))$/i;
const PUBLIC = /^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN (?:PUBLIC KEY|CERTIFICATE|RSA PUBLIC KEY))/;
const URL_LIKE = /^(?:[a-z][\w+.-]*:\/\/|www\.)[^\s]+$/i;
const STRUCTURE =
  /^(?:[{[]\s*["{[]|[A-Za-z][\w.-]{0,40}=[^,&\s]{0,200}[,&]\s?[A-Za-z][\w.-]{0,40}=|[A-Za-z][\w .-]{0,40}=[^;]{0,2000};\s*[A-Za-z][\w .-]{0,40}=)/;
const CAPITAL_WORDS = /^[A-Z]{1,16}(?:_[A-Z]{1,16})+$/;
const SURELY_RANDOM = 0.8;
const FEWEST_LETTERS = 8;

/** Longer values are judged by their beginning. */
const LONGEST_JUDGED = 4096;

/**
 * What a value is, and how likely it is that a machine drew it (0 where that does not matter).
 *
 * @param wanted what the name or the place asks for. Where a password is wanted, words that are something else elsewhere
 *   (`admin`, `test`) are a weak one; a weak password comes before a placeholder, since `changeme` in something that
 *   runs is a real password.
 */
export function valueKind(value: string, wanted: "password" | "credential" | "secret" | "other"): ValueKind {
  const text = value.slice(0, LONGEST_JUDGED).trim();
  if (text === "") return "empty";
  if (isReference(text)) return "reference";
  const weakness = passwordWeakness(text);
  if (wanted === "password" && weakness !== undefined) return "weak";
  if (wanted === "credential" && weakness !== undefined && !ENUM.has(text.toLowerCase())) return "weak";
  if (wanted === "secret" && weakness === "sure" && !isSecretName(text)) return "weak";
  if (SWITCH.test(text)) return "boolean";
  if (SMALL_NUMBER.test(text)) return "number";
  if (wanted === "secret" && text === "secret") return "weak";
  if (ENUM.has(text.toLowerCase()) || MODEL_TOKEN.test(text)) return "enum";
  // `0987654321` and `000000` are passwords that people do type.
  if (wanted === "password" && /^\d{4,}$/.test(text)) return "number";
  if (isPlaceholder(text)) return "placeholder";
  if (DATE.test(text)) return "date";
  if (NUMBER.test(text)) return "number";
  if (DURATION_OR_VERSION.test(text)) return "version";
  if (GUID.test(text)) return "guid";
  if (DIGEST.test(text)) return "digest";
  if (PUBLIC.test(text) || isPublicDevelopmentKey(text)) return "public";
  if (URL_LIKE.test(text)) return secretInUrl(text) === undefined ? "url" : "capability";
  if (isBareAddress(text)) return "url";
  if (STRUCTURE.test(text)) return "structure";
  if (isPath(text)) return "path";
  if (isSecretName(text) || (wanted !== "password" && CAPITAL_WORDS.test(text))) return "name";
  if (/\s/.test(text)) return kindOfText(text);
  if (isIdentifier(text)) return "identifier";
  // A few letters are no proof: `mqtt`.
  if (randomness(text) > SURELY_RANDOM && (text.length >= FEWEST_LETTERS || /\d/.test(text))) return "random";
  return /^[\p{L}_/:@.*-]+$/u.test(text) && !/[a-z][A-Z]{2,}[a-z]/.test(text) ? "words" : "mixed";
}

/** Words of which sentences are made, and passwords are not. */
const FUNCTION_WORDS = new Set(
  "the a an is are be of for to in on with and or not this that from by at as it if you your we der die das ist und für von le la les des est et pour el los es y para".split(
    " ",
  ),
);
const LONGEST_PASSPHRASE = 64;
const MOST_TYPED = 4;

function kindOfText(text: string): ValueKind {
  const parts = text.toLowerCase().split(/\s+/);
  const functional = parts.filter((part) => FUNCTION_WORDS.has(part)).length;
  if (text.length > LONGEST_PASSPHRASE || /[\r\n]/.test(text) || (parts.length > 3 && functional > 1))
    return "sentence";
  if (/^[\p{L}\p{M}\s.,'-]+$/u.test(text)) return "phrase";
  return parts.length > MOST_TYPED ? "sentence" : "spaced";
}
