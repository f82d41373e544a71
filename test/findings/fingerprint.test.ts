import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPath } from "../../src/document/document.ts";
import type { MapNode } from "../../src/document/document.ts";
import { parseYamlByPackage as parseYaml } from "../../src/document/yaml-package.ts";
import { fingerprint } from "../../src/findings/fingerprint.ts";
import { Source } from "../../src/source/source.ts";

const RULE = "huggingface-token";
const FILE = "jobs/train.yml";
const PATH = "environment_variables.HF_TOKEN";

test("is 20 hex characters and stays what it is from version to version", () => {
  expect(fingerprint(RULE, FILE, PATH, 0)).toMatchInlineSnapshot(`"33be9804cb5756724bbf"`);
});

test.each([
  ["a backslash", String.raw`jobs\train.yml`],
  ["a leading ./", "./jobs/train.yml"],
])("does not depend on %s in the file", (_, file) => {
  expect(fingerprint(RULE, file, PATH, 0)).toBe(fingerprint(RULE, FILE, PATH, 0));
});

test("does not depend on how a file system composes letters", () => {
  expect(fingerprint(RULE, "jobs/e\u0301.yml", PATH, 0)).toBe(fingerprint(RULE, "jobs/\u00e9.yml", PATH, 0));
});

test("does not change with the secret", () => {
  const place = (secret: string): [string, string] => {
    const source = new Source(FILE, `environment_variables:\n  HF_TOKEN: ${JSON.stringify(secret)}\n`);
    const section = (parseYaml(source)[0]?.root as MapNode | undefined)?.entries[0];
    const variable = (section?.value as MapNode | undefined)?.entries[0];
    expect(variable?.value).toMatchObject({ value: secret });
    return [source.file, formatPath([section?.key.value ?? "", variable?.key.value ?? ""])];
  };
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), fc.nat(9), (secret, ordinal) => {
      expect(fingerprint(RULE, ...place(secret), ordinal)).toBe(fingerprint(RULE, FILE, PATH, ordinal));
    }),
  );
});

test("differs when rule, file, path or ordinal differ, however they are cut", () => {
  const place = fc.tuple(fc.string(), fc.stringMatching(/^[a-z0-9/,"]{0,9}$/), fc.string(), fc.nat(9));
  fc.assert(
    fc.property(place, place, (left, right) => {
      fc.pre(JSON.stringify(left) !== JSON.stringify(right));
      expect(fingerprint(...left)).not.toBe(fingerprint(...right));
    }),
  );
});
