/** A word of a name: letters that belong together, or digits. Offsets are UTF-16 units of the name. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, without accents. */
  readonly folded: string;
}

/** What stands further behind is no name any more. */
const LONGEST_NAME = 4096;

/** `Falcon`, `falcon`, the `PROJECT` of `PROJECTFalcon`, the `FALCON` of `FALCONv2`, letters without case, `2024`. */
const WORD =
  /\p{Lu}?(?!(?<=\p{Lu})v\p{N})[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]+|[\p{Lu}\p{M}]+(?!(?!v\p{N})\p{Ll})|\p{Lu}|\p{Ll}|\p{N}+/gu;

/**
 * The words of a name: they end at separators, where the case changes and between letters and digits. The `v` of a
 * version (`falconv2`) is a word of its own.
 */
export function wordsOf(name: string): readonly Word[] {
  if (latest?.name !== name) latest = { name, words: split(name.slice(0, LONGEST_NAME)) };
  return latest.words;
}

/** Several detectors look at each name, one after the other. */
let latest: { name: string; words: readonly Word[] } | undefined;

function split(name: string): Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number): void =>
    void words.push({ start, end, folded: fold(name.slice(start, end)) });
  for (const { 0: word, index } of name.matchAll(WORD)) {
    const end = index + word.length;
    if (word.length > 1 && /[vV]$/.test(word) && /^\d/.test(name.slice(end, end + 1))) {
      add(index, end - 1);
      add(end - 1, end);
    } else add(index, end);
  }
  return words;
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN = new Map(
  Object.entries({ ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", æ: "ae", œ: "oe", ı: "i", þ: "th", ħ: "h" }),
);

/** Letters and digits alone, in lower case and without accents: `Łukasz Müller-2` → `lukaszmuller2`. */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  if (/^[\u0020-\u007E]*$/.test(text)) return text.replaceAll(/[^A-Za-z0-9]+/g, "").toLowerCase();
  const bare = text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
  return /^[a-z0-9]*$/.test(bare) ? bare : bare.replaceAll(/[ßłøđðæœıþħ]/gu, (letter) => PLAIN.get(letter) ?? letter);
}
