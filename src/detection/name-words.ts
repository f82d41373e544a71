/** Words that people glue to what stands before them: `PGPASSWORD`, `authtoken`, `apikey`. */
const GLUED = /^([a-z0-9]{2,})(password|passwd|passphrase|secret|token|apikey|credentials?)$/;
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
  }),
);

/**
 * The words of a name in lower case: `HF_TOKEN` → hf, token; `dbPassword` → db, password; `APIKey` → api, key;
 * `PGPASSWORD` → pg, password; `sentence1_key` → sentence1, key. Words are what a name says; a substring
 * (`token` in `tokenizer`) says nothing.
 */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  const spaced = name
    .slice(0, 256)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  for (const raw of spaced.split(/[^A-Za-z0-9\u{c0}-\u{24f}]+/u)) {
    if (raw === "") continue;
    const word = raw.toLowerCase();
    const compound = COMPOUNDS.get(word);
    const glued = compound === undefined ? GLUED.exec(word) : null;
    if (compound !== undefined) words.push(...compound);
    else if (glued !== null) words.push(glued[1] ?? "", ...(COMPOUNDS.get(glued[2] ?? "") ?? [glued[2] ?? ""]));
    else words.push(word);
  }
  return words;
}
