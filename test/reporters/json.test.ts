import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { json } from "../../src/reporters/json.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS } from "./support.ts";

test("is the contract, field by field", () => {
  const token = sample("hf_", 34, "alpha");
  const finding = makeFinding(`environment_variables:\n  HF_TOKEN: ${token}\n`, token, {
    remedies: [
      {
        title: "drop it",
        safety: "safe",
        steps: ["one"],
        edits: [{ file: "jobs/train.yml", span: { start: 23, end: 72 }, text: "" }],
      },
    ],
    related: [{ file: "b.yml", line: 3, column: 4, path: "a.b", message: "the same value" }],
  });
  const report = makeReport(
    [finding],
    [
      { file: "bad.yml", line: 2, column: 1, message: "not YAML" },
      { file: "big.yml", message: "too big" },
    ],
  );
  const text = json(report, OPTIONS);
  expect(JSON.parse(text)).toEqual({
    version: 1,
    tool: { name: "jobscrub", version: "1.2.3" },
    summary: {
      files: 1278,
      definitions: 45,
      fields: 390,
      findings: { error: 1, warning: 0, info: 0 },
      suppressed: 0,
      durationMs: 840,
      formats: { "azureml/commandJob": { definitions: 45, by: { schema: 40, shape: 5 } } },
    },
    findings: [
      {
        rule: "hf-token",
        severity: "error",
        confidence: "high",
        message: "Hugging Face token in an environment variable of a job",
        file: "jobs/train.yml",
        format: "azureml/commandJob",
        role: "env",
        path: "environment_variables.HF_TOKEN",
        line: 2,
        column: 13,
        endLine: 2,
        endColumn: 50,
        masked: `${token.slice(0, 4)}…(37)`,
        fingerprint: "0123abcd",
        evidence: ["prefix hf_", "34 letters and digits"],
        remedies: [
          {
            title: "drop it",
            safety: "safe",
            steps: ["one"],
            edits: [{ file: "jobs/train.yml", start: 23, end: 72, text: "" }],
          },
        ],
        related: [{ file: "b.yml", line: 3, column: 4, path: "a.b", message: "the same value" }],
      },
    ],
    problems: [
      { file: "bad.yml", line: 2, column: 1, message: "not YAML" },
      { file: "big.yml", message: "too big" },
    ],
  });
  expect(text).toMatch(/^\{\n {2}"version": 1,\n/);
  expect(text.endsWith("}\n")).toBe(true);
});

test("gives names back exactly as they are, however hostile", () => {
  fc.assert(
    fc.property(hostileReport, ({ report }) => {
      const read = JSON.parse(json(report, OPTIONS)) as { findings: { file: string; path: string; message: string }[] };
      expect(read.findings.map(({ file, path, message }) => ({ file, path, message }))).toEqual(
        report.findings.map(({ file, path, message }) => ({ file, path, message })),
      );
    }),
  );
});
