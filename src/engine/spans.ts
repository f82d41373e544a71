import type { Span } from "../source/source.ts";

/** The index of the first number of a sorted list that is not below another one. */
export function firstAt(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells whether a span shares a character with one of many. */
export function overlapsWith(spans: Iterable<Span>): (span: Span) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of [...spans].toSorted((a, b) => a.start - b.start)) {
    if (start > (ends.at(-1) ?? -1)) {
      starts.push(start);
      ends.push(end);
    } else ends[ends.length - 1] = Math.max(end, ends.at(-1) ?? end);
  }
  return (span) => {
    const index = firstAt(ends, span.start + 1);
    return index < starts.length && (starts[index] as number) < span.end;
  };
}

/**
 * The parts of some spans that lie in none of some others.
 *
 * @param spans in order, none over another
 * @param others in any order, also over each other
 */
export function outside(spans: readonly Span[], others: readonly Span[]): Span[] {
  const holes = merged(others);
  const parts: Span[] = [];
  let first = 0;
  for (const { start, end } of spans) {
    while ((holes[first]?.end ?? end) <= start && first < holes.length) first++;
    let at = start;
    for (let next = first; next < holes.length && (holes[next] as Span).start < end; next++) {
      const hole = holes[next] as Span;
      if (hole.start > at) parts.push({ start: at, end: hole.start });
      at = Math.max(at, hole.end);
    }
    if (at < end) parts.push({ start: at, end });
  }
  return parts;
}

function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || start > last.end) all.push({ start, end });
    else if (end > last.end) all[all.length - 1] = { start: last.start, end };
  }
  return all;
}
