import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/config.ts";
import type { LimitsConfig } from "../../src/config/config.ts";
import { sample } from "../../src/detection/sample.ts";
import { scan, scanText } from "../../src/library/scan.ts";
import { CLEAN_JOB, folderOf, jobscrub } from "../support/cli.ts";

const TOKEN = sample("hf_", 34, "alpha");
/** A file in which nothing sounds secret need not be read at all. */
const CONCERN = "# api_key\n";
const HEAD = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
command: python train.py
environment_variables:
`;
const JSON_HEAD =
  '{"$schema": "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json", "command": "x", "inputs": ';

const limits = (some: Partial<LimitsConfig>): { config: { limits: LimitsConfig } } => ({
  config: { limits: { ...DEFAULTS.limits, ...some } },
});

/** A definition in which each level uses the one before many times. */
function bomb(levels: number, width: number, leaf: string): string {
  let text = `${HEAD}  L0: &l0 ${leaf}\n`;
  for (let level = 1; level <= levels; level++) {
    text += `  L${level}: &l${level} [${Array.from({ length: width }, () => `*l${level - 1}`).join(", ")}]\n`;
  }
  return text;
}

function mergeBomb(levels: number): string {
  let text = HEAD.replace("environment_variables:\n", "") + "x0: &x0 { a: 1, b: 2 }\n";
  for (let level = 1; level <= levels; level++) {
    const below = `*x${level - 1}`;
    text += `x${level}: &x${level}\n  <<: [${below}, ${below}]\n  p${level}: ${below}\n  q${level}: ${below}\n`;
  }
  return `${text}environment_variables:\n  <<: *x${levels}\n`;
}

describe("aliases", () => {
  test.each([
    ["billion laughs", bomb(9, 9, "[lol, lol, lol]")],
    ["billion laughs through merge keys", mergeBomb(30)],
    ["many documents with a bomb each", `${bomb(5, 8, "[x, x]")}---\n`.repeat(200)],
  ])("%s: the limit of values holds", async (_, text) => {
    const report = await scanText(CONCERN + text, limits({ maxFields: 10_000 }));
    expect(report.summary.fields).toBe(10_000);
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\d+ values, of which only the first 10000 were looked at \(limits\.maxFields\)$/),
    ]);
  });

  test("empty maps and lists cost visits, too", async () => {
    const report = await scanText(CONCERN + bomb(9, 9, "[{}, {}, []]"), limits({ maxFields: 1000 }));
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("too large to be read to its end"),
    ]);
  });

  test("a secret behind a bomb is found, with a few of its uses", async () => {
    const { findings } = await scanText(bomb(9, 9, TOKEN), limits({ maxFields: 10_000 }));
    expect(findings.map(({ rule, related }) => [rule, related.length])).toEqual([["huggingface-token", 20]]);
  });

  test.each(["a: &a { b: *a, c: [*a, *a] }", "a: &a [*a]", "a: &a\n    <<: *a\n    k: v"])(
    "a cycle ends: %s",
    async (text) => {
      const report = await scanText(`${HEAD}  ${text}\n  T: ${TOKEN}\n`);
      expect(report.findings.map(({ path }) => path)).toEqual(["environment_variables.T"]);
      expect(report.summary.definitions).toBe(1);
    },
  );

  test("many uses of one value", async () => {
    const uses = Array.from({ length: 2000 }, (_, index) => `  K${index}: *a\n`).join("");
    const { findings, problems } = await scanText(`${HEAD}  A: &a ${TOKEN}\n${uses}`);
    expect(findings.map(({ path, related }) => [path, related.length])).toEqual([["environment_variables.A", 20]]);
    expect(problems).toEqual([]);
  });
});

describe("nesting", () => {
  const DEEP = 10_000;
  test.each([
    ["YAML lists in one line", "job.yml", `${HEAD}  A: ${"[".repeat(DEEP)}${"]".repeat(DEEP)}\n`],
    ["YAML maps in one line", "job.yml", `${HEAD}  A: ${"{a: ".repeat(DEEP)}${"}".repeat(DEEP)}\n`],
    ["YAML lists in a block", "job.yml", `${HEAD}  A:\n    ${"- ".repeat(DEEP)}x\n`],
    [
      "YAML maps in a block",
      "job.yml",
      HEAD + Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at + 2)}k:\n`).join(""),
    ],
    ["JSON lists", "job.json", `${JSON_HEAD}${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`],
    ["JSON maps", "job.json", `${JSON_HEAD}${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}}`],
    ["JSON that never closes", "job.json", `${JSON_HEAD}${'{"a":['.repeat(DEEP)}`],
  ])("%s: a problem, and read as text", async (_, file, text) => {
    const report = await scanText(`${text}\n# ${TOKEN}\n`, { file });
    expect(report.problems.length).toBeGreaterThan(0);
    expect(report.problems.every((problem) => problem.file === file)).toBe(true);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["huggingface-token"]);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  const nested = (depth: number): string => `${HEAD}  A: ${"[".repeat(depth - 2)}x${"]".repeat(depth - 2)}\n`;

  test("limits.maxDepth counts maps and lists", async () => {
    expect((await scanText(nested(12), limits({ maxDepth: 12 }))).problems).toEqual([]);
    const { problems, summary } = await scanText(nested(13), limits({ maxDepth: 12 }));
    expect(summary.definitions).toBe(0);
    expect(problems).toEqual([
      { file: "stdin.yml", message: "nested deeper than 12 (limits.maxDepth); read as plain text only" },
    ]);
  });

  test("of several documents only the deep one is text", async () => {
    const { summary, findings } = await scanText(`${nested(50)}---\n${HEAD}  T: ${TOKEN}\n`, limits({ maxDepth: 10 }));
    expect(summary.definitions).toBe(1);
    expect(findings.map(({ path }) => path)).toEqual(["environment_variables.T"]);
  });
});

