import type { Field } from "./format.ts";

/** Of a key that is told behind its name and a blank. */
const SHORTEST_KEY = 24;
const FEWEST_DIGITS = 3;
/** How much of a text is looked at. */
const LONGEST = 50_000;

/** What people call a secret, in the languages of the names that are judged, and the name under which it is judged. */
const WORDS: readonly (readonly [name: string, words: string])[] = [
  [
    "password",
    "passwords?|passwd|passcode|passphrase|passwort|kennwort|pwd|pw|contraseña|senha|wachtwoord|mot de passe",
  ],
  ["login", "credentials?|creds|login|logins|log in|sign in"],
  ["token", "(?:access |api |auth |bearer )?token"],
  ["secret", "(?:client |shared )?secret"],
  ["api_key", "(?:(?:api|access|account|storage|subscription|primary|secondary)[ _-]|primary|secondary)key"],
];
/** A quick look, since few texts say any of it. */
const HINT = /pass|pwd|\bpw\b|kennwort|contrase|senha|wacht|log ?in|sign in|cred|token|secret|key/i;
const SAYS = new RegExp(
  String.raw`(?<![\p{L}\d_./-])(?:${WORDS.map(([, words]) => `(${words})`).join("|")})(?![\p{L}\d_-])["'\x60*]{0,3}(?:[ \t]{1,3}(?:for|of|to)(?: [\p{L}\d-]{1,30}){1,3}(?= (?:is|was)[ \t]))?` +
    String.raw`([ \t]{0,3}(?:is|was|are|ist|lautet|es|est|=>|->|:=|[:=/(])[ \t]{0,3}|[ \t]{1,3})(?:["'\x60(*]{0,3})([^\s"'\x60<>]{6,120})`,
  "giu",
);
/** `admin/hunter-2x`, `admin:hunter-2x` behind a word for a login. */
const LOGIN = /^[\w.@-]{1,60}[/:]/;
/** Words with digits that are said of secrets: algorithms, versions, protocols. */
const TECHNICAL =
  /^(?:sha|md|base|aes|[hre]s|utf|oauth|ntlm|pbkdf|bcrypt|argon|scram|ed|v|x)[-_]?\d(?!\S{20})|[()[\]{}$\\]|:\/\/|^[/~.%@&]/i;
/** `Four-Leaf-Clover`: capitalised words that are joined, as people are told to make passwords. */
const PHRASE = /^\p{Lu}\p{Ll}{1,20}(?:[-._]\p{Lu}\p{Ll}{1,20}){2,5}$/u;
/** A sentence goes on or ends behind what is said. */
const PUNCTUATION = /[.,;:!?)*]{1,5}$/;

/**
 * The secrets that people tell in a text for people: `the password is X`, `user admin / password X`, `credentials admin/X`.
 * Only what no word of a language looks like counts: letters and digits together.
 */
export function* proseFields(field: Field): Generator<Field> {
  if (!HINT.test(field.value)) return;
  for (const match of field.value.slice(0, LONGEST).matchAll(SAYS)) {
    const word = match.slice(1, 1 + WORDS.length).findIndex((each) => each !== undefined);
    const name = WORDS[word]?.[0] ?? "";
    const [link = "", written = ""] = match.slice(1 + WORDS.length);
    const login = name === "login" ? LOGIN.exec(written)?.[0] : "";
    if (login === undefined || (login !== "" && link.trim() === "/")) continue;
    const value = written.slice(login.length).replace(PUNCTUATION, "");
    const isPhrase = (name === "password" || name === "login") && PHRASE.test(value) && link.trim() !== "";
    if (!(isTold(value) || isPhrase) || (link.trim() === "" && !isToldAfterBlank(name, value))) continue;
    const offset = field.offset + match.index + match[0].length - written.length + login.length;
    yield { ...field, name: name === "login" ? "password" : name, value, offset, within: field, informal: "prose" };
  }
}

/** Whether a word can be a secret that someone wrote down: with letters and digits, and no expression or path. */
export function isTold(value: string): boolean {
  return value.length >= 6 && /\d/.test(value) && /\p{L}/u.test(value) && !TECHNICAL.test(value);
}

/** Whether a word that follows the name of a secret without a sign is that secret. */
function isToldAfterBlank(name: string, value: string): boolean {
  if (name === "password" || name === "login") return isMixed(value);
  return (
    value.length >= SHORTEST_KEY && /^\w+={0,2}$/.test(value) && value.replaceAll(/\D/g, "").length >= FEWEST_DIGITS
  );
}

/** Whether a word has more than small letters with digits behind them. */
function isMixed(value: string): boolean {
  return /[^\p{L}\d]/u.test(value) || /\d\p{L}/u.test(value) || /\p{Ll}\p{Lu}/u.test(value);
}
