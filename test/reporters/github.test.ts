import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { github } from "../../src/reporters/github.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS } from "./support.ts";

const token = sample("hf_", 34, "alpha");
const text = `a: 1\nHF_TOKEN: ${token}\n`;

test("annotations, then one line", () => {
  const findings = [
    makeFinding(text, token, { remedies: [{ title: "drop it, 100%", safety: "manual", steps: ["x"], edits: [] }] }),
    makeFinding(text, token, { severity: "warning", file: "a,b:c.yml", path: "" }),
    makeFinding(text, token, { severity: "info", message: "one\ntwo" }),
  ];
  expect(github(makeReport(findings, [{ file: "bad.yml", line: 2, message: "not YAML" }]), OPTIONS))
    .toMatchInlineSnapshot(`
    "::error file=jobs/train.yml,line=2,endLine=2,col=11,endColumn=48,title=jobscrub hf-token::Hugging Face token in an environment variable of a job (environment_variables.HF_TOKEN)%0Afix: drop it, 100%25
    ::warning file=a%2Cb%3Ac.yml,line=2,endLine=2,col=11,endColumn=48,title=jobscrub hf-token::Hugging Face token in an environment variable of a job
    ::notice file=jobs/train.yml,line=2,endLine=2,col=11,endColumn=48,title=jobscrub hf-token::one\\ntwo (environment_variables.HF_TOKEN)
    ::warning file=bad.yml,line=2,title=jobscrub could not read this completely::not YAML
    jobscrub: 1 error, 1 warning, 1 info in 2 files; looked at 45 definitions (1,278 files); 1 place not read completely
    "
  `);
});

test("a finding over several lines has no columns, which the runner would refuse", () => {
  const key = `BEGIN\n${sample("", 64)}\nEND`;
  const [line] = github(makeReport([makeFinding(`k: ${key}\n`, key)]), OPTIONS).split("\n");
  expect(line).toMatch(/^::error file=jobs\/train\.yml,line=1,endLine=3,title=jobscrub hf-token::/);
});

test("names cannot begin a command of their own", () => {
  fc.assert(
    fc.property(hostileReport, ({ report }) => {
      const lines = github(report, OPTIONS).trimEnd().split("\n");
      expect(lines).toHaveLength(report.findings.length + report.problems.length + 1);
      expect(lines.pop()).toMatch(/^jobscrub: /);
      for (const line of lines)
        expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]*(?:,[a-zA-Z]+=[^,:]*)+::(?:(?!%(?!25|0A)).)*$/);
    }),
  );
});
