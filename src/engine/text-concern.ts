import type { DetectionContext } from "../detection/detector.ts";
import { mayHoldListedNames } from "../detection/names/listed-names.ts";
import { mayHoldPerson } from "../detection/names/person-name.ts";
import { holdsOrHides, withoutPercents } from "../document/hidden-text.ts";
import { encodedRuns } from "../document/encoded-runs.ts";
import { EVERYTHING } from "../formats/concern.ts";
import type { Concern } from "../formats/concern.ts";
import type { Field, Role } from "../formats/format.ts";
import type { Span } from "../source/source.ts";
import { SIGN } from "./signs.ts";
import type { Signs } from "./signs.ts";
import { longestRun, mentionedRuns, wordsOf } from "./token-runs.ts";

/** What is told of a text's places: of its values, and of it as text without structure. */
export interface PlacedConcern extends Concern {
  /** The lines on which anything can be found, in order; `undefined` when it may be any. */
  readonly lines?: readonly Span[];
  /** Whether text without structure can hold anything at a place, and whether only under a name. */
  inText(span: Span): "anything" | "named" | "nothing";
}

/** Of a text that was not looked at. */
export const EVERYWHERE: PlacedConcern = { ...EVERYTHING, inText: () => "anything" };
/** Of a text in which nothing concerns a value, of whose places nothing is known. */
const NOWHERE: PlacedConcern = { ...EVERYWHERE, any: false };

/** What a text is looked at with. */
interface Known {
  readonly signs: Signs;
  /** Whether a text in small letters names what a token can be of. */
  readonly isMention: (text: string) => boolean;
  readonly context: DetectionContext;
}

/** Lines that stand together and hold signs. */
interface Lines extends Span {
  end: number;
  kinds: number;
}

/** Roles of values in which the name of a person counts, and of those that hold such values. */
const OF_PEOPLE: ReadonlySet<Role> = new Set<Role>([
  "name",
  "tag",
  "text",
  "input",
  "argument",
  "url",
  "setting",
  "command",
]);

/** What says that anything can be found in a value. */
const FINDABLE = SIGN.name | SIGN.signature | SIGN.command | SIGN.rewritten | SIGN.own;
const IN_TEXT = SIGN.textAnchor | SIGN.rewritten | SIGN.percent;

/**
 * Where in a text anything can be found: the lines on which something sounds secret or could be a part of a secret. All
 * else need not be looked at. Says yes rather too often.
 */
export class TextConcern implements PlacedConcern {
  readonly any: boolean;
  readonly lines: readonly Lines[];
  readonly #known: Known;

  private constructor(any: boolean, lines: readonly Lines[], known: Known) {
    this.any = any;
    this.lines = lines;
    this.#known = known;
  }

  /** A look at a text. In what is scanned first, or is little, only whether there is anything at all. */
  static of(text: string, known: Known): PlacedConcern {
    const { signs, isMention, context } = known;
    const isSign = (plain: string): boolean => signs.isIn(plain);
    const isListed = mayHoldListedNames(text, context);
    const places = isListed || !signs.isWorthPlaces(text) ? undefined : signs.places(text);
    if (places === undefined)
      return isListed || holdsOrHides(text, isSign) || isMentioned(text, isMention) || mayHoldPerson(text)
        ? EVERYWHERE
        : NOWHERE;
    const tokens = Array.from(mentionedRuns(text, isMention), (at) => ({ at, kinds: SIGN.signature }));
    const lines = linesOf(text, [...places, ...hiddenPlaces(text, isSign), ...tokens]);
    const any =
      lines.some(({ kinds }) => (kinds & FINDABLE) !== 0) ||
      (lines.length > 0 && holdsOrHides(withoutPercents(text), isSign)) ||
      mayHoldPerson(text);
    return new TextConcern(any, lines, known);
  }

  touches(span: Span): boolean {
    return this.#kindsIn(span) !== 0;
  }

  names(name: string): boolean {
    return this.#known.signs.isName(name);
  }

  mayHold(field: Field): boolean {
    const { role, value } = field;
    return (
      (OF_PEOPLE.has(role) && mayHoldPerson(value)) || (longestRun(value) > 0 && this.#known.isMention(wordsOf(field)))
    );
  }

  inText(span: Span): "anything" | "named" | "nothing" {
    const kinds = this.#kindsIn(span);
    if ((kinds & IN_TEXT) !== 0) return "anything";
    return (kinds & (SIGN.name | SIGN.signature)) === 0 ? "nothing" : "named";
  }

  #kindsIn({ start, end }: Span): number {
    const { lines } = this;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] as Lines).end < start) low = middle + 1;
      else high = middle;
    }
    let kinds = 0;
    for (let line = lines[low]; line !== undefined && line.start <= end; line = lines[++low]) kinds |= line.kinds;
    return kinds;
  }
}

/** What stands in an encoding and holds a sign. */
function hiddenPlaces(text: string, isSign: (text: string) => boolean): { at: number; kinds: number }[] {
  const runs = [...encodedRuns(text)];
  const places = runs.filter((run) => holdsOrHides(run.text, isSign, 2)).map(({ start }) => ({ at: start, kinds: ~0 }));
  // What was encoded line by line may be one text.
  if (places.length === 0 && runs.length > 1 && holdsOrHides(runs.map((run) => run.text).join(""), isSign, 2))
    return runs.map(({ start }) => ({ at: start, kinds: ~0 }));
  return places;
}

function isMentioned(text: string, isMention: Known["isMention"]): boolean {
  for (const _ of mentionedRuns(text, isMention)) return true;
  return false;
}

function linesOf(text: string, places: { at: number; kinds: number }[]): Lines[] {
  const lines: Lines[] = [];
  let last: Lines | undefined;
  for (const { at, kinds } of places.toSorted((a, b) => a.at - b.at)) {
    if (last !== undefined && at <= last.end) {
      last.kinds |= kinds;
      continue;
    }
    // A sign may begin with the end of the line before.
    const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
    let end = endOfLine(text, at + 1);
    // A line that goes on is one with the next.
    if ((kinds & SIGN.rewritten) !== 0) end = endOfLine(text, end + 1);
    last = { start, end, kinds };
    lines.push(last);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
