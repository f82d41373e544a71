import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomYaml } from "./random-yaml.ts";
import { isAdjustedAlike, isReadAlike } from "./read-alike.ts";

/** A folder of real definitions, where the machine has one. */
const CORPUS = process.env["JOBSCRUB_CORPUS"] ?? "";

test("reads random YAML as the package does, or not at all", () => {
  let taken = 0;
  const numRuns = Number(process.env["RUNS"] ?? 2000);
  const read = (text: string): void => void (isReadAlike(text) && taken++);
  fc.assert(fc.property(randomYaml, read), { numRuns });
  expect(taken).toBeGreaterThan(numRuns / 4);
}, 3_600_000);

test("reads random YAML with the line endings of Windows and with holes as the package does, or not at all", () => {
  let taken = 0;
  const numRuns = Number(process.env["RUNS"] ?? 2000);
  const read = (text: string): void => void (isAdjustedAlike(text) && taken++);
  fc.assert(
    fc.property(
      fc.oneof(
        randomYaml.map((text) => text.replaceAll("\n", "\r\n")),
        randomYaml.map((text) => text.replaceAll("word", "{{ h }}")),
      ),
      read,
    ),
    { numRuns },
  );
  expect(taken).toBeGreaterThan(numRuns / 10);
}, 3_600_000);

const isThere = existsSync(CORPUS);
if (!isThere) console.log("real definitions are not tried: JOBSCRUB_CORPUS names no folder");

test.skipIf(!isThere)("reads real definitions alike, and nearly all of them", () => {
  const names = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));
  const all = names.map((name) => readFileSync(join(CORPUS, name), "utf8"));
  const taken = all.filter((text) => isReadAlike(text));
  const size = (list: readonly string[]): number => list.reduce((sum, text) => sum + text.length, 0);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(
    `taken: ${percent(taken.length / all.length)} of the files, ${percent(size(taken) / size(all))} of the text`,
  );
  expect(taken.length / all.length).toBeGreaterThan(0.9);
});
