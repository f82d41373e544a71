import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { ConfigError } from "../../src/errors.ts";

const RULES = ["huggingface-token", "wandb-api-key", "job-name-person"];

/** The message about a wrong configuration, which must be one line that begins with file and line. */
async function message(text: string, file = "jobscrub.config.yaml"): Promise<string> {
  const error = await parseConfig(file, text, RULES).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConfigError);
  const { message: line } = error as ConfigError;
  expect(line).toMatch(/^[\w.]+:\d+:\d+: [^\r\n]+$/);
  return line;
}

describe("a wrong configuration is one clear line", () => {
  test("mistyped option", async () => {
    expect(await message("secretlint: true\nfail-on: error\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:1: fail-on: expected a known key, found an unknown key; did you mean "failOn"?"`,
    );
  });

  test("unknown option", async () => {
    expect(await message("colour: blue\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:1: colour: expected one of the keys $schema, include, exclude, rules, failOn, minConfidence, baseline, allowEmpty, names, ignore, limits, detectors, secretlint, found an unknown key"`,
    );
  });

  test("mistyped nested option", async () => {
    expect(await message("limits:\n  maxFilesize: 10MB\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:3: limits.maxFilesize: expected a known key, found an unknown key; did you mean "maxFileSize"?"`,
    );
  });

  test("mistyped word", async () => {
    expect(await message("failOn: eror\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:9: failOn: expected one of error, warning, info, never, found "eror"; did you mean "error"?"`,
    );
  });

  test("word of no kind", async () => {
    expect(await message("minConfidence: [high]\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:16: minConfidence: expected one of low, medium, high, found a list"`,
    );
  });

  test("unknown rule", async () => {
    expect(await message("rules:\n  wandb-api-key: off\n  hugingface-tokn: off\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:3:3: rules.hugingface-tokn: expected the id of a rule, found an unknown id; did you mean "huggingface-token"?"`,
    );
  });

  test("rule that nothing is near to", async () => {
    expect(await message("rules:\n  entropy: off\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:3: rules.entropy: expected the id of a rule, found an unknown id; see jobscrub rules"`,
    );
  });

  test("rule with a wrong setting", async () => {
    expect(await message("rules: { wandb-api-key: warn }\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:25: rules.wandb-api-key: expected one of off, info, warning, error, on, found "warn"; did you mean "warning"?"`,
    );
  });

  test("rule switched off with false", async () => {
    expect(await message("rules:\n  wandb-api-key: false\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:18: rules.wandb-api-key: expected one of off, info, warning, error, on, found false"`,
    );
  });

  test("ignore without a reason", async () => {
    expect(await message("ignore:\n  - rule: wandb-api-key\n    file: a.yml\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:5: ignore[0].reason: expected a reason, found nothing"`,
    );
  });

  test("ignore with an empty reason", async () => {
    expect(await message('ignore:\n  - { rule: wandb-api-key, reason: " " }\n')).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:36: ignore[0].reason: expected a reason, found an empty text"`,
    );
  });

  test("ignore of everything", async () => {
    expect(await message("ignore:\n  - reason: because\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:5: ignore[0]: expected at least one of rule, file, path, found none of them"`,
    );
  });

  test("ignore of an unknown rule", async () => {
    expect(await message("ignore:\n  - { rule: wandb-apikey, reason: because }\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:13: ignore[0].rule: expected the id of a rule, found an unknown id; did you mean "wandb-api-key"?"`,
    );
  });

  test("option without a value", async () => {
    expect(await message("names:\nsecretlint: true\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:1: names: expected a map, found nothing"`,
    );
  });

  test("wrong size", async () => {
    expect(await message("limits:\n  maxFileSize: 0\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:16: limits.maxFileSize: expected a number of bytes above 0 or a size such as "10MB", found another number"`,
    );
    expect(await message("limits:\n  maxFileSize: 10 megabytes\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:16: limits.maxFileSize: expected a number of bytes above 0 or a size such as "10MB", found another text"`,
    );
  });

  test("wrong number", async () => {
    expect(await message("limits:\n  maxDepth: 1.5\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:13: limits.maxDepth: expected a whole number above 0, found a fraction"`,
    );
  });

  test("number among the words", async () => {
    expect(await message("names:\n  people: [adoe, 4711]\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:18: names.people[1]: expected a user name, found a number; put it in quotes"`,
    );
  });

  test("number below the least", async () => {
    expect(await message("limits:\n  maxDepth: 0\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:13: limits.maxDepth: expected a whole number above 0, found another number"`,
    );
  });

  test("glob of a folder", async () => {
    expect(await message('exclude: ["old/**", build/]\n')).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:21: exclude[1]: expected a glob relative to the folder of this file, such as "jobs/**", without "/" or "!" at the start or "/" at the end, found another text"`,
    );
  });

  test("one glob in place of a list", async () => {
    expect(await message("include: jobs/**\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:10: include: expected a list of globs, found a text"`,
    );
  });

  test("key that stands twice", async () => {
    expect(await message("failOn: error\nfailOn: never\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:1: failOn: expected each key once, found it a second time"`,
    );
    expect(await message('{"failOn": "error",\n "failOn": "never"}', "a.json")).toMatchInlineSnapshot(
      `"a.json:2:2: failOn: expected each key once, found it a second time"`,
    );
  });

  test("list in place of the whole", async () => {
    expect(await message("- failOn: error\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:1: expected a map, found a list"`,
    );
  });

  test("two documents", async () => {
    expect(await message("failOn: error\n---\nfailOn: never\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:3:1: expected one document, found a second one"`,
    );
  });

  test("no YAML", async () => {
    expect(await message('include: ["a"\nexclude: []\n')).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:2:1: expected valid YAML, found bad indent"`,
    );
  });

  test("template holes", async () => {
    expect(await message("baseline: {{ baseline }}.json\n")).toMatchInlineSnapshot(
      `"jobscrub.config.yaml:1:11: expected valid YAML, found template holes"`,
    );
  });

  test("no JSON", async () => {
    expect(await message('{\n  "failOn": error\n}', "jobscrub.config.json")).toMatchInlineSnapshot(
      `"jobscrub.config.json:2:13: expected valid JSON, found invalid symbol"`,
    );
  });

  test("the first of several faults, in the order of the file", async () => {
    expect(await message("rules:\n  nonsense: off\nfailOn: 1\nx: y\n")).toMatch(
      /^jobscrub\.config\.yaml:2:3: rules\.nonsense: /,
    );
    expect(await message("x: y\nfailOn: 1\nrules:\n  nonsense: off\n")).toMatch(/^jobscrub\.config\.yaml:1:1: x: /);
  });

  test("alias that holds itself", async () => {
    expect(await message("include: &a [*a]\n")).toMatch(
      /^jobscrub\.config\.yaml:1:\d+: include\[0\]: expected a glob .*, found a list$/,
    );
  });

  test("__proto__", async () => {
    expect(await message("rules:\n  __proto__: off\n")).toMatch(/:2:3: rules\.?\S+: expected the id of a rule/);
    expect(await message("__proto__: off\n")).toMatch(/:1:1: .*expected/);
  });
});

describe("secret words are not printed", () => {
  test.each([
    ["a number", "names:\n  deny: [falcon, 20451]\n", "20451"],
    ["a map", "names:\n  deny: [{ falcon: 1 }]\n", "falcon"],
    ["a map in place of the list", "names:\n  deny: { falcon: true }\n", "falcon"],
    ["a map with a word twice", "names:\n  deny: { falcon: 1, falcon: 2 }\n", "falcon"],
    ["a word in place of the list", "names:\n  deny: falcon\n", "falcon"],
    ["a word in place of the map", "names: falcon\n", "falcon"],
    ["a word under names", "names:\n  falcon: deny\n", "falcon"],
    ["a word twice under names", "names:\n  falcon: 1\n  falcon: 2\n", "falcon"],
    ["an empty word beside", 'names:\n  deny: [falcon, ""]\n', "falcon"],
    ["broken YAML", "names:\n  deny: [falcon\n  x: falcon]: falcon\n", "falcon"],
    ["a key that is a value", "c9a1f3775b2e48d0c9a1f3775b2e48d0: x\n", "c9a1f3775b2e48d0"],
    ["a setting that is a value", "failOn: c9a1f3775b2e48d0c9a1f3775b2e48d0\n", "c9a1f3775b2e48d0"],
  ])("%s", async (_, text, secret) => {
    expect(await message(text)).not.toContain(secret);
  });

  test("nor is any list of words, wherever it is put", async () => {
    const word = fc.stringMatching(/^qq[a-z]{6,10}$/);
    const place = fc.constantFrom(
      "names",
      "names.deny.x",
      "names.allow",
      "include",
      "ignore",
      "rules",
      "limits.maxDepth",
      "failOn",
      "baseline",
    );
    await fc.assert(
      fc.asyncProperty(word, place, fc.boolean(), async (secret, path, inMap) => {
        const value: unknown = inMap ? [{ deny: [secret] }] : [7, secret];
        const config = path.split(".").reduceRight((inner: unknown, key) => ({ [key]: inner }), value);
        expect(await message(JSON.stringify(config), "a.json")).not.toContain(secret);
      }),
    );
  });
});

test("any text is a configuration or one line", async () => {
  const pieces = [
    "names",
    "deny",
    "rules",
    "ignore",
    "include",
    ":",
    " ",
    "\n",
    "  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    '"',
    "'",
    "&a",
    "*a",
    "<<",
    "x",
    "1",
    "#",
    "|",
    "---",
    "\u0000",
    "\u001B[31m",
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 30 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom("a.yaml", "a.json"), async (text, file) => {
      const error = await parseConfig(file, text, RULES).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) return;
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as Error).message).toMatch(/^a\.\w+(?::\d+:\d+)?: [\P{Cc}]+$/u);
    }),
    { numRuns: 500 },
  );
});
