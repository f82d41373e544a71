/**
 * The words of which one is in every name that `nameSecrecy` takes for secret, as they are written in names: small,
 * capitalised or in capitals. For a quick look at a whole text; a test holds the two together.
 */
const SECRET_WORDS = new RegExp(
  [
    "[Pp]ass(?!ed|es|ing|enger|thr|age)|PASS|[Pp]wd|PWD|[Pp]sw|PSW|[Kk]ennwort|KENNWORT|[Cc]ontrase|CONTRASE|[Ss]enha|SENHA|[Ww]achtwoord|WACHTWOORD|[Hh]as[lł]o|HAS[LŁ]O|[Bb]earer|BEARER",
    // The same in further languages.
    "[Pp]arol|PAROL|[Hh]eslo|HESLO|[Ll](?:o|ö)senord|L[OÖ]SENORD|[SsŞş]ifre|[SŞ][Iİ]FRE|[Ss]alasana|SALASANA|[Jj]elsz|JELSZ|[Aa]dgangskode|ADGANGSKODE|[Kk]odeord|KODEORD|пароль|ПАРОЛЬ|Пароль|密[码碼钥]|パスワード|비밀번호",
    "(?:(?<![a-z])(?:mdp|mima|clave|chave|jeton)|Mdp|Mima|Clave|Chave|Jeton)(?![a-z])|MDP|MIMA|CLAVE|CHAVE|JETON|[Ss]chl(?:ü|ue)ssel|SCHL(?:Ü|UE)SSEL|[Gg]eheimnis|GEHEIMNIS|[Ss]egredo|SEGREDO|[Zz]ugangsdaten|ZUGANGSDATEN|令牌|トークン|キー|[Кк]люч|КЛЮЧ|[Тт]окен|ТОКЕН|[Сс]екрет|СЕКРЕТ",
    // Only as the last word of a name.
    "(?:[Aa]uth|AUTH|[Ss]alt|SALT|[Ss]ignature|SIGNATURE)(?![\\w.-])|[Hh]ook(?![a-z])|HOOK(?![A-Z](?![a-z]))",
    "[Aa][Pp][Ii][^A-Za-z0-9]{0,3}[Kk][Ee][Yy][Ss]|[Ss]ecret|SECRET|[Cc]red|CRED|[Dd]sn|DSN|[Cc][Oo][Nn][Nn](?:[Ee][Cc][Tt][Ii][Oo][Nn])?[^A-Za-z0-9]{0,3}[Ss][Tt][Rr]",
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
  if (latest?.text !== text) latest = { text, answer: SECRET_WORDS.test(text) };
  return latest.answer;
}

/** A file's text is looked at several times, one after the other. */
let latest: { readonly text: string; readonly answer: boolean } | undefined;
