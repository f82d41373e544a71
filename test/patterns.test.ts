import { expect, test } from "vitest";
import { CONTEXT, fieldOf } from "./support/field.ts";
import { superlinear } from "./support/linear.ts";
import type { Make } from "./support/linear.ts";
import { madePatterns, writtenPatterns } from "./support/patterns.ts";
import { pumped, pumpsOf } from "./support/pumps.ts";

const FOLDERS = ["detectors", "src/detection", "src/document", "src/formats"];
/** Hostile to many patterns, whatever they look for. */
const GENERAL = ["a", "A1", " ", "=", "a=", "-", "\\", "\u00E9"];

/** Patterns that a hostile text makes superlinear, with the text. All matches are looked for, as a scan may. */
function faultsOf(patterns: Iterable<readonly [label: string, pattern: RegExp]>): string[] {
  const faults: string[] = [];
  for (const [label, pattern] of patterns) {
    const all = new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
    const pumps = [...pumpsOf(pattern), ...GENERAL.map((again) => ({ before: "", again, after: "" }))];
    const makes = pumps.map(
      (pump): Make =>
        (length) =>
          pumped(pump, length),
    );
    const run = (text: string): number => {
      let count = 0;
      for (const [match] of text.matchAll(all)) count += match.length;
      return count;
    };
    const fault = superlinear(run, makes);
    if (fault !== undefined)
      faults.push(
        `${label.slice(0, 200)} (${fault.ratio.toFixed(1)} on ${JSON.stringify(pumps[fault.index]).slice(0, 200)})`,
      );
  }
  return faults;
}

test.each(FOLDERS)(
  "patterns written in %s read 100 kB in linear time",
  (folder) => {
    const patterns = [...writtenPatterns([folder]).values()];
    expect(patterns.length).toBeGreaterThan(50);
    expect(faultsOf(patterns.map(({ pattern, file }) => [`${file}: ${String(pattern)}`, pattern]))).toEqual([]);
  },
  900_000,
);

test("patterns made when detectors are loaded and run read 100 kB in linear time", async () => {
  const made = await madePatterns(async () => {
    const { detectors } = await import("../detectors/index.ts");
    for (const detector of detectors)
      for (const example of [...detector.leaks, ...detector.clean])
        for (const match of detector.detect(fieldOf(example), CONTEXT)) expect(match.end).toBeGreaterThan(-1);
  });
  expect(made.size).toBeGreaterThan(20);
  expect(faultsOf(made)).toEqual([]);
}, 900_000);
