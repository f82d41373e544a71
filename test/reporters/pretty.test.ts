import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { Report } from "../../src/findings/report.ts";
import { pretty } from "../../src/reporters/pretty.ts";
import { displayWidth } from "../../src/reporters/wrap.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS, RULES } from "./support.ts";

const token = sample("hf_", 34, "alpha");
const key = sample("", 40, "hex");
const text = `display_name: jane-doe-train
environment_variables:
  EPOCHS: "3"
  HF_TOKEN: ${token}
  OTHER: "${key}"
command: python train.py
`;

const remedy = {
  title: "read the secret from Key Vault in the code of the job, with the identity of the job",
  safety: "manual",
  steps: [
    "Rotate it first: whoever could read the repository, the job or its logs has it already.",
    "Store the new value: az keyvault secret set --vault-name <vault> --name hf-token --file /dev/stdin --encoding utf-8",
    "# job.yml\nidentity:\n  type: managed",
  ],
  edits: [],
} as const;

function found(secret: string, changes: Partial<Finding> = {}): Finding {
  return makeFinding(text, secret, changes, [token, key, "jane-doe"]);
}

const name = found("jane-doe", {
  rule: "person-in-name",
  severity: "info",
  message: "user name in a display name",
  path: "display_name",
  role: "name",
  remedies: [
    {
      title: "use a neutral name",
      safety: "safe",
      steps: [],
      edits: [{ file: "jobs/train.yml", span: { start: 0, end: 1 }, text: "" }],
    },
  ],
});

const report = makeReport(
  [
    name,
    found(token, { remedies: [remedy] }),
    found(key, {
      rule: "generic-secret",
      severity: "warning",
      confidence: "low",
      message: "value of OTHER looks like a key",
      path: "environment_variables.OTHER",
      remedies: [remedy],
      related: [
        { file: "jobs/eval.yml", line: 9, column: 12, path: "environment_variables.OTHER", message: "the same value" },
      ],
    }),
    found(token, {
      file: "pipelines/a/rather/deep/folder/pipeline.yml",
      path: "jobs.train.environment_variables.HF_TOKEN",
      remedies: [remedy],
    }),
  ],
  [
    {
      file: "jobs/bad.yml",
      line: 3,
      column: 7,
      message: "not valid YAML: nested mappings are not allowed in compact mappings; read as plain text only",
    },
  ],
  { suppressed: 2 },
);

/** Outputs of samples differ in the letters that a mask shows. */
function shown(given: Report, options: Partial<typeof OPTIONS> = {}): string {
  return pretty(given, { ...OPTIONS, ...options })
    .replaceAll(token.slice(0, 4), "hf_X")
    .replaceAll(key.slice(0, 4), "abcd");
}

test("at 80 columns without colour", () => {
  expect(shown(report)).toMatchInlineSnapshot(`
    "error[hf-token]: Hugging Face token in an environment variable of a job
     --> jobs/train.yml:4:13  (environment_variables.HF_TOKEN)
      |
    3 |   EPOCHS: "3"
    4 |   HF_TOKEN: hf_X…(37)
      |             ^^^^^^^^^ Hugging Face token
    5 |   OTHER: "abcd…(40)"
      |
      = why: Whoever has the token acts as its owner on the Hub. A job's environment
             variables are stored by the service and come back in clear from every
             list call.
      = rotate: https://huggingface.co/settings/tokens
      = fix: read the secret from Key Vault in the code of the job, with the
             identity of the job
          1. Rotate it first: whoever could read the repository, the job or its logs
             has it already.
          2. Store the new value:
             az keyvault secret set --vault-name <vault> --name hf-token --file /dev/stdin --encoding utf-8
          3. # job.yml
             identity:
               type: managed

    warning[generic-secret]: value of OTHER looks like a key
     --> jobs/train.yml:5:11  (environment_variables.OTHER)
      |
    4 |   HF_TOKEN: hf_X…(37)
    5 |   OTHER: "abcd…(40)"
      |           ^^^^^^^^^ environment variable
    6 | command: python train.py
      |
      = fix: read the secret from Key Vault in the code of the job, with the
             identity of the job (steps above, at jobs/train.yml:4)
      = also: the same value at jobs/eval.yml:9:12 (environment_variables.OTHER)

    info[person-in-name]: user name in a display name
     --> jobs/train.yml:1:15  (display_name)

    error[hf-token]: Hugging Face token in an environment variable of a job
     --> pipelines/a/rather/deep/folder/pipeline.yml:4:13
         (jobs.train.environment_variables.HF_TOKEN)
      |
    3 |   EPOCHS: "3"
    4 |   HF_TOKEN: hf_X…(37)
      |             ^^^^^^^^^ Hugging Face token
    5 |   OTHER: "abcd…(40)"
      |
      = fix: read the secret from Key Vault in the code of the job, with the
             identity of the job (steps above, at jobs/train.yml:4)

    not read completely:
      jobs/bad.yml:3:7
        not valid YAML: nested mappings are not allowed in compact mappings; read as
        plain text only

    ✗ 2 errors, 1 warning, 1 info in 2 files
      looked at 45 definitions (1,278 files) in 840 ms; 2 findings suppressed
      moving secrets to Key Vault: \`jobscrub fix\` shows the changes
      more about a rule: \`jobscrub explain RULE\`
    "
  `);
});

