/**
 * The words of which one is in every name that `nameSecrecy` takes for secret, as they are written in names: small,
 * capitalised or in capitals. For a quick look at a whole text; a test holds the two together.
 */
const SECRET_WORDS = new RegExp(
  [
    "[Pp]ass(?!ed|es|ing|enger|thr|age)|PASS|[Pp]wd|PWD|[Pp]sw|PSW|[Kk]ennwort|KENNWORT|[Cc]ontrase|CONTRASE|[Ss]enha|SENHA|[Ww]achtwoord|WACHTWOORD|[Hh]as[lł]o|HAS[LŁ]O|[Bb]earer|BEARER",
    "[Ss]ecret|SECRET|[Cc]red|CRED|[Dd]sn|DSN|[Cc][Oo][Nn][Nn](?:[Ee][Cc][Tt][Ii][Oo][Nn])?[^A-Za-z0-9]{0,3}[Ss][Tt][Rr]",
    // Plurals (`max_new_tokens`, `partition_keys`) and longer words (`tokenizer`) say nothing.
    ...["Token", "Key", "Pat", "Sas", "Pw"].map((word) => {
      const upper = word.toUpperCase();
      // Glued to other words some mean a secret (`authtoken`, `dbpw`), others nothing (`compat`).
      const before = word === "Pat" || word === "Sas" ? "(?<![a-z])" : "";
      return `${before}${word.toLowerCase()}(?![a-z])|${word}(?![a-z])|${upper}(?![A-Z](?![a-z]))`;
    }),
  ].join("|"),
);

/** Whether any name in a text can sound secret. Says yes rather too often. */
export function mayNameSecret(text: string): boolean {
  return SECRET_WORDS.test(text);
}
