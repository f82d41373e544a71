import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { sarif } from "../../src/reporters/sarif.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS } from "./support.ts";

// The schema of OASIS as it is shipped in the crate serde-sarif 0.8.0. One of its patterns (of a language tag) is no
// valid expression in Unicode mode.
const schema = JSON.parse(readFileSync(new URL("sarif-schema-2.1.0.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

function check(text: string): Log {
  const log: unknown = JSON.parse(text);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log as Log;
}

interface Log {
  runs: [
    { tool: { driver: { rules: { id: string }[] } }; results: Result[]; invocations: unknown; columnKind: string },
  ];
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  message: { text: string };
  locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
}

const token = sample("hf_", 34, "alpha");
const text = `a: 1\nHF_TOKEN: ${token}\n`;

test("the schema refuses what is no SARIF", () => {
  expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
});

test("validates for any report, and each result points at its rule", () => {
  fc.assert(
    fc.property(hostileReport, ({ report }) => {
      const [run] = check(sarif(report, OPTIONS)).runs;
      for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    }),
  );
});

test("a result", () => {
  const finding = makeFinding(text, token, {
    severity: "info",
    related: [{ file: "b c.yml", line: 3, column: 4, path: "a.b", message: "the same value" }],
  });
  const [run] = check(sarif(makeReport([finding]), OPTIONS)).runs;
  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.results).toEqual([
    {
      ruleId: "hf-token",
      ruleIndex: 0,
      level: "note",
      message: { text: "Hugging Face token in an environment variable of a job" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "jobs/train.yml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 48 },
          },
        },
      ],
      partialFingerprints: { "jobscrubFingerprint/v1": "0123abcd" },
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: "b%20c.yml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 4 },
          },
          message: { text: "the same value (a.b)" },
        },
      ],
      properties: {
        confidence: "high",
        role: "env",
        path: "environment_variables.HF_TOKEN",
        format: "azureml/commandJob",
        masked: `${token.slice(0, 4)}…(37)`,
      },
    },
  ]);
});

test("only rules that occur, with help and grading", () => {
  const findings = [
    makeFinding(text, token),
    makeFinding(text, token),
    makeFinding(text, token, { rule: "other", severity: "warning" }),
  ];
  const [run] = check(sarif(makeReport(findings), OPTIONS)).runs;
  expect(run.results.map((result) => result.ruleIndex)).toEqual([0, 0, 1]);
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: "hf-token",
      helpUri: "https://huggingface.co/docs/hub/security-tokens",
      help: { markdown: expect.stringContaining("- Reference: <https://huggingface.co/docs/hub/security-tokens>") },
      defaultConfiguration: { level: "error" },
      properties: { "security-severity": "8.0", tags: ["security", "secret", "external/cwe/cwe-798"] },
    },
    { id: "other", defaultConfiguration: { level: "warning" }, properties: { "security-severity": "5.0" } },
  ]);
});

test("problems are notifications, with a region only when there is a place", () => {
  const problems = [
    { file: "a.yml", message: "too big" },
    { file: "b.yml", line: 2, column: 3, message: "not YAML" },
  ];
  const [run] = check(sarif(makeReport([], problems), OPTIONS)).runs;
  const at = (uri: string): object => ({ artifactLocation: { uri, uriBaseId: "%SRCROOT%" } });
  expect(run.invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        { level: "warning", message: { text: "too big" }, locations: [{ physicalLocation: at("a.yml") }] },
        {
          level: "warning",
          message: { text: "not YAML" },
          locations: [{ physicalLocation: { ...at("b.yml"), region: { startLine: 2, startColumn: 3 } } }],
        },
      ],
    },
  ]);
});

test("a name in a message cannot place a link", () => {
  const finding = makeFinding(text, token, { message: "value of args[x](https://example.com)" });
  expect(check(sarif(makeReport([finding]), OPTIONS)).runs[0].results[0]?.message.text).not.toContain("](");
});