test("with colour", () => {
  const codes: Readonly<Record<string, string>> = {
    1: "bold",
    2: "dim",
    22: "/",
    31: "red",
    32: "green",
    33: "yellow",
    34: "blue",
    36: "cyan",
    39: "/",
  };
  const colored = shown(makeReport([found(token, { remedies: [remedy] })]), { color: true });
  // oxlint-disable-next-line no-control-regex
  const tagged = colored.replaceAll(/\u001B\[(\d+)m/g, (_, code: string) => `<${codes[code] ?? "?"}>`);
  expect(tagged).toMatchInlineSnapshot(`
    "<bold><red>error[hf-token]</></><bold>: Hugging Face token in an environment variable of a job</>
     <bold><blue>--></></> jobs/train.yml:4:13  <dim>(environment_variables.HF_TOKEN)</>
    <bold><blue>  |</></>
    <bold><blue>3 |</></>   EPOCHS: "3"
    <bold><blue>4 |</></>   HF_TOKEN: hf_X…(37)
    <bold><blue>  |</></>             <bold><red>^^^^^^^^^ Hugging Face token</></>
    <bold><blue>5 |</></>   OTHER: "abcd…(40)"
    <bold><blue>  |</></>
      <bold><blue>=</></> <bold>why:</> Whoever has the token acts as its owner on the Hub. A job's environment
             variables are stored by the service and come back in clear from every
             list call.
      <bold><blue>=</></> <bold>rotate:</> https://huggingface.co/settings/tokens
      <bold><blue>=</></> <bold>fix:</> read the secret from Key Vault in the code of the job, with the
             identity of the job
          1. Rotate it first: whoever could read the repository, the job or its logs
             has it already.
          2. Store the new value:
             <cyan>az keyvault secret set --vault-name <vault> --name hf-token --file /dev/stdin --encoding utf-8</>
          3. <cyan># job.yml</>
             <cyan>identity:</>
             <cyan>  type: managed</>

    <bold><red>✗ 1 error</></> in 1 file
      looked at 45 definitions (1,278 files) in 840 ms
      moving secrets to Key Vault: \`jobscrub fix\` shows the changes
      more about a rule: \`jobscrub explain RULE\`
    "
  `);
});

test("verbose shows evidence, confidence and info in full", () => {
  expect(shown(makeReport([name]), { verbose: true })).toMatchInlineSnapshot(`
    "info[person-in-name]: user name in a display name
     --> jobs/train.yml:1:15  (display_name)
      |
    1 | display_name: j…(8)-train
      |               ^^^^^ name of a person
    2 | environment_variables:
      |
      = why: Names are collected for diagnostics.
      = confidence: high (prefix hf_; 34 letters and digits)
      = fix: use a neutral name

    i 1 info in 1 file
      looked at 45 definitions (1,278 files) in 840 ms
      more about a rule: \`jobscrub explain RULE\`
    "
  `);
});

test("steps that differ only in a name are told once", () => {
  const stepsFor = (variable: string): Finding =>
    found(token, {
      path: `environment_variables.${variable}`,
      remedies: [
        {
          ...remedy,
          title: `read ${variable} from the vault`,
          steps: [
            `az keyvault secret set --name ${variable.toLowerCase().replace("_", "-")}`,
            `Then drop ${variable}.`,
          ],
        },
      ],
    });
  const output = shown(makeReport([stepsFor("HF_TOKEN"), stepsFor("DB_KEY"), stepsFor("HF_TOKEN")]), { width: 120 });
  expect(output.match(/= fix: .*/g)).toEqual([
    "= fix: read HF_TOKEN from the vault",
    "= fix: read DB_KEY from the vault (steps above, at jobs/train.yml:4, there for HF_TOKEN)",
    "= fix: read HF_TOKEN from the vault (steps above, at jobs/train.yml:4)",
  ]);
  expect(output.match(/az keyvault/g)).toHaveLength(1);
});

test("what stands in no file cannot be moved by fix", () => {
  const [rule = ""] = RULES.filter(({ category }) => category === "secret").map(({ id }) => id);
  const hint = "jobscrub fix";
  expect(shown(makeReport([found(token, { rule })]))).toContain(hint);
  expect(shown(makeReport([found(token, { rule, file: "(command line)" })]))).not.toContain(hint);
});

test("quiet shows one line a finding and nothing else", () => {
  expect(shown(report, { quiet: true })).toMatchInlineSnapshot(`
    "jobs/train.yml:1:15 info person-in-name user name in a display name
    jobs/train.yml:4:13 error hf-token Hugging Face token in an environment variable of a job
    jobs/train.yml:5:11 warning generic-secret value of OTHER looks like a key
    pipelines/a/rather/deep/folder/pipeline.yml:4:13 error hf-token Hugging Face token in an environment variable of a job
    "
  `);
  expect(shown(makeReport([]), { quiet: true })).toBe("");
});

describe("nothing found", () => {
  const problem = { file: "a.yml", message: "too big" };
  test.each([
    ["clean", makeReport([]), "✓ no leaks in 45 definitions (1,278 files) in 840 ms\n"],
    [
      "one file",
      makeReport([], [], { definitions: 1, files: 1, suppressed: 1 }),
      "✓ no leaks in 1 definition (1 file) in 840 ms; 1 finding suppressed\n",
    ],
    [
      "no definition",
      makeReport([], [], { definitions: 0, files: 3 }),
      "no definition recognised in 3 files in 840 ms; nothing found\n",
    ],
    [
      "a problem",
      makeReport([], [problem]),
      "not read completely:\n  a.yml too big\n\n! no leaks in 45 definitions (1,278 files) in 840 ms; 1 place not read completely\n",
    ],
  ])("%s", (_, given, expected) => {
    expect(shown(given)).toBe(expected);
  });
});

test("only what must stay whole is wider than the terminal", () => {
  const output = shown(report, { width: 60, verbose: true });
  for (const line of output.split("\n")) {
    if (displayWidth(line) > 60) expect(line).toMatch(/^ *(?:az keyvault|--> )|^ *\(jobs\./);
  }
  expect(output).toContain(remedy.steps[1].replace("Store the new value: ", ""));
});

test("a width of nothing is taken as 40", () => {
  expect(shown(report, { width: 0 })).toBe(shown(report, { width: 40 }));
});

test("without its rule a finding is still complete", () => {
  const output = shown(makeReport([found(token, { remedies: [remedy] })]), { rules: [] });
  expect(output).toContain(
    "error[hf-token]: Hugging Face token in an environment variable of a job\n --> jobs/train.yml:4:13",
  );
  expect(output).not.toContain("why:");
});

test("the label is the kind of secret, or where it stands when the rule is not known", () => {
  const labelOf = (rules: typeof RULES): string | undefined =>
    /\^+ (.*)/.exec(shown(makeReport([found(token)]), { rules }))?.[1];
  expect(labelOf(RULES)).toBe("Hugging Face token");
  expect(labelOf([])).toBe("environment variable");
});

test("every finding and every problem is there once", () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), ({ report: given }, verbose) => {
      const output = pretty(given, { ...OPTIONS, verbose });
      expect(output.match(/^(?:error|warning|info)\[/gm) ?? []).toHaveLength(given.findings.length);
    }),
  );
});
