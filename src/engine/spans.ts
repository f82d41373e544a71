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
