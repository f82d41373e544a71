import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeIgnoreFile } from "../../../src/engine/fix/ignore-file.ts";
import { listSnapshot } from "../../../src/engine/snapshot.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobscrub-ignore-"));
  for (const file of ["train.py", ".env", "data.csv"]) writeFileSync(join(folder, file), "x");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const uploaded = (): string[] =>
  listSnapshot(folder)
    .files.map((file) => file.slice(folder.length + 1))
    .toSorted();
const ignoreFile = (): string => readFileSync(join(folder, ".amlignore"), "utf8");

test("keeps a file out of what is uploaded", () => {
  expect(uploaded()).toContain(".env");
  writeIgnoreFile(folder, ["/.env"]);
  expect(ignoreFile()).toBe("/.env\n");
  expect(uploaded()).toEqual([".amlignore", "data.csv", "train.py"]);
});

test("goes on with what .gitignore kept out, which is not read any more", () => {
  writeFileSync(join(folder, ".gitignore"), "*.csv");
  writeIgnoreFile(folder, ["/.env"]);
  expect(ignoreFile()).toBe("*.csv\n/.env\n");
  expect(uploaded()).toEqual([".amlignore", ".gitignore", "train.py"]);
});

test("adds to an ignore file only what it lacks, with its line ends", () => {
  writeFileSync(join(folder, ".amlignore"), "*.csv\r\n/.env\r\n");
  writeFileSync(join(folder, ".gitignore"), "*.py");
  writeIgnoreFile(folder, ["/.env", "/a.env"]);
  expect(ignoreFile()).toBe("*.csv\r\n/.env\r\n/a.env\r\n");
});
