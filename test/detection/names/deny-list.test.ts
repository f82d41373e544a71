import { expect, test } from "vitest";
import { DenyList } from "../../../src/detection/names/deny-list.ts";
import { hashWord, isHashed, readHashed } from "../../../src/detection/names/hashed-word.ts";

const found = (value: string, ...entries: string[]): string[] =>
  [...new DenyList(entries).in(value)].map(({ start, end, by }) => `${by} ${value.slice(start, end)}`);

test("words, patterns and hashes are found", () => {
  const hashed = hashWord("Project Falcon");
  for (const written of ["Project-Falcon", "projectfalcon", "PROJECT_FALCON", "ProjectFalcon"])
    expect(found(`run ${written}_v2 nightly`, hashed)).toEqual([`hash ${written}`]);
  expect(found("falcon project", hashed)).toEqual([]);
  expect(found("heron-12 and HERON7", "/heron-?\\d{1,3}/i")).toEqual(["pattern heron-12", "pattern HERON7"]);
  expect(found("heron-12", "heron")).toEqual(["word heron"]);
  expect(found("nothing", hashed, "/heron-?\\d/i", "falcon")).toEqual([]);
});

test("the hash of a word tells its length and nothing else of it, and differs from list to list", () => {
  const [one, other] = [hashWord("Blue Heron"), hashWord("blue-heron")];
  expect(one).not.toBe(other);
  expect(readHashed(one)).toMatchObject({ length: 9, cost: 11 });
  expect(hashWord("BLUE_HERON", readHashed(one))).toBe(one);
});

test.each([
  "scrypt:11:abc",
  "scrypt:20:AAAAAAAAAAAAAAAA:9:AAAAAAAAAAAAAAAAAAAAAAAA",
  "scrypt:11:AAAAAAAAAAAAAAAA:2:AAAAAAAAAAAAAAAAAAAAAAAA",
  "sha256:salt:0123",
])("%s is a broken hash and finds nothing", (entry) => {
  expect(isHashed(entry)).toBe(true);
  expect(readHashed(entry)).toBeUndefined();
  expect(found(entry, entry)).toEqual([]);
});

test("a pattern that could take for ever is not run", () => {
  const value = `${"a".repeat(5000)}b`;
  const started = performance.now();
  for (const pattern of ["/(a+)+$/", "/(a|a)*c/", "/a*a*a*c/", "/(?:a{1,60}){1,60}c/", "/(/", "/a/g"])
    expect(found(value, pattern)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("of a stranger's words only so many are hashed, and that is said once", () => {
  const list = new DenyList(["scrypt:10:AAAAAAAAAAAAAAAA:6:AAAAAAAAAAAAAAAAAAAAAAAA"], 5);
  const values = [..."abcdefghij"].map((letter) => `plain${letter}`);
  const told = values.flatMap((value) => [...list.in(value)].map(({ by }) => `${by} ${value}`));
  expect(told).toEqual(["unknown plainf"]);
});
