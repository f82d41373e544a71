import { expect, test } from "vitest";
import { keyOfState, keyOfText } from "../../src/engine/file-keys.ts";
import { Source } from "../../src/source/source.ts";

const file = { path: "/repository/jobs/a.yml", shown: "jobs/a.yml" };
const state = { mtimeMs: 10_000, ctimeMs: 20_000, size: 7, ino: 3, dev: 1, isFile: () => true };
const NOW = 30_000;

test("a file is another one when anything of its state differs", () => {
  const all = [
    keyOfState("d", file, state, NOW),
    keyOfState("e", file, state, NOW),
    keyOfState("d", { ...file, path: "/repository/b.yml" }, state, NOW),
    keyOfState("d", { ...file, shown: "b.yml" }, state, NOW),
    ...["mtimeMs", "ctimeMs", "size", "ino", "dev"].map((key) =>
      keyOfState("d", file, { ...state, [key]: state[key as "size"] + 0.001 }, NOW),
    ),
    keyOfText("d", new Source(file.shown, "x")),
  ];
  expect(all).not.toContain(undefined);
  expect(new Set(all).size).toBe(all.length);
  expect(keyOfState("d", file, { ...state }, NOW + 1)).toBe(all[0]);
});

test("what was changed just now, or in the future, is not known by its state", () => {
  expect(keyOfState("d", file, state, 21_999)).toBeUndefined();
  expect(keyOfState("d", file, { ...state, mtimeMs: 28_500 }, NOW)).toBeUndefined();
  expect(keyOfState("d", file, { ...state, mtimeMs: 99_000 }, NOW)).toBeUndefined();
  expect(keyOfState("d", file, state, 22_000)).toBeDefined();
});

test("nothing is known where nothing is remembered", () => {
  expect(keyOfState(undefined, file, state, NOW)).toBeUndefined();
  expect(keyOfText(undefined, new Source(file.shown, "x"))).toBeUndefined();
});
