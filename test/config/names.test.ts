import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { hashWord } from "../../src/detection/names/hashed-word.ts";

const read = (names: object) => parseConfig("jobscrub.config.json", JSON.stringify({ names }), []);

test("words, bounded patterns, hashes and further classes are fine", async () => {
  const names = {
    deny: ["falcon", "/heron-?\\d{1,3}/i", hashWord("Blue Heron")],
    customers: ["Fabrikam"],
    hosts: ["contoso.net"],
    tickets: ["ABC"],
  };
  expect((await read(names)).names).toMatchObject(names);
});

describe("what cannot be used is told, without being quoted", () => {
  test.each([
    [{ deny: ["ok", "/(heron+)+$/"] }, /names\.deny\[1\]: expected an upper bound for every repeat/],
    [{ deny: ["/heron(/"] }, /names\.deny\[0\]: expected a regular expression/],
    [{ deny: ["/heron/g"] }, /names\.deny\[0\]: expected no flags but i and u/],
    [{ customers: ["/(?:heron)?/"] }, /names\.customers\[0\]: expected a pattern of at least one character/],
    [{ deny: ["scrypt:11:heron"] }, /names\.deny\[0\]: expected a hashed word.*hash-name/],
    [{ deny: ["sha256:heron:00"] }, /names\.deny\[0\]: expected a hashed word/],
  ])("%j", async (names, message) => {
    const error = await read(names).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    );
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain("heron");
  });
});
