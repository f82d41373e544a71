import { ALPHABETS, sampleBytes } from "../sample.ts";

/**
 * A key of the "common annotated security key" standard that follows the annotated keys: base64url without padding, no
 * checksum, made to the second.
 *
 * @see https://github.com/microsoft/cask/blob/main/docs/CaskSecret.md
 */
export interface CaskKey {
  readonly start: number;
  readonly end: number;
  /** Four characters that name the service. */
  readonly provider: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

const MARK = "QJJQ";
/** Behind the mark: size, number of 4-character segments, kind, provider; the segments; then `AA` and the time. */
const HEAD = /QJJQA([BC])([A-K])[\w-]([\w-]{4})/y;
const TIME = /AA([\w-])([A-L])[A-Za-e][A-X][A-Za-z0-7]{2}(?![\w-])/y;
/** What stands before the mark, by size: so many characters, the last ones fixed by the encoding. */
const RANDOM = {
  B: { length: 44, form: /^[\w-]{42}[AEIMQUYcgkosw048]A$/ },
  C: { length: 88, form: /^[\w-]{85}[AQgw]AA$/ },
} as const;
const YEAR_0 = 2025;
const FEWEST_CHARACTERS = 6;

/** All keys of the form in a text. Keys whose random part is a stand-in are left out. */
export function* findCaskKeys(text: string): Generator<CaskKey> {
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (head === null) continue;
    const { length, form } = RANDOM[head[1] === "B" ? "B" : "C"];
    const start = at - length;
    const random = start < 0 ? "" : text.slice(start, at);
    if (!form.test(random) || /[\w-]/.test(text.charAt(start - 1))) continue;
    TIME.lastIndex = at + head[0].length + 4 * ALPHABETS.base64.indexOf(head[2] ?? "A");
    const time = TIME.exec(text);
    if (time === null || new Set(random).size < FEWEST_CHARACTERS) continue;
    yield {
      start,
      end: time.index + time[0].length,
      provider: head[3] ?? "",
      year: YEAR_0 + ALPHABETS.base64url.replace("_-", "-_").indexOf(time[1] ?? "A"),
      month: ALPHABETS.upper.indexOf(time[2] ?? "A") + 1,
    };
  }
}

/** A made-up key of 256 bits, from March 2026. */
export function sampleCaskKey(number = 1, provider = "TEST"): string {
  const random = Buffer.from(sampleBytes(32, number)).toString("base64url").slice(0, 42);
  return `${random}AA${MARK}ABAA${provider}AABCDEFG`;
}
