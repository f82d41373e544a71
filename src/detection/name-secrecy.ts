import { nameWords } from "./name-words.ts";

/** What a name says about its value. `weak` names (any `…_KEY`) only count for values that are surely random. */
export interface NameSecrecy {
  readonly kind: "password" | "secret" | "token" | "key" | "connection-string" | "weak";
  /** The words of the name that say so. */
  readonly because: string;
}

const PASSWORDS = new Set([
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "passcode",
  "kennwort",
  "passwort",
  "contraseña",
  "contrasena",
  "senha",
  "passe",
  "wachtwoord",
  "hasło",
  "haslo",
]);
const KEY_OWNERS = new Set(
  (
    "api access account auth secret private master storage shared subscription encryption signing primary secondary admin service function functions " +
    "scoring endpoint client app application server host openai search cosmos db database aws azure gcp google blob batch acr registry redis iot eventhub " +
    "servicebus wandb comet kaggle pinecone nvidia ngc anthropic cohere mistral hf huggingface github gitlab sendgrid stripe license licence session crypto " +
    "cipher decryption ssl tls jwt hmac webhook bot speech translator maps form language vision cognitive content"
  ).split(" "),
);
/** A name that ends with one of these is about a secret, not one: where it lies, how it is called, how long it lives. */
const ABOUT = new Set(
  (
    "name names id ids uri uris url urls endpoint file files filename path paths dir directory folder type types mode modes version versions length size " +
    "count counts expiry expiration expires ttl env var variable provider source ref reference location enabled required policy format regex pattern field fields " +
    "column columns header scope scopes store manager vault ring rotation days hours minutes seconds identifier arn hash digest checksum algorithm alg prefix " +
    "suffix label limit limits max min num index indices budget usage strategy method kind class style behavior option options settings config map mapping hint " +
    "dtype encoding encodings model models merging merge engine language lang bits rounds placeholder template question answer reset change changed update updated required validation issuer audience host port user username email"
  ).split(" "),
);
/** A name with one of these as a word switches something on or off. */
const SWITCHES = new Set(
  "use using enable enabled disable disabled has have is allow no require requires required with without skip show hide mask".split(
    " ",
  ),
);
/** Beside `token`, words of language models and parsers. */
const TOKEN_TALK = new Set(
  (
    "max min num n count counts limit length pad padding eos bos unk sep cls mask special start begin end stop add new completion completions prompt input inputs output " +
    "outputs total per tokens tokenizer tokenization classification level window ratio embedding embeddings vocab vocabulary parallelism text image audio video " +
    "tiktoken generated generation context chunk first last next prev previous word words sub beginning ending decode encode stride overlap key"
  ).split(" "),
);
const PUBLIC = new Set(["public", "pub", "publishable"]);
const KEY_TALK = new Set(
  "partition primary foreign sort group label tag text image sentence sentence1 sentence2 ground truth feature join row column index cache dict json yaml config lookup unique natural surrogate composite hash range object file blob s3".split(
    " ",
  ),
);

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
  const words = withoutStage(nameWords(name));
  const last = words.at(-1);
  if (last === undefined || words.length > 12) return undefined;
  if (ABOUT.has(last) || words.some((word) => SWITCHES.has(word))) return undefined;
  if (words.some((word) => PUBLIC.has(word))) return undefined;
  return passwordName(words) ?? secretName(words) ?? tokenName(words) ?? keyName(words);
}

/** `API_KEY_PROD` is the API key of a stage; the words behind it say nothing else. */
const STAGES = new Set(
  "prod production dev development test testing stage staging qa uat preprod live local main backup old new current eu us uk east west north south central v1 v2 v3 1 2 3".split(
    " ",
  ),
);

function withoutStage(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (STAGES.has(words[end - 1] ?? "") || /^\d{1,3}$/.test(words[end - 1] ?? ""))) end--;
  return words.slice(0, end);
}

function passwordName(words: readonly string[]): NameSecrecy | undefined {
  const found = words.find((word) => PASSWORDS.has(word));
  if (found !== undefined) return { kind: "password", because: found };
  const last = words.at(-1);
  if (words.length > 1 && (last === "pass" || last === "pw" || last === "psw"))
    return { kind: "password", because: last };
  return words.length === 1 && (last === "pass" || last === "pw") ? { kind: "password", because: last } : undefined;
}

function secretName(words: readonly string[]): NameSecrecy | undefined {
  const text = words.join(" ");
  if (/\b(?:connection string|conn str|conn string)\b/.test(text))
    return { kind: "connection-string", because: "connection string" };
  const last = words.at(-1);
  if (last === "dsn") return { kind: "connection-string", because: "dsn" };
  if (words.includes("secret")) return { kind: "secret", because: "secret" };
  if (last === "credential" || last === "credentials" || last === "secrets" || last === "creds" || last === "cred")
    return { kind: "secret", because: last };
  if (last === "sas" || last === "pat" || last === "bearer") return { kind: "token", because: last };
  return undefined;
}

function tokenName(words: readonly string[]): NameSecrecy | undefined {
  const at = words.indexOf("token");
  if (at === -1 || words.some((word, index) => index !== at && TOKEN_TALK.has(word))) return undefined;
  return { kind: "token", because: "token" };
}

function keyName(words: readonly string[]): NameSecrecy | undefined {
  const last = words.at(-1);
  const digit = last !== undefined && /^\d$/.test(last);
  const at = digit ? words.length - 2 : words.length - 1;
  if (words[at] !== "key") return undefined;
  const owner = words[at - 1];
  if (owner === undefined) return { kind: "weak", because: "key" };
  // `primary_key` of a table against `primaryKey` of an endpoint: only with a random value.
  if (owner === "primary" || owner === "secondary")
    return words.length > 2 ? { kind: "key", because: `${owner} key` } : { kind: "weak", because: `${owner} key` };
  if (KEY_TALK.has(owner)) return undefined;
  if (KEY_OWNERS.has(owner) || words.slice(0, at).some((word) => word === "api" || word === "access"))
    return { kind: "key", because: `${owner} key` };
  return { kind: "weak", because: "key" };
}
