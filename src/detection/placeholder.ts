/** Words that stand for a value to be filled in, in the languages that public definitions are written in. */
const STAND_IN_WORDS = new Set(
  (
    "your yours my example examples sample samples dummy fake mock test testing placeholder place holder changeme change changethis replace " +
    "replaceme replacewith todo tbd tba fixme fill fillin insert insertme here updateme update updated enter put xxx redacted removed hidden " +
    "masked obfuscated secret-here none null nil undefined na notset unset empty foo bar baz foobar lorem ipsum abc abcdef " +
    "dein deine ihr ihre beispiel hier eintragen ersetzen votre ton exemple ici remplacer tu su ejemplo aqui cambiar seu sua exemplo aqui alterar " +
    "jouw je vul voorbeeld insira inserisci sua eintragen fill_me later runtime see stored pipeline ci goes jouw voorbeeld twój przykład il tuo esempio some any value values string"
  ).split(" "),
);

/** Words that say which thing is to be filled in; harmless beside a stand-in word. */
const THING_WORDS = new Set(
  (
    "password passwd pwd pass passphrase secret secrets token tokens key keys api apikey access account auth authentication authorization client " +
    "credential credentials sas pat storage connection string conn url uri endpoint host server user username name id ids the a an of for to with in " +
    "and or is be value real actual own this that it please don't not do azure openai aws gcp google hf huggingface wandb github db database sql " +
    "passwort kennwort passe mot de contraseña contrasena senha wachtwoord parola hasło haslo lösenord keyvault kv vault set me from at s3cr3t n a " +
    "admin service principal subscription tenant resource group workspace registry acr ml model deployment container blob file share path"
  ).split(" "),
);

const BRACKETED = /^(?:<[^<>\r\n]*>|<<[^<>\r\n]*>>|\[[^[\]\r\n]*\]|\{[^{}\r\n]*\})$/;
const MASK = /^[*xX.•…#?_\-\s]+$/u;

/** Sample secrets of vendors' documentation, by SHA-256 they would be exact; by these beginnings they are readable. */
const DOCUMENTATION_SAMPLES = [
  "Cc3Dd~4Ee5", // Microsoft Learn's client secret (how-to-datastore)
  "A1bC2dE3fH4iJ5kL6mN7oP8qR9sT0u", // Microsoft Learn's SAS
  "A1bC2dE3f4", // Microsoft Learn's short form
  "aaaaaaaa-0b0b-1c1c-2d2d", // Microsoft Learn's GUIDs
  "wJalrXUtnFEMI/K7MDENG/bPxRfiCY", // AWS' secret access key
  "AKIAIOSFODNN7", // AWS' access key id
] as const;

/**
 * Whether a value stands for a secret still to be filled in, or for one that was masked: `<your-key>`, `XXXX`, `***`,
 * `EXAMPLE_API_KEY`, `changeme-please`, vendors' documentation samples, one repeated character, a plain sequence.
 * An empty value is one too.
 */
export function isPlaceholder(value: string): boolean {
  const trimmed = value.trim();
  if (trimmed === "") return true;
  if (trimmed.length > 512) return false;
  if (BRACKETED.test(trimmed) && !looksLikeJson(trimmed) && !looksTyped(trimmed)) return true;
  if (MASK.test(trimmed)) return true;
  if (DOCUMENTATION_SAMPLES.some((sample) => trimmed.includes(sample))) return true;
  return isMaskedTail(trimmed) || isRepetition(trimmed) || isSequence(trimmed) || isStandInWords(trimmed);
}

/** `{Winter2026x}`: in curly or square brackets, letters mixed with digits are rather a password than a hole. */
function looksTyped(value: string): boolean {
  return (
    /^[{[]/.test(value) && /^[{[][^\s_-]*[}\]]$/.test(value) && /[A-Za-z]\d/.test(value) && /\d/.test(value.slice(3))
  );
}

function looksLikeJson(value: string): boolean {
  return /^[{[]\s*["{[]/.test(value);
}

/** `hf_xxxxxxxx`, `sk-...`, `dapi****`, `?sv=XXXX-XX-XX&sig=xxxx`: hardly anything but masking characters. */
function isMaskedTail(value: string): boolean {
  if (/(?:\.{3}|…|\*{3})$/u.test(value) || (/[<>]/.test(value) && /<[^<>]+>/.test(value))) return true;
  const masking = value.match(/[xX*•]/gu)?.length ?? 0;
  if (masking < 4 || !/[xX*•]{4,}/u.test(value)) return false;
  const rest = value.replaceAll(/[xX*•]{2,}/gu, "");
  return rest.length <= 12 || masking / value.length > 0.6;
}

/** All characters the same, or one short unit over and over, also behind a prefix and before padding. */
function isRepetition(value: string): boolean {
  const behind = value.replace(/^(?:[A-Za-z0-9]{1,8}[-_]){1,3}/, "");
  // What stands behind the dashes of a password (`Kx9-trouble-77`) is too little to say anything about all of it.
  const body = (behind.length < 6 ? value : behind).replace(/=+$/, "");
  if (body.length < 4) return /^(.)\1*$/s.test(body);
  for (let unit = 1; unit <= 4 && unit * 3 <= body.length; unit++) {
    let same = true;
    for (let index = unit; index < body.length && same; index++) same = body[index] === body[index - unit];
    if (same) return true;
  }
  const letters = new Set(body.replaceAll("-", ""));
  return body.length >= 8 && letters.size <= 2;
}

/** `12345678`, `abcdefgh`, `0123456789abcdef`: each character follows the one before. */
function isSequence(value: string): boolean {
  const body = value.replaceAll(/[-_\s]/g, "").toLowerCase();
  if (body.length < 6) return false;
  let steps = 0;
  for (let index = 1; index < body.length; index++) {
    const difference = body.charCodeAt(index) - body.charCodeAt(index - 1);
    const wraps =
      (body[index - 1] === "9" && (body[index] === "0" || body[index] === "a")) ||
      (body[index - 1] === "0" && body[index] === "a");
    if (difference === 1 || difference === -1 || wraps) steps++;
  }
  return steps >= (body.length - 1) * 0.85;
}

/** Nothing but stand-in words and the names of things, at least one stand-in word among them. */
function isStandInWords(value: string): boolean {
  // In such scripts a password is not typed; an instruction is.
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\s_.-]{3,}$/u.test(
      value,
    )
  )
    return true;
  const words = value
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > 14) return false;
  let standIns = 0;
  for (const word of words) {
    if (STAND_IN_WORDS.has(word) || /^x{2,}$/.test(word)) standIns++;
    else if (!THING_WORDS.has(word) && !/^\d{1,3}$/.test(word)) return standIns > 0 && looksGlued(value);
  }
  return standIns > 0;
}

const GLUED_STAND_IN =
  /^(?:your|my|insert|replace|enter|put|change)[-_ ]?(?:your|my|me|this|with|the)?[-_ ]?[a-z0-9]+(?:[-_ ][a-z0-9]+)*$/i;

/** `your-wandb-key`, `INSERT_MISTRAL_TOKEN_HERE`: begins like a stand-in, whatever thing it names. */
function looksGlued(value: string): boolean {
  return value.length <= 80 && GLUED_STAND_IN.test(value) && !/[a-z0-9]{20,}/i.test(value) && !/\d{4,}/.test(value);
}
