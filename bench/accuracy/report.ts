import { ratios, tallies, tally } from "./score.ts";
import type { Expectation, FalseAlarm, Outcome, Ratios, Tally } from "./score.ts";

export type Row = Tally & Ratios;

/** A part of the bench as data. */
export interface PartReport {
  readonly total: Row;
  readonly doubles: number;
  readonly byDetector: Readonly<Record<string, Row>>;
  readonly byRole: Readonly<Record<string, Row>>;
  readonly bySyntax: Readonly<Record<string, Row>>;
}

export function report(outcome: Outcome, syntaxOf: (file: string) => string): PartReport {
  const rows = (leakKey: (leak: Expectation) => string, alarmKey: (alarm: FalseAlarm) => string): Record<string, Row> =>
    Object.fromEntries(
      [...tallies(outcome, leakKey, alarmKey)].map(([key, counts]) => [key, { ...counts, ...ratios(counts) }]),
    );
  const total = tally(outcome.leaks, outcome.alarms);
  return {
    total: { ...total, ...ratios(total) },
    doubles: outcome.doubles.length,
    byDetector: rows(
      ({ kind }) => kind,
      ({ hit }) => hit.rule,
    ),
    byRole: rows(
      ({ role }) => role,
      ({ about }) => about?.role ?? "elsewhere",
    ),
    bySyntax: rows(
      ({ syntax }) => syntax,
      ({ hit }) => syntaxOf(hit.file),
    ),
  };
}

const COLUMNS = ["leaks", "found", "exact", "alarms", "recall", "precis.", "F1", "rule"];

/** The tables of a part as text. Recall counts exact spans; `rule` is how many of those found had the expected rule id. */
export function print(title: string, { total, doubles, byDetector, byRole, bySyntax }: PartReport): string {
  const lines = [`\n${title}`, "", head(""), row("total", total)];
  for (const [name, rows] of Object.entries({ "by detector": byDetector, "by role": byRole, "by syntax": bySyntax }))
    lines.push("", head(name), ...Object.entries(rows).map(([key, counts]) => row(key, counts)));
  if (doubles > 0) lines.push("", `${doubles} leaks were reported more than once.`);
  return lines.join("\n");
}

function head(title: string): string {
  return title.padEnd(36) + COLUMNS.map((column) => column.padStart(8)).join("");
}

function row(title: string, { leaks, found, exact, alarms, recall, precision, f1, ruleRight }: Row): string {
  const counts = [leaks, found, exact, alarms].map((count) => String(count).padStart(8));
  const parts = [recall, precision, f1, found === 0 ? 1 : ruleRight / found].map((part) => part.toFixed(3).padStart(8));
  return title.slice(0, 35).padEnd(36) + [...counts, ...parts].join("");
}
