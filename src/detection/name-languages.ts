/** A list of words, written apart by blanks. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Words for a password, in the languages in which names are written, also without their accents and in Latin letters. */
export const FOREIGN_PASSWORDS = words(`
  kennwort passwort passe mdp contraseña contrasena contrasenya contrasinal senha wachtwoord paswoord hasło haslo heslo parola parolă
  parole lösenord losenord passord mima kouling sifre şifre salasana jelszo jelszó adgangskode kodeord lykilorð lykilord lozinka lozinku
  zaporka geslo parool salasõna salasona slaptažodis slaptazodis fjalëkalim fjalekalim pasahitza matkhau sandi katasandi katalaluan
  kodikos synthimatiko sinthimatiko wachtzin parol geheimzahl zugangscode zugriffscode κωδικός κωδικος пароль пароля парола пароли лозинка סיסמה סיסמא كلمةالسر
  पासवर्ड รหัสผ่าน 密码 密碼 口令 パスワード 暗証番号 비밀번호 암호`);

/**
 * Words for a key in languages in which what it opens stands behind it: `clave_api`, `chiave_segreta`, `clé_openai`. `clave`
 * is a password as well.
 */
const KEYS_BEFORE = words("clave chave llave cle clé clef chiave cheie khoá khóa khoa kunci clau مفتاح");

/** Words for a key where what it opens stands before it, as in English. */
const KEYS_BEHIND = words(`
  schlüssel schluessel sleutel klucz nyckel nøkkel nokkel nøgle noegle nogle avain klíč klic kľúč kluc kulcs anahtar anahtari anahtarı ključ kljuc
  kluch klyuch raktas atslega võti voti lykill κλειδί κλειδι ключ מפתח 密钥 密鑰 金钥 金鑰 钥匙 キー 鍵 열쇠 키`);

const TOKENS = words("jeton jetón żeton zeton 令牌 トークン токен 토큰");

const SECRETS = words(`
  geheimnis geheim geheime geheimer hemlig hemlighet hemmelig hemmelighet hemmelighed segredo segreto segreta secreto secreta secrète secretă tajny tajna tajne
  tajné tajemství tajemstvi salainen salaisuus sekret sekretny gizli rahasia titkos titok secretul μυστικό μυστικο секрет секретный 秘密 機密 シークレット 비밀`);

const CREDENTIALS = words("zugangsdaten anmeldedaten credenciales credenciais credenziali inloggegevens identifiants");

/** Words of other languages for words that are judged in English. */
export const TRANSLATED: ReadonlyMap<string, string> = new Map(
  (
    [
      [KEYS_BEFORE.filter((word) => word !== "clave"), "key"],
      [KEYS_BEHIND, "key"],
      [TOKENS, "token"],
      [SECRETS, "secret"],
      [CREDENTIALS, "credentials"],
      [words("acceso acesso accès acces accesso zugang zugangs zugriffs toegang åtkomst dostep dostęp"), "access"],
    ] as const
  ).flatMap(([list, english]) => list.map((word) => [word, english] as const)),
);

/** Whether a word for a key stands before what it opens. */
export const NAMED_BEFORE: ReadonlySet<string> = new Set(KEYS_BEFORE);

/** What the Germanic languages and Finnish write together: `zugangsschlüssel`, `datenbankpasswort`, `databaslösenord`. */
export const COMPOUND_END =
  /^([\p{L}\d]{2,30}?)(schlüssel|schluessel|sleutel|nyckel|nøkkel|nokkel|nøgle|noegle|passwort|kennwort|wachtwoord|paswoord|lösenord|losenord|passord|salasana|adgangskode|adgangskoden|kodeord|avain|kulcs|jelszó|jelszo|geheimnis)$/u;
/** The beginnings of such words, and what they are called in English. */
export const COMPOUND_BEGIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zugangs: "access",
    zugriffs: "access",
    toegangs: "access",
    åtkomst: "access",
    atkomst: "access",
    adgangs: "access",
    tilgangs: "access",
    geheim: "secret",
    privat: "private",
    privé: "private",
    haupt: "master",
    konto: "account",
    dienst: "service",
    verschlüsselungs: "encryption",
    verschluesselungs: "encryption",
    krypterings: "encryption",
    api: "api",
    salaus: "encryption",
    käyttö: "access",
    kaytto: "access",
    primär: "primary",
    primaer: "primary",
    fremd: "foreign",
  }),
);
