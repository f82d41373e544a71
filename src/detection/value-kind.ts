import { isPlaceholder } from "./placeholder.ts";
import { randomness } from "./randomness.ts";
import { isReference } from "./reference.ts";

/** What a plain value is, as far as it can be told without its name. */
export type ValueKind =
  | "empty"
  | "reference"
  | "weak"
  | "placeholder"
  | "boolean"
  | "number"
  | "enum"
  | "path"
  | "url"
  | "guid"
  | "digest"
  | "public"
  | "sentence"
  | "words"
  | "mixed"
  | "random";

/** Default and best-known passwords: weak, but real in something that runs. */
const WEAK = new Set(
  (
    "password passw0rd p@ssw0rd p@ssword pass passwd password1 password12 password123 password1234 passwort admin admin123 administrator root root123 toor minioadmin minio minio123 " +
    "changeme changeit change_me change-me letmein welcome qwerty abc123 123456 12345678 123456789 1234567890 secret secret123 guest postgres mysql redis rabbitmq " +
    "mongo elastic kibana grafana test1234 demo1234 default vagrant oracle sa system manager azureuser user1234 master"
  ).split(" "),
);

/** Words that settings beside a secret take: kinds of authentication, modes, protocols. */
const ENUM = new Set(
  (
    "key keys token tokens secret password aad_token aml_token amltoken key_vault keyvault none null true false yes no on off enabled disabled required optional basic bearer digest " +
    "oauth oauth2 saml oidc jwt sas pat managed_identity managedidentity user_identity system_assigned user_assigned managed identity service_principal serviceprincipal username_password " +
    "account_key accountkey access_key api_key apikey sql_auth anonymous public private internal external static dynamic auto automatic manual prompt env file vault string securestring " +
    "default standard premium read write admin rsa ed25519 ecdsa dsa aes aes256 hs256 rs256 sha256 md5 base64 hex utf-8 text json yaml"
  ).split(" "),
);

const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const DIGEST = /^(?:sha(?:1|224|256|384|512)|md5)[-:][A-Za-z0-9+/=]+$/i;
const NUMBER = /^[-+]?(?:\d[\d_]*(?:[.,]\d+)*(?:e[-+]?\d+)?|0x[0-9a-f]{1,8}|\.\d+)%?$/i;
const DATE = /^\d{4}-\d\d?-\d\d?(?:[T ][\d:.,+Z-]+)?$/;
const DURATION_OR_VERSION =
  /^(?:v?\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?|P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?|\d+\s?(?:ms|s|m|h|d|days?|hours?|minutes?|seconds?|[kmg]i?b?))$/i;
const PUBLIC = /^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN (?:PUBLIC KEY|CERTIFICATE|RSA PUBLIC KEY))/;
const URL_LIKE = /^(?:[a-z][\w+.-]*:\/\/|www\.)[^\s]+$/i;
const PATH_LIKE = /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/][^\s:;=]*$/;
const FILE_LIKE =
  /^[\w.-]+(?:[\\/][\w. -]+)*\.(?:txt|json|ya?ml|pem|key|crt|cer|pfx|py|sh|env|toml|ini|conf|cfg|csv|parquet|pkl|pt|bin|onnx|zip|gz|md|ipynb|log)$/i;

/** Longer values are judged by their beginning. */
const LONGEST_JUDGED = 4096;

/** What a value is. `weak` comes before `placeholder`, since `changeme` in something that runs is a real password. */
export function valueKind(value: string): ValueKind {
  const text = value.slice(0, LONGEST_JUDGED).trim();
  if (text === "") return "empty";
  if (isReference(text)) return "reference";
  const lower = text.toLowerCase();
  if (WEAK.has(lower) && !ENUM.has(lower)) return "weak";
  if (/^(?:true|false|yes|no|on|off)$/i.test(text)) return "boolean";
  if (ENUM.has(lower)) return "enum";
  if (isPlaceholder(text)) return "placeholder";
  if (NUMBER.test(text) || DATE.test(text) || DURATION_OR_VERSION.test(text)) return "number";
  if (GUID.test(text)) return "guid";
  if (DIGEST.test(text)) return "digest";
  if (PUBLIC.test(text)) return "public";
  if (URL_LIKE.test(text)) return "url";
  const random = randomness(text);
  if (FILE_LIKE.test(text) && random < 0.9) return "path";
  if (PATH_LIKE.test(text) && isWordyPath(text)) return "path";
  if (/\s\S+\s/.test(text)) return "sentence";
  if (random > 0.8) return "random";
  return /^[\p{L}\s._/:@-]+$/u.test(text) && !/[a-z][A-Z]{2,}[a-z]/.test(text) ? "words" : "mixed";
}

/** A path is made of words; a base64 key may begin with a slash too. */
function isWordyPath(text: string): boolean {
  const parts = text.split(/[\\/]/).filter((part) => part !== "");
  return parts.every((part) => part.length < 20 || randomness(part) < 0.9);
}

/** Whether a value is among the default and best-known passwords. */
export function isWeakPassword(value: string): boolean {
  return WEAK.has(value.trim().toLowerCase());
}
