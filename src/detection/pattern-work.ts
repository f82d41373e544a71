import { EVERY_LETTER, NO_LETTER, canShare } from "./letter-set.ts";
import type { LetterSet } from "./letter-set.ts";
import { beginningOf, readPattern } from "./pattern-tree.ts";
import type { PatternPart } from "./pattern-tree.ts";

/** The most steps from one place of a value: 100 kB then take at most a second or two, whatever stands in them. */
const MOST_STEPS = 4000;

/** What is wrong with a pattern, as the phrases of "expected …, found …" need it. */
export interface PatternFault {
  readonly expected: string;
  readonly found: string;
}

/**
 * What keeps a pattern from being run on values of strangers, or `undefined`. A backtracking engine cannot be stopped, so
 * a pattern is accepted only when it is proven that its steps from each place are bounded: every repeat has an upper
 * bound, and the ways in which the parts can share a text (only parts that can begin alike can) are few. The bound errs
 * on the safe side.
 */
export function patternFault(source: string, flags: string): PatternFault | undefined {
  if (!compiles(source, flags))
    return { expected: "a regular expression of JavaScript (with the flag u)", found: "one that does not compile" };
  const tree = readPattern(source, flags);
  if (tree === undefined)
    return { expected: "a simpler pattern", found: "groups nested too deeply or syntax newer than ES2024" };
  const parts = [...partsOf(tree)];
  if (parts.some(({ kind }) => kind === "back-reference"))
    return { expected: "a pattern without back references", found: "one" };
  if (parts.some((part) => part.kind === "repeat" && part.most === Infinity))
    return { expected: "an upper bound for every repeat, such as {1,200} for +", found: "a repeat without end" };
  if (
    parts.some(
      (part) => part.kind === "assertion" && part.behind === true && part.part !== undefined && hasRepeat(part.part),
    )
  )
    return { expected: "a look behind without repeats", found: "one with a repeat" };
  if (workOf(tree, NO_LETTER).steps > MOST_STEPS)
    return {
      expected: "a pattern that is fast on every text",
      found: "repeats that can share a text in too many ways",
    };
  return undefined;
}

/** The longest run of literal letters that stands in every match, or `undefined` when it has less than 3. */
export function literalOf(source: string, flags: string): string | undefined {
  const tree = readPattern(source, flags);
  let longest = "";
  let run = "";
  const end = (): void => {
    if (run.length > longest.length) longest = run;
    run = "";
  };
  const walk = (part: PatternPart): void => {
    if (part.kind === "sequence") for (const each of part.parts) walk(each);
    else if (part.kind === "letter" && part.literal !== undefined) run += part.literal;
    else if (part.kind !== "assertion") end();
  };
  if (tree !== undefined) walk(tree);
  end();
  return longest.length < 3 ? undefined : longest;
}

function* partsOf(part: PatternPart): Generator<PatternPart> {
  yield part;
  if (part.kind === "sequence" || part.kind === "choice") for (const each of part.parts) yield* partsOf(each);
  else if ((part.kind === "repeat" || part.kind === "assertion") && part.part !== undefined) yield* partsOf(part.part);
}

/** Whether it compiles; the message of the error would quote the pattern. */
function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

function hasRepeat(part: PatternPart): boolean {
  return [...partsOf(part)].some(({ kind }) => kind === "repeat");
}

/** Upper bounds: in how many ways a part is tried at one place, and the steps of all of them together. */
interface Work {
  readonly ways: number;
  readonly steps: number;
}

/**
 * What can come after a part decides whether it is tried again: a repeat gives back letters in vain when what follows
 * cannot begin with them. Where the match may end no letter follows.
 */
function workOf(part: PatternPart, follow: LetterSet): Work {
  switch (part.kind) {
    case "letter":
      return { ways: 1, steps: 1 };
    case "back-reference":
      return { ways: Infinity, steps: Infinity };
    case "assertion":
      // Once it holds it is not tried again.
      return { ways: 1, steps: part.part === undefined ? 1 : workOf(part.part, NO_LETTER).steps };
    case "sequence":
      return sequenceWork(part.parts, follow);
    case "choice":
      return choiceWork(part.parts, follow);
    case "repeat":
      return repeatWork(part, follow);
  }
}

function sequenceWork(parts: readonly PatternPart[], follow: LetterSet): Work {
  let work: Work = { ways: 1, steps: 0 };
  let after = follow;
  for (const part of parts.toReversed()) {
    const own = workOf(part, after);
    work = { ways: own.ways * work.ways, steps: own.steps + own.ways * work.steps };
    const { letters, empty } = beginningOf(part);
    after = empty ? letters | after : letters;
  }
  return work;
}

function choiceWork(parts: readonly PatternPart[], follow: LetterSet): Work {
  const works = parts.map((part) => workOf(part, follow));
  let seen = NO_LETTER;
  let apart = true;
  for (const part of parts) {
    const { letters, empty } = beginningOf(part);
    const own = empty ? EVERY_LETTER : letters;
    if (canShare(seen, own)) apart = false;
    seen |= own;
  }
  const ways = works.map((work) => work.ways);
  return {
    ways: apart ? Math.max(...ways) : ways.reduce((sum, each) => sum + each, 0),
    steps: works.reduce((sum, { steps }) => sum + steps, 0),
  };
}

function repeatWork({ part, least, most }: Extract<PatternPart, { kind: "repeat" }>, follow: LetterSet): Work {
  const own = beginningOf(part);
  const body = workOf(part, own.letters | follow);
  const isClear = !own.empty && !canShare(own.letters, follow);
  let ways = 0;
  let steps = 0;
  let reached = 1;
  for (let round = 0; round <= most && steps <= MOST_STEPS; round++) {
    if (round >= least) ways = isClear ? reached : ways + reached;
    if (round < most) steps += reached * (body.steps + 1);
    reached *= body.ways;
  }
  return { ways, steps };
}
