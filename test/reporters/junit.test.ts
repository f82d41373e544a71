import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { junit } from "../../src/reporters/junit.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS } from "./support.ts";
import { xmlProblem } from "./xml.ts";

const token = sample("hf_", 34, "alpha");
const text = `a: 1\nHF_TOKEN: ${token}\n`;

test("a suite for each file", () => {
  const remedy = { title: "drop it", safety: "manual", steps: ["# job.yml\na: <b>", "Then: rest"], edits: [] } as const;
  const findings = [
    makeFinding(text, token, { remedies: [remedy] }),
    makeFinding(text, token, { file: "b.yml", severity: "info", path: "" }),
  ];
  const report = makeReport(findings, [{ file: "b.yml", line: 2, column: 1, message: "not YAML" }]);
  expect(junit(report, OPTIONS).replaceAll(token.slice(0, 4), "hf_X")).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="jobscrub" tests="3" failures="2" errors="0" skipped="1" time="0.840">
      <testsuite name="jobs/train.yml" tests="1" failures="1" errors="0" skipped="0">
        <testcase name="hf-token environment_variables.HF_TOKEN (2:11)" classname="jobs/train.yml" file="jobs/train.yml" line="2">
          <failure type="error" message="Hugging Face token in an environment variable of a job">jobs/train.yml:2:11 Hugging Face token in an environment variable of a job
    value: hf_X…(37)
    fix: drop it
      # job.yml
      a: &lt;b&gt;
      Then: rest</failure>
        </testcase>
      </testsuite>
      <testsuite name="b.yml" tests="2" failures="1" errors="0" skipped="1">
        <testcase name="hf-token (2:11)" classname="b.yml" file="b.yml" line="2">
          <failure type="info" message="Hugging Face token in an environment variable of a job">b.yml:2:11 Hugging Face token in an environment variable of a job
    value: hf_X…(37)</failure>
        </testcase>
        <testcase name="read b.yml:2:1" classname="b.yml" file="b.yml">
          <skipped message="not YAML"/>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test("a clean report is one passed case", () => {
  expect(junit(makeReport([]), OPTIONS)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="jobscrub" tests="1" failures="0" errors="0" skipped="0" time="0.840">
      <testsuite name="jobscrub" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="no leaks in 45 definitions (1,278 files)" classname="jobscrub"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test("is well-formed, and the numbers are those of the cases", () => {
  fc.assert(
    fc.property(hostileReport, ({ report }) => {
      const xml = junit(report, OPTIONS);
      expect(xmlProblem(xml)).toBeUndefined();
      const count = (part: string): number => xml.split(part).length - 1;
      expect(xml).toContain(
        `<testsuites name="jobscrub" tests="${count("<testcase ")}" failures="${count("<failure ")}"`,
      );
    }),
  );
});

test.each([
  ["<a><b></a></b>", "</a> closes something else"],
  ["<a>", "<a> is never closed"],
  ["<a>]]></a>", "]]> in a text"],
  ["<a>&nbsp;</a>", "an & that begins no entity"],
  ['<a b="<"/>', "a tag that is none"],
  ["<a>\u0000</a>", "a character that XML does not allow"],
])("the check of this test finds what is wrong with %j", (xml, problem) => {
  expect(xmlProblem(xml)).toBe(problem);
});
