import { letterRuns, lettersOf } from "../source/letter-runs.ts";

/** A part of a text that is an encoded text of its own. */
export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  readonly encoding: "base64" | "hex";
  /** What it stands for. */
  readonly text: string;
}

/** Nobody writes longer texts into one value by hand. */
const LONGEST = 100_000;
/** The shortest run worth decoding; random letters of this length are practically never readable when decoded. */
const SHORTEST = 24;
/** Of hostile files: after so many runs of one text no more are decoded. */
const MOST_RUNS = 2000;

const LETTERS = lettersOf("A-Za-z0-9+/_-");
/** Base64 broken into lines, as `base64` and `openssl` print it (64 or 76 letters, RFC 2045 and RFC 7468). */
const WRAPPED = /^[A-Za-z0-9+/]{40,100}(?:\s{1,40}[A-Za-z0-9+/]{1,100}){1,1000}={0,2}\s*$/;
const HEX = /^(?:[0-9a-f]{2})+$/i;
/** Letters at the head of a run that are decoded first, to be done with what is no text. */
const HEAD = 24;

/** The runs of letters in a text that stand for readable text in base64 (with or without padding, base64url too) or hex. */
export function* encodedRuns(text: string): Generator<EncodedRun> {
  if (text.length < SHORTEST) return;
  const wrapped = wrappedRun(text);
  if (wrapped !== undefined) {
    yield wrapped;
    return;
  }
  let count = 0;
  for (const { start, end: bare } of letterRuns(text, LETTERS, SHORTEST)) {
    if (++count > MOST_RUNS) return;
    const end = bare + paddingAt(text, bare);
    const run = text.slice(start, end);
    const found = decodeRun(run);
    if (found !== undefined) yield { start, end, ...found };
    else if (run.includes("/")) yield* segments(run, start);
  }
}

/** How many of the one or two signs that fill up base64 stand at a place. */
function paddingAt(text: string, at: number): number {
  return text.startsWith("==", at) ? 2 : text.startsWith("=", at) ? 1 : 0;
}

/** What a text as a whole stands for, also when it is too short to be looked for inside another one. */
export function decodeRun(run: string): Pick<EncodedRun, "encoding" | "text"> | undefined {
  if (run.length > LONGEST) return undefined;
  const digits = /^0x/i.test(run) ? run.slice(2) : run;
  const encoding = HEX.test(digits) ? "hex" : "base64";
  const bare = encoding === "hex" ? digits : run.replace(/={1,2}$/, "");
  if (encoding === "base64" && bare.length % 4 === 1) return undefined;
  if (!isReadable(Buffer.from(bare.slice(0, HEAD), encoding).toString("latin1"))) return undefined;
  const text = Buffer.from(bare, encoding).toString("utf8");
  return isReadable(text) ? { encoding, text } : undefined;
}

function wrappedRun(text: string): EncodedRun | undefined {
  if (text.length > LONGEST || !/\s/.test(text.slice(0, 101)) || !WRAPPED.test(text)) return undefined;
  const found = decodeRun(text.replaceAll(/\s+/g, ""));
  return found && { start: 0, end: text.trimEnd().length, ...found };
}

/** The last parts of a path: `https://…/aGZf…`. The slash is a letter of base64, too. */
function* segments(run: string, at: number): Generator<EncodedRun> {
  let start = at;
  for (const segment of run.split("/")) {
    const found = segment.length < SHORTEST ? undefined : decodeRun(segment);
    if (found !== undefined) yield { start, end: start + segment.length, ...found };
    start += segment.length + 1;
  }
}

function isReadable(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[\0-\x08\x0e-\x1f\x7f\ufffd]/.test(text);
}
