import { FAINT_WORDS, STAND_IN_WORDS, THING_WORDS } from "./placeholder-words.ts";

const BRACKETED =
  /^["']?(?:<[^<>\r\n]*>|<<[^<>\r\n]*>>|\[\[[^[\]\r\n]*\]\]|\[[^[\]\r\n]*\]|\{[^{}\r\n]*\}|@@[^@\r\n]*@@)["']?$/;
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
  if (INSTRUCTION.test(trimmed) || WHENCE.test(trimmed)) return true;
  if (isMaskedTail(trimmed) || isRepetition(trimmed) || isSequence(trimmed)) return true;
  return isInventedGuid(trimmed) || isStandInWords(trimmed);
}

/** `8312341g-5678-abcd-4a2b-33bcsd655`: several groups of what is like a GUID are plain sequences. */
function isInventedGuid(value: string): boolean {
  const groups = value.split("-");
  return groups.length >= 4 && groups.filter((group) => group.length === 4 && isAscending(group)).length >= 2;
}

/** `1234`, `abcd` */
function isAscending(text: string): boolean {
  for (let index = 1; index < text.length; index++)
    if (text.charCodeAt(index) - text.charCodeAt(index - 1) !== 1) return false;
  return true;
}

/** `set-in-portal`, `injected by CI`, `db-password-from-vault`: says where the value comes from. */
const WHENCE =
  /[ _-]from[ _-](?:the[ _-])?(?:key[ _-]?)?vault$|^(?:set|kept|stored|provided|injected|loaded|filled|comes|read|taken|defined)[ _-](?:in|by|at|from|via|through|during|when|on)(?:[ _-][\p{L}.']{1,30}){1,8}$/iu;

/** `(set in portal)`, `see README`, `ask the platform team`: says what to do, or where the value is. */
const INSTRUCTION =
  /^(?:\([a-z]+(?:[ _-][a-z]+)+\)|(?:see|ask|refer|check|contact|obtain|request|get|take|taken|read|stored|provided|paste|enter|insert|fill|lives|kept|in|siehe|frag|voir|ver|zie|vedi|zobacz|viz|se|смотри)(?:[ _-](?:\d{0,2}[\p{L}.']{1,30}|the|\(|\)))+)$/iu;

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
  if (/(?:\.{3}|…|\*{3}|\/[xX]{4,})$/u.test(value) || HOLE.test(value)) return true;
  const masking = value.match(/[xX*•]/gu)?.length ?? 0;
  if (masking < 4 || !/[xX*•]{4,}/u.test(value)) return false;
  const rest = value.replaceAll(/[xX*•]{2,}/gu, "");
  return rest.length <= 12 || masking / value.length > 0.6;
}

/** A hole in a text: `https://<host>/?sig=<signature>`. Without words in it (`<7>`) it is rather part of a password. */
const HOLE = /<(?![^<>]{0,60}\d[^<>]{0,60}>[A-Za-z0-9!#$%&]{1,12}$)[^<>]+>/;

const LONGEST_UNIT = 12;

/** All characters the same, or one short unit over and over, also behind a prefix and before padding. */
function isRepetition(value: string): boolean {
  const behind = value.replace(/^(?:[A-Za-z0-9]{1,8}[-_]){1,3}/, "");
  // What stands behind the dashes of a password (`Kx9-trouble-77`) is too little to say anything about all of it.
  const body = (behind.length < 6 ? value : behind).replace(/={1,64}$/, "");
  // One digit is a number.
  if (body.length < 4) return /^([^\d])\1*$/s.test(body) || /^(\d)\1{2}$/.test(body);
  for (let unit = 1; unit <= LONGEST_UNIT && unit * 3 <= body.length; unit++) {
    let same = true;
    for (let index = unit; index < body.length && same; index++) same = body[index] === body[index - unit];
    if (same) return true;
  }
  const letters = new Set(body.replaceAll("-", ""));
  return body.length >= 8 && letters.size <= 2;
}

/** `12345678`, `abcdefgh`, `0123456789abcdef`: each character follows the one before, in one case. */
function isSequence(value: string): boolean {
  if (/[a-z]/.test(value) && /[A-Z]/.test(value)) return false;
  // `sk-1234567890`: a prefix says nothing about what stands behind it.
  const body = value
    .replace(/^[A-Za-z]{1,8}[-_](?=\w{8})/, "")
    .replaceAll(/[-_\s]/g, "")
    .toLowerCase();
  if (body.length < 6) return false;
  // `1a2b3c4d`: two sequences in turn.
  if (/^(?:[a-z]\d)+[a-z]?$|^(?:\d[a-z])+\d?$/.test(body))
    return isAscending(body.replaceAll(/\d/g, "")) && isAscending(body.replaceAll(/[a-z]/g, ""));
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
  if (OTHER_SCRIPT.test(value.replaceAll(/api|token|key|id/gi, "")) || YOURS.test(value)) return true;
  const split = value.replaceAll(/([a-z])([A-Z])/g, "$1 $2");
  const words = split
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > 14) return false;
  // `My-Pass-77`, but not `MY_PASS`: what is typed with care is no stand-in.
  const mayBeFaint = !(/\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value));
  let standIns = 0;
  for (const word of words) {
    if (STAND_IN_WORDS.has(word) || (mayBeFaint && FAINT_WORDS.has(word)) || /^x{2,}$/.test(word)) standIns++;
    else if (!THING_WORDS.has(word) && !/^\d{1,3}$/.test(word)) return standIns > 0 && looksGlued(value);
  }
  return standIns > 0;
}

/** `yourtoken`, `YourApiKeyHere`, `keyhere`. */
const YOURS =
  /^(?:your|my|enter|insert|paste|put|(?=\w{0,40}here$))(?:api|access|auth|client|secret|account){0,2}(?:token|key|password|secret|pwd)(?:here)?$/i;

const OTHER_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}ー・、。\s_.-]{3,}$/u;

const GLUED_STAND_IN =
  /^(?:your|my|insert|replace|enter|put|change|paste|add)[-_ ]?(?:your|my|me|this|with|the)?[-_ ]?[a-z0-9]+(?:[-_ ][a-z0-9]+)*$/i;

/** `your-wandb-key`, `INSERT_MISTRAL_TOKEN_HERE`: begins like a stand-in, whatever thing it names. */
function looksGlued(value: string): boolean {
  // `my-jwt-signing-secret-42`: who numbers it has thought of it.
  if (/^my[-_].{8}/i.test(value) && /\d\d$/.test(value)) return false;
  return value.length <= 80 && GLUED_STAND_IN.test(value) && !/[a-z0-9]{20,}/i.test(value) && !/\d{4,}/.test(value);
}
