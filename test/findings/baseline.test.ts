import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { applyBaseline, readBaseline, writeBaseline } from "../../src/findings/baseline.ts";
import type { BaselineEntry } from "../../src/findings/baseline.ts";
import { fingerprint } from "../../src/findings/fingerprint.ts";

function entry(rule: string, file: string, path: string, ordinal = 0): BaselineEntry {
  return { fingerprint: fingerprint(rule, file, path, ordinal), rule, file, path };
}

const TOKEN = entry("huggingface-token", "b/job.yml", "environment_variables.HF_TOKEN");
const KEY = entry("wandb-api-key", "a/job.yml", "environment_variables.WANDB_API_KEY");

const entries = fc.uniqueArray(
  fc.tuple(fc.string(), fc.string({ unit: "binary" }), fc.string(), fc.nat(3)).map((parts) => entry(...parts)),
  { selector: (each) => each.fingerprint },
);

describe("writing", () => {
  test("is sorted, one finding a line", () => {
    expect(writeBaseline([TOKEN, KEY])).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "findings": [
          {"fingerprint":"4b57e56ba4ead29e115e","rule":"wandb-api-key","file":"a/job.yml","path":"environment_variables.WANDB_API_KEY"},
          {"fingerprint":"41260456bd1bd7a052e6","rule":"huggingface-token","file":"b/job.yml","path":"environment_variables.HF_TOKEN"}
        ]
      }
      "
    `);
  });

  test("takes nothing from a finding but the four keys, and each finding once", () => {
    const finding = { ...TOKEN, secret: "must not be there", line: 3 };
    expect(writeBaseline([finding, finding])).toBe(writeBaseline([TOKEN]));
  });

  test("gives an empty baseline", () => {
    expect(readBaseline(writeBaseline([]), "b.json")).toEqual({ version: 1, findings: [] });
  });

  test("does not depend on the order of the findings, and can be read again", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = writeBaseline(list);
        expect(writeBaseline(list.toReversed())).toBe(text);
        const read = readBaseline(text, "b.json");
        expect(writeBaseline(read.findings)).toBe(text);
        expect(new Set(read.findings.map((each) => JSON.stringify(each)))).toEqual(
          new Set(list.map((each) => JSON.stringify(each))),
        );
      }),
    );
  });
});

describe("applying", () => {
  test("tells new, known and gone apart", () => {
    const other = entry("wandb-api-key", "c.yml", "x");
    const baseline = readBaseline(writeBaseline([TOKEN, KEY]), "b.json");
    expect(applyBaseline(baseline, [other, TOKEN])).toEqual({ new: [other], known: [TOKEN], gone: [KEY] });
  });

  test("parts the findings without losing or doubling one", () => {
    fc.assert(
      fc.property(entries, entries, (before, now) => {
        const result = applyBaseline({ version: 1, findings: before }, now);
        expect(result.new.length + result.known.length).toBe(now.length);
        expect(result.known.length + result.gone.length).toBe(before.length);
      }),
    );
  });
});

describe("a broken baseline is one clear line", () => {
  const message = (text: string): string => {
    try {
      readBaseline(text, "b.json");
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      return (error as Error).message;
    }
    return "no error";
  };

  test.each(["", "[]", "null", "1"])("%j", (text) => {
    expect(message(text)).toMatch(/^b\.json:1:\d+: .*jobscrub baseline$/);
  });

  test("merge conflict", () => {
    expect(message('{\n  "version": 1,\n<<<<<<< hunter2\n')).toMatchInlineSnapshot(
      `"b.json:3:1: expected a baseline, found no valid JSON; write it again with jobscrub baseline"`,
    );
  });

  test("other version", () => {
    expect(message('{ "version": 2, "findings": [] }')).toMatchInlineSnapshot(
      `"b.json:1:14: version: expected 1, found another value; write it again with jobscrub baseline"`,
    );
  });

  test("no list", () => {
    expect(message('{ "version": 1 }')).toMatchInlineSnapshot(
      `"b.json:1:1: findings: expected a list, found none; write it again with jobscrub baseline"`,
    );
  });

  test("bad fingerprint", () => {
    expect(message(writeBaseline([TOKEN]).replace(TOKEN.fingerprint, "hunter2"))).toMatchInlineSnapshot(
      `"b.json:4:20: findings[0].fingerprint: expected 16 or more hex characters, found another value; write it again with jobscrub baseline"`,
    );
  });

  test("missing key", () => {
    expect(message(writeBaseline([TOKEN]).replace('"rule"', '"ruel"'))).toMatchInlineSnapshot(
      `"b.json:4:5: findings[0].rule: expected a text, found none; write it again with jobscrub baseline"`,
    );
  });

  test("unknown keys are left alone", () => {
    expect(message(writeBaseline([TOKEN]).replace('"rule"', '"note": 1, "rule"'))).toBe("no error");
  });

  test("endless nesting", () => {
    expect(message("[".repeat(200_000))).toMatch(
      /^b\.json:.*found (?:lists or maps nested too deeply|no valid JSON); write it again/,
    );
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(message(text)).toMatch(/^(?:b\.json:\d+:\d+: [^\r\n]+|no error)$/);
      }),
    );
  });
});
