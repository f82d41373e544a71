import { COMPOUND_BEGIN, COMPOUND_END, NAMED_BEFORE, TRANSLATED } from "./name-languages.ts";

/** Words that people glue to what stands before them: `PGPASSWORD`, `authtoken`, `apikey`. */
const GLUED = /^([a-z0-9]+)(password|passwd|passphrase|secret|token|apikey|credentials?)$/;
/** Short words for a password, which only these owners have glued to them (`bypass` is none). */
const GLUED_SHORT =
  /^(db|sql|pg|mysql|admin|root|user|ftp|smtp|mail|redis|mongo|ssh|app|proxy|ldap|store|key|srcstore|deststore|srckey|destkey|newkey|trust|truststore|keystore|sftp|imap|vpn|wifi|jdbc|ora|sa|sys|svc|login|client|server|cert|p12|pfx|pem|zip|http|https|basic|ssl|tls|oracle|maria|rabbit|minio|neo4j|service|system)(pass|pwd|pw)$/;
/** A number glued to a word for a secret: `PASSWORD2`, `apiKey1`. */
const NUMBERED = /^(password|passwd|pwd|pass|secret|token|key|apikey|accesskey|accountkey|secretkey|pat|sas)(\d{1,3})$/;
const COMPOUNDS = new Map<string, readonly string[]>(
  Object.entries({
    apikey: ["api", "key"],
    accesskey: ["access", "key"],
    accountkey: ["account", "key"],
    authkey: ["auth", "key"],
    masterkey: ["master", "key"],
    primarykey: ["primary", "key"],
    privatekey: ["private", "key"],
    publickey: ["public", "key"],
    secretkey: ["secret", "key"],
    secondarykey: ["secondary", "key"],
    sharedkey: ["shared", "key"],
    sshkey: ["ssh", "key"],
    storagekey: ["storage", "key"],
    subscriptionkey: ["subscription", "key"],
    connectionstring: ["connection", "string"],
    connstr: ["connection", "string"],
    connectionstr: ["connection", "string"],
    requirepass: ["redis", "password"],
    motdepasse: ["mot", "de", "passe"],
    palavrapasse: ["passe"],
    claveapi: ["api", "key"],
    cleapi: ["api", "key"],
    chaveapi: ["api", "key"],
    chiaveapi: ["api", "key"],
  }),
);

/**
 * The words of a name in lower case: `HF_TOKEN` → hf, token; `dbPassword` → db, password; `APIKey` → api, key;
 * `PGPASSWORD` → pg, password; `sentence1_key` → sentence1, key. Words are what a name says; a substring
 * (`token` in `tokenizer`) says nothing.
 */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let keyBefore: string | undefined;
  const spaced = name
    .slice(0, 256)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  for (const raw of spaced.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    if (raw === "") continue;
    const numbered = NUMBERED.exec(raw.toLowerCase());
    const word = numbered?.[1] ?? raw.toLowerCase();
    const compound = COMPOUNDS.get(word);
    const glued = compound === undefined ? (GLUED.exec(word) ?? GLUED_SHORT.exec(word)) : null;
    if (compound !== undefined) words.push(...compound);
    else if (glued !== null) words.push(glued[1] ?? "", ...(COMPOUNDS.get(glued[2] ?? "") ?? [glued[2] ?? ""]));
    else if (keyBefore === undefined && NAMED_BEFORE.has(word)) keyBefore = word;
    else words.push(...translated(word));
    if (numbered !== null) words.push(numbered[2] ?? "");
  }
  if (keyBefore !== undefined) words.push(...translated(keyBefore));
  return words;
}

function translated(word: string): readonly string[] {
  const english = TRANSLATED.get(word);
  if (english !== undefined) return [english];
  const [, begin = "", end] = COMPOUND_END.exec(word) ?? [];
  return end === undefined ? [word] : [COMPOUND_BEGIN.get(begin) ?? begin, TRANSLATED.get(end) ?? end];
}
