import { BeginSearch } from "../source/begin-search.ts";
import { FOREIGN_PASSWORDS, TRANSLATED } from "./name-languages.ts";
import { CODE_OWNERS } from "./name-vocabulary.ts";

/** Beginnings of words of other languages that are in few other words. */
const STEMS = (
  "passord paswoord mima kouling lykil khau laluan thimatiko lozink zaporka geslo parool salason slaptazod fjalekalim pasahitza matkhau katasandi katalaluan kodikos " +
  "wachtzin geheim zugang zugriff anmeldedaten credencial credenzial inloggegevens identifiants sleutel nyckel klucz kulcs anahtar kljuc kluch klyuch raktas atslega avain kulcs " +
  "zeton hemlig hemmelig segret tajemstv salaisu salainen sekret rahasia titkos chiave contrasenya contrasinal jelsz motdepass"
).split(" ");
/** Short ones count only as whole words. */
const WHOLE =
  "cle clef clau llave cheie khoa kunci nokkel nogle noegle klic kluc voti sandi titok gizli tajny tajna tajne passe".split(
    " ",
  );
const OTHER_SCRIPTS =
  "[ñšžčćąęłşığøåæðþŠŽČĆĄĘŁŞİĞØÅÆÐÞéèÉÈíÍőŐýÝÖöăĂëËáÁõÕ]|κωδικ|ΚΩΔΙΚ|κλειδ|ΚΛΕΙΔ|μυστικ|ΜΥΣΤΙΚ|парол|ПАРОЛ|Парол|лозинк|ЛОЗИНК|Лозинк|סיסמ|מפתח|كلمة|مفتاح|पासवर्ड|รหัสผ่าน|口令|暗証|암호|金[钥鑰]|钥匙|鍵|열쇠|키|토큰|秘密|機密|シークレット|비밀";

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @param stems of which each is looked for in small letters, capitalised and in capitals */
function anyCase(stems: readonly string[]): string {
  return stems
    .flatMap((stem) => [`[${stem.charAt(0)}${stem.charAt(0).toUpperCase()}]${stem.slice(1)}`, stem.toUpperCase()])
    .join("|");
}

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
    anyCase(STEMS),
    ...WHOLE.map(
      (word) => `(?:(?<![a-z])${word}|${capital(word)})(?![a-z])|(?<![A-Z])${word.toUpperCase()}(?![A-Z](?![a-z]))`,
    ),
    OTHER_SCRIPTS,
    // With letters that are not in the class above.
    anyCase([...TRANSLATED.keys(), ...FOREIGN_PASSWORDS].filter((word) => !/^[a-z\d]+$/.test(word))),
    // Only as the last word of a name.
    "(?:[Aa]uth|AUTH|[Ss]alt|SALT|[Ss]ignature|SIGNATURE)(?![\\w.-])|[Hh]ook(?![a-z])|HOOK(?![A-Z](?![a-z]))|[Ll]ogin(?![\\w.-])|LOGIN(?![\\w.-])|[Uu]ser[Pp]ass",
    // Codes and PINs, whatever stage stands behind them.
    `(?:${anyCase([...CODE_OWNERS])})[_. -]?(?:[Cc]ode|CODE|[Pp]in|PIN)(?![a-z])`,
    // Words glued to the one before the key.
    ...["clave", "cle", "chave", "chiave"].map((word) => `(?:${anyCase([word])})(?:[Aa]pi|API)`),
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
  if (latest?.text !== text) latest = { text, answer: isIn(text) };
  return latest.answer;
}

/** Texts for which it pays to prepare the search. */
const LONG = 4000;
let search: BeginSearch | undefined;

function isIn(text: string): boolean {
  if (search === undefined && text.length < LONG) return SECRET_WORDS.test(text);
  search ??= new BeginSearch(SECRET_WORDS);
  return search.isIn(text);
}

/** A file's text is looked at several times, one after the other. */
let latest: { readonly text: string; readonly answer: boolean } | undefined;
