import type { Hit } from "./hit.ts";

/** The hit that names a place, and what else was seen there. */
export interface Resolved {
  readonly hit: Hit;
  /** Other rules that matched the same place, most specific first. */
  readonly agreeing: readonly string[];
  /** Further hits of the same rule on the same span under other paths: the uses of an alias. */
  readonly elsewhere: readonly Hit[];
}

const CONFIDENCE = { high: 2, medium: 1, low: 0 } as const;

/** How many further uses of an alias are told. */
const MOST_USES = 20;

interface Winner {
  readonly hit: Hit;
  readonly agreeing: string[];
  readonly elsewhere: Hit[];
}

/**
 * Makes of all hits in one file one finding a place: of overlapping hits the most specific wins and the others are
 * evidence.
 */
export function resolveHits(hits: readonly Hit[]): Resolved[] {
  return clusters(hits)
    .flatMap(resolveCluster)
    .toSorted((a, b) => a.hit.span.start - b.hit.span.start || a.hit.span.end - b.hit.span.end);
}

/** Hits that can overlap, since those between them lead from one to the other. */
function clusters(hits: readonly Hit[]): Hit[][] {
  const found: Hit[][] = [];
  let end = -1;
  for (const hit of hits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (hit.span.start > end) found.push([hit]);
    else found.at(-1)?.push(hit);
    end = Math.max(end, hit.span.end);
  }
  return found;
}

function resolveCluster(hits: readonly Hit[]): Winner[] {
  const winners: Winner[] = [];
  for (const hit of hits.toSorted(bySpecificity)) {
    const taken = winners.find((winner) => shareAPlace(winner.hit, hit));
    if (taken === undefined) winners.push({ hit, agreeing: [], elsewhere: [] });
    else if (taken.hit.detector.id !== hit.detector.id) {
      if (!taken.agreeing.includes(hit.detector.id)) taken.agreeing.push(hit.detector.id);
    } else if (isAnotherUse(taken, hit)) taken.elsewhere.push(hit);
  }
  return winners;
}

function bySpecificity(a: Hit, b: Hit): number {
  return (
    b.detector.precedence - a.detector.precedence ||
    CONFIDENCE[b.match.confidence] - CONFIDENCE[a.match.confidence] ||
    length(b) - length(a) ||
    a.span.start - b.span.start ||
    // A value that aliases use in several places is named by the place that says most.
    Number(a.field.role === "setting") - Number(b.field.role === "setting") ||
    // The flag in a command says more than the command.
    Number(hasOwnName(b)) - Number(hasOwnName(a)) ||
    Number(b.field.within !== undefined) - Number(a.field.within !== undefined) ||
    // What is written plainly says more than what it stands for.
    Number(a.field.encoded !== undefined) - Number(b.field.encoded !== undefined) ||
    compare(a.detector.id, b.detector.id)
  );
}

function hasOwnName({ field: { name, within } }: Hit): boolean {
  return within !== undefined && name !== "" && name !== within.name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function length(hit: Hit): number {
  return hit.span.end - hit.span.start;
}

/** Whether two hits have a character in common, or stand at the same empty place. */
function shareAPlace({ span: a }: Hit, { span: b }: Hit): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 || (a.start === b.start && a.end === b.end);
}

/** Whether a hit of the same rule is the same text under another path, and not the command around the winner. */
function isAnotherUse({ hit: winner, elsewhere }: Winner, hit: Hit): boolean {
  return (
    elsewhere.length < MOST_USES &&
    winner.span.start === hit.span.start &&
    ![winner, ...elsewhere].some(({ field }) => field.path === hit.field.path)
  );
}
