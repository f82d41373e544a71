import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Node } from "../../src/document/document.ts";
import { parseJson } from "../../src/document/json.ts";
import { parseYamlByPackage as parseYaml } from "../../src/document/yaml-package.ts";
import { applySuppressions } from "../../src/findings/suppression.ts";
import type { Suppressible } from "../../src/findings/suppression.ts";
import { Source } from "../../src/source/source.ts";

const RULES = ["huggingface-token", "wandb-api-key", "private-key"];
const HF = "huggingface-token";

/** Applies the comments of a text to findings of a rule at lines; gives the silenced ones and the problems as text. */
function apply(
  text: string,
  findings: readonly (readonly [rule: string, start: number, end?: number, key?: number])[] = [],
) {
  const places = findings.map(([rule, startLine, endLine = startLine, keyLine]): Suppressible => ({
    rule,
    startLine,
    endLine,
    ...(keyLine === undefined ? {} : { keyLine }),
  }));
  const result = applySuppressions(new Source("job.yml", text), places, RULES);
  return {
    silenced: result.silenced,
    problems: result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

/** Whether an offset is inside a scalar, as the engine tells it: without the header line of block scalars. */
function insideValues(root: Node | undefined): (offset: number) => boolean {
  const spans: { start: number; end: number }[] = [];
  const visit = (node: Node | undefined): void => {
    if (node?.kind === "map") for (const { key, value } of node.entries) [key, value].forEach(visit);
    else if (node?.kind === "sequence") node.items.forEach(visit);
    else if (node !== undefined) {
      const block = node.style === "literal" || node.style === "folded";
      spans.push({ start: node.span.start + (block ? node.text.indexOf("\n") : 0), end: node.span.end });
    }
  };
  visit(root);
  return (offset) => spans.some(({ start, end }) => start <= offset && offset < end);
}

describe("a comment that is honoured", () => {
  test.each<[string, string, [string, number, number?, number?]]>([
    ["on the line", `HF: x # jobscrub: ignore[${HF}] test account`, [HF, 1]],
    ["without blanks", `HF: x #jobscrub:ignore[${HF}]test account`, [HF, 1]],
    ["with a colon before the reason", `HF: x # jobscrub: ignore[${HF}]: test account`, [HF, 1]],
    ["of several rules", `HF: x # jobscrub: ignore[private-key, ${HF}] test account`, [HF, 1]],
    ["on the line above", `# jobscrub: ignore[${HF}] test account\nHF: x`, [HF, 2]],
    ["indented, with CRLF", `env:\r\n  # jobscrub: ignore[${HF}] test account\r\n  HF: x\r\n`, [HF, 3]],
    ["after a byte order mark", `\uFEFF# jobscrub: ignore[${HF}] test account\nHF: x`, [HF, 2]],
    [
      "above another such comment and a blank line",
      `# jobscrub: ignore[${HF}] why\n\n# jobscrub: ignore[private-key] why\n \nHF: x`,
      [HF, 5],
    ],
    ["behind another comment", `HF: x # noqa # jobscrub: ignore[${HF}] test account`, [HF, 1]],
    ["in JSON", `{\n"HF": "x" // jobscrub: ignore[${HF}] test account\n}`, [HF, 2]],
    ["in JSON right after a comma", `{\n"HF": "x",// jobscrub: ignore[${HF}] test account\n}`, [HF, 2]],
    [
      "on the line of the key of a block scalar",
      `KEY: | # jobscrub: ignore[private-key] sample\n  -----\n  abc\n`,
      ["private-key", 2, 3, 1],
    ],
    [
      "above the key of a block scalar",
      `# jobscrub: ignore[private-key] sample\nKEY: |\n  -----\n  abc\n`,
      ["private-key", 3, 4, 2],
    ],
    ["on the last line of a value", `KEY: "a\n  b" # jobscrub: ignore[private-key] sample`, ["private-key", 1, 2]],
  ])("%s", (_, text, finding) => {
    const { silenced, problems } = apply(text, [finding]);
    expect(silenced).toEqual([true]);
    expect(problems.filter((problem) => !problem.includes("ignore[private-key] suppresses nothing"))).toEqual([]);
  });

  test("silences its rules only, on its line only", () => {
    const text = `A: x # jobscrub: ignore[${HF}] test account\nB: x\n`;
    expect(
      apply(text, [
        [HF, 1],
        ["wandb-api-key", 1],
        [HF, 2],
      ]).silenced,
    ).toEqual([true, false, false]);
  });

  test("standing alone does not reach beyond the next line, nor over other comments", () => {
    const text = `# jobscrub: ignore[${HF}] test account\n# a remark\nHF: x\n`;
    expect(apply(text, [[HF, 3]]).silenced).toEqual([false]);
  });
});

describe("problems", () => {
  test.each([
    ["no rule", "A: x # jobscrub: ignore", "1:6 name the rule: ignore[rule-id] reason"],
    ["no rule but words", "A: x # jobscrub: ignore this please", "1:6 name the rule: ignore[rule-id] reason"],
    ["empty brackets", "A: x # jobscrub: ignore[ , ] why", "1:6 name the rule: ignore[rule-id] reason"],
    ["open bracket", `A: x # jobscrub: ignore[${HF} why`, "1:6 the bracket is not closed: ignore[rule-id] reason"],
    ["no reason", `A: x # jobscrub: ignore[${HF}]`, "1:6 not honoured without a reason: ignore[rule-id] reason"],
    [
      "a dash for a reason",
      `A: x # jobscrub: ignore[${HF}] --`,
      "1:6 not honoured without a reason: ignore[rule-id] reason",
    ],
    [
      "unknown rule",
      "A: x # jobscrub: ignore[hugingface-tokn] why",
      `1:6 unknown rule "hugingface-tokn"; did you mean "${HF}"?`,
    ],
    [
      "a value for a rule",
      "A: x # jobscrub: ignore[c9a1f3775b2e48d0] why",
      "1:6 unknown rule; jobscrub rules lists them",
    ],
    [
      "unknown word",
      `A: x # jobscrub: ignroe[${HF}] why`,
      "1:6 jobscrub does not know this comment; write ignore[rule-id] reason",
    ],
    [
      "other word",
      `A: x # jobscrub: disable[${HF}] why`,
      "1:6 jobscrub does not know this comment; write ignore[rule-id] reason",
    ],
    [
      "other form",
      "A: x # jobscrub: ignore-file",
      "1:6 jobscrub does not know this comment; write ignore[rule-id] reason",
    ],
    [
      "nothing found",
      "A: x # jobscrub: ignore[private-key] why",
      "1:6 ignore[private-key] suppresses nothing; remove it",
    ],
    ["nothing below", `A: x\n# jobscrub: ignore[${HF}] why\n`, `2:1 ignore[${HF}] suppresses nothing; remove it`],
  ])("%s", (_, text, problem) => {
    const { silenced, problems } = apply(text, [[HF, 1]]);
    expect(silenced).toEqual([false]);
    expect(problems).toEqual([problem]);
  });

  test("one bad rule does not spoil the others", () => {
    const { silenced, problems } = apply(`A: x # jobscrub: ignore[nonsense, ${HF}, private-key] why`, [[HF, 1]]);
    expect(silenced).toEqual([true]);
    expect(problems).toEqual([
      '1:6 unknown rule "nonsense"; jobscrub rules lists them',
      "1:6 ignore[private-key] suppresses nothing; remove it",
    ]);
  });

  test("two comments about the same finding are both of use", () => {
    expect(apply(`# jobscrub: ignore[${HF}] why\nA: x # jobscrub: ignore[${HF}] why`, [[HF, 2]])).toEqual({
      silenced: [true],
      problems: [],
    });
  });

  test("a rule that did not run is not said to suppress nothing", () => {
    const source = new Source("a.yml", "A: x # jobscrub: ignore[private-key] why");
    expect(applySuppressions(source, [], RULES, { hasRun: () => false }).problems).toEqual([]);
  });
});

describe("what is no such comment", () => {
  test.each([
    ["prose", "# jobscrub: runs before each submission"],
    ["another tool's", "HF: x # gitleaks:allow"],
    ["not after white space", `HF: x#jobscrub: ignore[${HF}] why`],
    ["a URL", `HF: https://jobscrub: ignore[${HF}] why`],
    ["no comment sign", `HF: jobscrub: ignore[${HF}] why`],
    ["in the middle of a comment", `HF: x # see jobscrub: ignore[${HF}] why`],
  ])("%s", (_, text) => {
    expect(apply(text, [[HF, 1]])).toEqual({ silenced: [false], problems: [] });
  });

  test.each([
    ["double quotes", `HF: "x # jobscrub: ignore[${HF}] why"`, 1],
    ["single quotes over lines", `HF: 'x\n  # jobscrub: ignore[${HF}] why'`, 2],
    ["a block scalar", `HF: |\n  x # jobscrub: ignore[${HF}] why\n`, 2],
    ["a key", `"x # jobscrub: ignore[${HF}] why": 1`, 1],
  ])("inside %s of YAML", (_, text, line) => {
    const source = new Source("a.yml", text);
    const isInsideValue = insideValues(parseYaml(source)[0]?.root);
    const findings = [{ rule: HF, startLine: line, endLine: line }];
    expect(applySuppressions(source, findings, RULES, { isInsideValue })).toEqual({ silenced: [false], problems: [] });
  });

  test.each([
    ["after quotes", `HF: "x # y" # jobscrub: ignore[${HF}] it's fine`, "yml"],
    ["after the sign of a block scalar", `HF: | # jobscrub: ignore[${HF}] why\n  x\n`, "yml"],
    ["in JSON after a URL", `{"HF": "http://x # y", // jobscrub: ignore[${HF}] why\n}`, "json"],
  ])("but outside, %s, it is one", (_, text, ending) => {
    const source = new Source(`a.${ending}`, text);
    const isInsideValue = insideValues((ending === "json" ? parseJson(source) : parseYaml(source))[0]?.root);
    const findings = [{ rule: HF, startLine: 1, endLine: 1 }];
    expect(applySuppressions(source, findings, RULES, { isInsideValue })).toEqual({ silenced: [true], problems: [] });
  });
});

describe("any text", () => {
  const pieces = [
    "jobscrub:",
    "ignore",
    "[",
    "]",
    "#",
    "//",
    " ",
    "\t",
    "\n",
    "\r\n",
    HF,
    "private-key",
    ",",
    '"',
    "why",
    ":",
    "A: x",
    "\u2028",
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 60 })
    .map((parts) => parts.join(""));

  test("never makes it throw, and problems stay on one line inside the file", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.constantFrom(...RULES), fc.nat(9), fc.nat(3))), (text, findings) => {
        const places = findings.map(([rule, startLine, more]) => ({ rule, startLine, endLine: startLine + more }));
        const source = new Source("a.yml", text);
        const { silenced, problems } = applySuppressions(source, places, RULES);
        expect(silenced).toHaveLength(findings.length);
        for (const problem of problems) {
          expect(problem.message).not.toMatch(/[\r\n]/);
          expect(problem.line).toBeLessThanOrEqual(source.lineStarts.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("nothing is silenced without the mark", () => {
    const findings = [{ rule: HF, startLine: 1, endLine: 1 }];
    expect(applySuppressions(new Source("a", "# jobscrub ignore all"), findings, RULES)).toEqual({
      silenced: [false],
      problems: [],
    });
  });

  test("hostile files cost linear time", () => {
    const line = `# jobscrub: ignore[${HF}] why`;
    const unknown = `# jobscrub: ignore[${"abcdefghij".repeat(3)}] why\n`;
    for (const text of [
      unknown.repeat(200_000),
      `${line}\n`.repeat(50_000),
      `${line} `.repeat(50_000),
      `# jobscrub:${" ".repeat(2_000_000)}`,
    ]) {
      const findings = Array.from({ length: 20_000 }, () => ({ rule: HF, startLine: 1, endLine: 1 }));
      const started = performance.now();
      applySuppressions(new Source("a", text), findings, RULES);
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