describe("size", () => {
  const MANY = 200_000;
  const keys = (one: (index: number) => string, separator: string): string =>
    Array.from({ length: MANY }, (_, index) => one(index)).join(separator);

  test.each([
    ["job.yml", () => CONCERN + HEAD + keys((index) => `  K${index}: v${index}\n`, "")],
    [
      "job.json",
      () =>
        `// api_key\n${JSON_HEAD.replace("inputs", "environment_variables")}{${keys((index) => `"K${index}":"v${index}"`, ",")}}}`,
    ],
    [".env", () => keys((index) => `K${index}=v${index}`, "\n")],
  ])("200,000 keys: %s", async (file, text) => {
    const report = await scanText(text(), { file });
    expect(report.summary.fields).toBe(DEFAULTS.limits.maxFields);
    expect(report.problems.map(({ message }) => message)).toEqual([expect.stringContaining("limits.maxFields")]);
  });

  test("a .env file of lines that are no assignments", async () => {
    const { problems } = await scanText(
      keys((index) => `K${index} is v${index}`, "\n"),
      { file: ".env" },
    );
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe(`${MANY - 20} more lines are no assignments`);
  });

  test.each([
    ["a value", `${HEAD}  A: ${"x".repeat(5_000_000)} ${TOKEN}\n`],
    ["a quoted value", `${HEAD}  A: "${'\\"x'.repeat(1_700_000)} ${TOKEN}"\n`],
    ["a command", `${HEAD.replace("train.py", `${"a b=c --d e ".repeat(400_000)} --token ${TOKEN}`)}  A: b\n`],
    ["a comment", `${HEAD}  A: b # ${"x".repeat(5_000_000)} ${TOKEN}\n`],
    ["runs that could be tokens", `${HEAD}  A: b # ${"x1y2/abc/def/ghi/jkl/mno/p3q ".repeat(180_000)} ${TOKEN}\n`],
    ["open quotes", `${HEAD.replace("train.py", `${"' \" ".repeat(1_000_000)} ${TOKEN}`)}  A: b\n`],
  ])("one line of 5 MB: %s", async (_, text) => {
    const report = await scanText(text);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["huggingface-token"]);
    const { excerpt } = report.findings[0]!;
    expect(excerpt.lines.join("\n").length).toBeLessThan(1000);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  test("of very many findings the most severe are reported", async () => {
    const warnings = Array.from({ length: 8000 }, (_, index) => `  K${index}_PASSWORD: minioadmin\n`).join("");
    const report = await scanText(`${HEAD}${warnings}  HF_TOKEN: ${TOKEN}\n`);
    expect(report.summary.findings).toEqual({ error: 1, warning: 4999, info: 0 });
    expect(report.findings.at(-1)?.rule).toBe("huggingface-token");
    expect(report.problems.map(({ message }) => message)).toEqual([
      "8001 findings, of which only the 5000 most severe are reported",
    ]);
  });
});

describe("limits of the report", () => {
  test("limits.maxProblems", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`job${index}.yml`, `${HEAD}  A: "open\n`]),
    );
    const { problems } = await scan({ cwd: folderOf(files), ...limits({ maxProblems: 3 }) });
    expect(problems).toHaveLength(4);
    expect(problems.at(-1)).toEqual({
      file: ".",
      message: expect.stringMatching(/^\d+ more problems are not shown \(limits\.maxProblems: 3\)$/),
    });
  });

  test("limits.maxFiles", async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`job${index}.yml`, CLEAN_JOB]));
    const { problems, summary } = await scan({ cwd: folderOf(files), ...limits({ maxFiles: 4 }) });
    expect(summary.files).toBe(4);
    expect(problems.map(({ message }) => message)).toEqual([
      "more than 4 files (limits.maxFiles); the rest was not scanned",
    ]);
  });
});

test("a real file of 9 MB, within the limit, through the command line", () => {
  const lines = Array.from({ length: 90_000 }, (_, index) => `  K${index}: "${"y".repeat(85)}"\n`).join("");
  const cwd = folderOf({ "job.yml": `${HEAD}${lines}  HF_TOKEN: ${TOKEN}\n` });
  const { status, stdout, stderr } = jobscrub(["scan", "--format", "json"], { cwd });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, definitions: 1, fields: 90_003 });
  expect(stdout).not.toContain(TOKEN);
});
