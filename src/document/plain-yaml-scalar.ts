import { Scalar } from "./document.ts";
import type { ScalarType } from "./document.ts";
import { quotedScalar, rewrittenScalar } from "./plain-yaml-quoted.ts";
import { continuation, foldLines, isGap } from "./plain-yaml-text.ts";

const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)$/;
/** With what null, booleans and numbers begin, so that most values need no regular expression. */
const TYPED_START = marks("0123456789+-.~nNtTfF");

/** Characters that no plain scalar begins with; a colon may, but only as no other scalar does. */
const NO_START = marks(" \n!\"#%&'*,:>@[]`{|}");
/** Characters that a plain scalar begins with only if another one follows. */
const HALF_START = marks("-?");
const FLOW_MARKS = marks(",[]{}");

const NEWLINE = 10;
const BLANK = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const COLON = 58;

function marks(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/**
 * The plain or quoted scalar that begins here, as far as it goes, or `undefined`. What follows it (a comment, the colon of
 * a key, or what must not stand there) is for the caller to see.
 *
 * @param column the column that its further lines must be indented deeper than
 */
export function scalarAt(text: string, start: number, column: number, inFlow = false): Scalar | undefined {
  const first = text.charCodeAt(start);
  if (first === DOUBLE || first === SINGLE) return quotedScalar(text, start, column);
  if (start >= text.length || NO_START[first] === 1) return undefined;
  if (HALF_START[first] === 1 && isEnd(text, start + 1, inFlow)) return undefined;
  let folded = false;
  let at = start;
  let end = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      const next = continuation(text, at, column);
      if (next === undefined || text.charCodeAt(next) === HASH) break;
      folded = true;
      at = next;
      continue;
    }
    if (
      code === COLON
        ? isEnd(text, at + 1, inFlow)
        : code === BLANK
          ? text.charCodeAt(at + 1) === HASH
          : inFlow && FLOW_MARKS[code] === 1
    )
      break;
    at++;
    if (code !== BLANK) end = at;
  }
  if (!folded) return plainScalar(text, start, end);
  return rewrittenScalar(text, start, end, "plain", foldLines(text.slice(start, end)));
}

function isEnd(text: string, at: number, inFlow: boolean): boolean {
  return isGap(text, at) || (inFlow && FLOW_MARKS[text.charCodeAt(at)] === 1);
}

/** A plain scalar in one line: what is between two offsets. */
export function plainScalar(text: string, start: number, end: number): Scalar {
  const value = text.slice(start, end);
  return new Scalar({ type: typeOf(value), style: "plain", text: value, value, span: { start, end }, offsets: start });
}

/** By the core schema of YAML 1.2. */
function typeOf(value: string): ScalarType {
  if (value !== "" && TYPED_START[value.charCodeAt(0)] !== 1) return "string";
  if (NUMBER.test(value)) return "number";
  if (BOOLEAN.test(value)) return "boolean";
  return NULL.test(value) ? "null" : "string";
}
