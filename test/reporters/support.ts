import fc from "fast-check";
import type { Problem } from "../../src/document/document.ts";
import { Secret } from "../../src/detection/secret.ts";
import { makeExcerpt } from "../../src/findings/excerpt.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { Report, Summary } from "../../src/findings/report.ts";
import type { ReporterOptions, RuleInfo } from "../../src/reporters/reporter.ts";
import { Source, type Span } from "../../src/source/source.ts";

export const RULES: readonly RuleInfo[] = [
  {
    id: "hf-token",
    title: "Hugging Face token",
    category: "secret",
    severity: "error",
    docs: "Whoever has the token acts as its owner on the Hub. A job's environment variables are stored by the service and come back in clear from every list call. Third sentence.",
    references: ["https://huggingface.co/docs/hub/security-tokens"],
    rotation: "https://huggingface.co/settings/tokens",
  },
  {
    id: "person-in-name",
    title: "name of a person",
    category: "name",
    severity: "info",
    docs: "Names are collected for diagnostics.",
    references: [],
  },
];

export const OPTIONS: ReporterOptions = { color: false, width: 80, version: "1.2.3", rules: RULES };

/** A finding of `secret`, marked at its first place in `text`. */
export function makeFinding(
  text: string,
  secret: string,
  changes: Partial<Finding> = {},
  hidden: readonly string[] = [],
): Finding {
  const file = changes.file ?? "jobs/train.yml";
  const source = new Source(file, text);
  const span = spanOf(text, secret);
  const secrets = [secret, ...hidden].map((value) => spanOf(text, value));
  return {
    rule: "hf-token",
    severity: "error",
    confidence: "high",
    message: "Hugging Face token in an environment variable of a job",
    format: { id: "azureml/commandJob", title: "Azure ML command job", family: "job" },
    role: "env",
    path: "environment_variables.HF_TOKEN",
    span,
    start: source.positionAt(span.start),
    end: source.positionAt(span.end),
    secret: new Secret(secret),
    fingerprint: "0123abcd",
    evidence: ["prefix hf_", "34 letters and digits"],
    remedies: [],
    related: [],
    excerpt: makeExcerpt(source, span, secrets, (at) => new Secret(source.slice(at)).masked),
    ...changes,
    file,
  };
}

export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error("the part is not in the text");
  return { start, end: start + part.length };
}

export function makeReport(
  findings: readonly Finding[],
  problems: readonly Problem[] = [],
  changes: Partial<Summary> = {},
): Report {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    summary: {
      files: 1278,
      definitions: 45,
      fields: 390,
      findings: { error: count("error"), warning: count("warning"), info: count("info") },
      suppressed: 0,
      durationMs: 840,
      formats: { "azureml/commandJob": { definitions: 45, by: { schema: 40, shape: 5 } } },
      ...changes,
    },
    findings,
    problems,
  };
}

/** Texts that try to break out of every format. */
export const HOSTILE = [
  "a\nb\r\nc",
  "::error file=x::boo",
  "%0A::warning::x",
  "<script>alert(1)</script>",
  "]]><x/>",
  "a|b`c`d**e**",
  "\u001B[31mred\u001B[0m\u001B]0;title\u0007",
  "\u202Egnp.exe\u2066",
  "[click](https://example.com) @someone #1",
  "a,b:c%d",
  "'\"&amp;&lt;",
  "\uD800 lone, \uFFFE none, \u0000 zero, \u009B31m",
  "../up and down/naïve 名前.yml",
] as const;

export const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 40 }));

/** A value that no output holds by chance. */
export const secretText = fc
  .string({ unit: fc.constantFrom(...Array.from("QXZqxzJj7+/!€𝔛")), minLength: 16, maxLength: 60 })
  .filter((text) => text.trim() !== "");

/** A report with a few findings of hostile names in hostile files, and the secrets that must not be in any output. */
export const hostileReport = fc
  .array(
    fc.record({
      secret: secretText,
      neighbour: secretText,
      file: hostile,
      path: hostile,
      message: hostile,
      step: hostile,
      title: hostile,
      severity: fc.constantFrom("error", "warning", "info"),
      rule: fc.constantFrom("hf-token", "person-in-name", "unknown-rule"),
    }),
    { maxLength: 4 },
  )
  .map((cases) => {
    const findings = cases.map(({ secret, neighbour, severity, rule, step, title, ...names }) =>
      makeFinding(
        `before: ${neighbour}\nA_KEY: "${secret}" # x\nafter: 1\n`,
        secret,
        {
          ...names,
          severity,
          rule,
          remedies: [{ title, safety: "manual", steps: [step, `az x --name y\n${step}`], edits: [] }],
          related: [{ file: names.file, line: 3, column: 1, path: names.path, message: names.message }],
          evidence: [names.message],
        },
        [neighbour],
      ),
    );
    const problems = cases.map(({ file, message }, index) => ({
      file,
      message,
      ...(index === 0 ? {} : { line: index, column: 2 }),
    }));
    return { report: makeReport(findings, problems), secrets: cases.flatMap((each) => [each.secret, each.neighbour]) };
  });
