import { groupBy } from "./group-by.ts";
import type { Range } from "./planted/payload.ts";

/** What is known of a place in a file: a leak with the right spans, or a value that must stay silent. */
export interface Expectation {
  readonly file: string;
  readonly leak: boolean;
  readonly kind: string;
  /** Rules that may rightly report it; empty when any may. */
  readonly rules: readonly string[];
  readonly role: string;
  readonly syntax: string;
  /** The value as a whole, as offsets of the file's text in UTF-16 units. */
  readonly value: Range;
  /** Of the secret: each is as right as the others. */
  readonly spans: readonly Range[];
}

/** Something that a scanner reported. */
export interface Hit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: string;
}

export interface ScoredLeak {
  readonly expectation: Expectation;
  /** What reported it; the exact one where there is one. */
  readonly hit: Hit | undefined;
  readonly exact: boolean;
}

export interface FalseAlarm {
  readonly hit: Hit;
  /** The harmless value it is about; undefined when it is about something else. */
  readonly about: Expectation | undefined;
}

export interface Outcome {
  readonly leaks: readonly ScoredLeak[];
  readonly alarms: readonly FalseAlarm[];
  /** Reports of a leak beyond the first: one secret is to be one finding. */
  readonly doubles: readonly Hit[];
}

/** Rules that speak about where a value stands and not about a leaked value. */
export const NOT_ABOUT_VALUES = new Set([
  "misplaced-reference",
  "deferred-plaintext",
  "secret-slot",
  "unused-suppression",
]);

/** Compares what was reported with what is known. Reports of severity `info` are no alarms, but count as found. */
export function score(expectations: readonly Expectation[], hits: readonly Hit[]): Outcome {
  const hitsOf = groupBy(
    hits.filter(({ rule }) => !NOT_ABOUT_VALUES.has(rule)),
    ({ file }) => file,
  );
  const right = new Set<Hit>();
  const doubles: Hit[] = [];
  const leaks: ScoredLeak[] = [];
  for (const expectation of expectations.filter(({ leak }) => leak)) {
    const near = (hitsOf.get(expectation.file) ?? []).filter((hit) =>
      expectation.spans.some((span) => overlaps(hit, span)),
    );
    const exact = near.find((hit) => expectation.spans.some(([start, end]) => hit.start === start && hit.end === end));
    for (const hit of near) right.add(hit);
    const hit = exact ?? near[0];
    doubles.push(...near.filter((other) => other !== hit));
    leaks.push({ expectation, hit, exact: exact !== undefined });
  }
  const expectedIn = groupBy(expectations, ({ file }) => file);
  const alarms = [...hitsOf.values()]
    .flat()
    .filter((hit) => !right.has(hit) && hit.severity !== "info")
    .map((hit) => ({ hit, about: (expectedIn.get(hit.file) ?? []).find(({ value }) => overlaps(hit, value)) }));
  return { leaks, alarms, doubles };
}

function overlaps(hit: Hit, [start, end]: Range): boolean {
  return hit.start < end && start < hit.end;
}

/** Counts of one row. */
export interface Tally {
  readonly leaks: number;
  readonly found: number;
  readonly exact: number;
  readonly ruleRight: number;
  readonly alarms: number;
}

/** Ratios of one row. `recall` asks for the exact span. 1 where there is nothing to divide by. */
export interface Ratios {
  readonly recall: number;
  readonly foundRecall: number;
  readonly precision: number;
  readonly f1: number;
}

export function ratios({ leaks, found, exact, alarms }: Tally): Ratios {
  const part = (a: number, b: number): number => (b === 0 ? 1 : a / b);
  const recall = part(exact, leaks);
  const precision = part(found, found + alarms);
  return { recall, foundRecall: part(found, leaks), precision, f1: part(2 * recall * precision, recall + precision) };
}

/** Rows by a property of what was expected; false alarms count where they were raised. */
export function tallies(
  { leaks, alarms }: Outcome,
  leakKey: (leak: Expectation) => string,
  alarmKey: (alarm: FalseAlarm) => string,
): Map<string, Tally> {
  const leaksBy = groupBy(leaks, ({ expectation }) => leakKey(expectation));
  const alarmsBy = groupBy(alarms, alarmKey);
  const keys = [...new Set([...leaksBy.keys(), ...alarmsBy.keys()])].sort();
  return new Map(keys.map((key) => [key, tally(leaksBy.get(key) ?? [], alarmsBy.get(key) ?? [])]));
}

export function tally(leaks: readonly ScoredLeak[], alarms: readonly FalseAlarm[]): Tally {
  return {
    leaks: leaks.length,
    found: leaks.filter(({ hit }) => hit !== undefined).length,
    exact: leaks.filter(({ exact }) => exact).length,
    ruleRight: leaks.filter(
      ({ hit, expectation: { rules } }) => hit !== undefined && (rules.length === 0 || rules.includes(hit.rule)),
    ).length,
    alarms: alarms.length,
  };
}
