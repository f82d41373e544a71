import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { scan, scanText } from "../../src/library/scan.ts";
import { detectors } from "../../detectors/index.ts";
import type { Detector } from "../../src/detection/detector.ts";
import { CLEAN_JOB, folderOf, jobscrub } from "../support/cli.ts";

const HEAD = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
command: python train.py
environment: azureml:env@latest
compute: azureml:cluster
environment_variables:
`;
const IGNORE = "jobscrub: ignore[huggingface-token] it is revoked";

/** Lines of findings, number of silenced ones, and problems. */
async function outcome(text: string, options: Parameters<typeof scanText>[1] = {}) {
  const { findings, problems, summary } = await scanText(fillSamples(text), options);
  return {
    lines: findings.map(({ start }) => start.line),
    silenced: summary.suppressed,
    problems: problems.map(({ line, message }) => `${line} ${message}`),
  };
}

const SILENCED = { lines: [], silenced: 1, problems: [] };
const UNUSED = "ignore[huggingface-token] suppresses nothing; remove it";

describe("a comment silences", () => {
  test.each<[string, string, string?]>([
    ["behind a plain value", `${HEAD}  T: @@hf_token@@ # ${IGNORE}\n`],
    ["behind a quoted value", `${HEAD}  T: "@@hf_token@@" # ${IGNORE}\n`],
    ["in the line above", `${HEAD}  # ${IGNORE}\n  T: @@hf_token@@\n`],
    ["at the head of a literal block", `${HEAD}  T: | # ${IGNORE}\n    first\n    second @@hf_token@@\n`],
    ["above a literal block", `${HEAD}  # ${IGNORE}\n  T: |\n    first\n    second @@hf_token@@\n`],
    ["at the head of a folded block", `${HEAD}  T: >- # ${IGNORE}\n    first\n    @@hf_token@@\n`],
    ["in a sequence", `${HEAD.replace("python train.py", "x")}  A: b\ntags:\n  l:\n    - @@hf_token@@ # ${IGNORE}\n`],
    ["above a flow map", `${HEAD}  # ${IGNORE}\n  T: { a: @@hf_token@@ }\n`],
    ["outside every definition", `# @@hf_token@@ # ${IGNORE}\na: 1\n`],
    [
      "in JSON with comments",
      `{\n  "$schema": "x/commandJob.schema.json",\n  "command": "x",\n  // ${IGNORE}\n  "tags": { "t": "@@hf_token@@" }\n}\n`,
      "job.json",
    ],
    [
      "behind a JSON value",
      `{ "command": "x", "$schema": "x/commandJob.schema.json",\n  "tags": { "t": "@@hf_token@@" } // ${IGNORE}\n}\n`,
      "job.jsonc",
    ],
    ["in a .env file", `# ${IGNORE}\nT=@@hf_token@@\n`, ".env"],
    ["behind a value of a .env file", `T="@@hf_token@@" # ${IGNORE}\n`, ".env"],
    ["in a Dockerfile", `FROM x\n# ${IGNORE}\nENV T=@@hf_token@@\n`, "Dockerfile"],
    [
      "above an instruction of several lines",
      `FROM x\n# ${IGNORE}\nRUN a && \\\n  b --token @@hf_token@@\n`,
      "Dockerfile",
    ],
    ["in a text", `a\n# ${IGNORE}\n@@hf_token@@\n`, "notes.txt"],
    ["with carriage returns", `${HEAD}  # ${IGNORE}\n  T: @@hf_token@@\n`.replaceAll("\n", "\r\n")],
  ])("%s", async (_, text, file = "job.yml") => expect(await outcome(text, { file })).toEqual(SILENCED));
});

describe("a comment does not silence", () => {
  test("what stands elsewhere, and is reported itself", async () => {
    const text = `# ${IGNORE}\n${HEAD}  T: @@hf_token@@\n`;
    expect(await outcome(text)).toEqual({ lines: [7], silenced: 0, problems: [`1 ${UNUSED}`] });
  });

  test("a Dockerfile from its first line", async () => {
    const text = `FROM x # ${IGNORE}\nRUN a\nENV T=@@hf_token@@\n`;
    expect(await outcome(text, { file: "Dockerfile" })).toEqual({ lines: [3], silenced: 0, problems: [`1 ${UNUSED}`] });
  });

  test.each([
    '  T: "@@hf_token@@ # I"\n',
    "  T: '@@hf_token@@ # I'\n",
    "  T: |\n    @@hf_token@@ # I\n",
    "  T: >\n    # I\n    @@hf_token@@\n",
  ])("as a part of a value: %j", async (lines) => {
    const { silenced, problems } = await outcome(HEAD + lines.replace("I", IGNORE));
    expect({ silenced, problems }).toEqual({ silenced: 0, problems: [] });
  });

  test("without a reason or with a wrong rule", async () => {
    const text = `${HEAD}  T: @@hf_token@@ # jobscrub: ignore[huggingface-token]\n  U: @@hf_token@@ # jobscrub: ignore[hugingface-token] typo\n`;
    const { lines, problems } = await outcome(text);
    expect(lines).toEqual([6, 7]);
    expect(problems).toEqual([
      "6 not honoured without a reason: ignore[rule-id] reason",
      '7 unknown rule "hugingface-token"; did you mean "huggingface-token"?',
    ]);
  });

  test("nothing is said of a rule that did not run", async () => {
    const text = `${HEAD}  T: x # ${IGNORE}\n`;
    expect((await outcome(text)).problems).toEqual([`6 ${UNUSED}`]);
    expect((await outcome(text, { excludeRules: ["huggingface-token"] })).problems).toEqual([]);
  });
});

test("detectors of the program that uses the library can be silenced, too", async () => {
  const own: Detector = {
    ...(detectors[0] as Detector),
    id: "own-rule",
    roles: "all",
    anchors: ["zebra"],
    *detect(field) {
      const start = field.value.indexOf("zebra");
      if (start !== -1) yield { start, end: start + 5, confidence: "high" };
    },
  };
  const text = `${HEAD}  A: zebra\n  B: zebra # jobscrub: ignore[own-rule] stripes are fine\n`;
  expect(await outcome(text, { detectors: [own] })).toEqual({ lines: [6], silenced: 1, problems: [] });
  expect(await outcome(text, { detectors: [own], excludeRules: ["own-rule"] })).toEqual({
    lines: [],
    silenced: 0,
    problems: [],
  });
});

describe("the configuration ignores", () => {
  const LEAKING = `${HEAD}  T: @@hf_token@@\n`;
  test("by file, rule and path, and says what matches nothing", async () => {
    const cwd = folderOf({
      "a.yml": LEAKING,
      "sub/b.yml": LEAKING,
      "c.json": '{"$schema": "x/commandJob.schema.json", "command": "x", "tags": {"t": "@@hf_token@@"}}',
    });
    const ignore = [
      { file: "sub/**", reason: "old" },
      { path: "environment_variables.T", rule: "huggingface-token", file: "a.yml", reason: "old" },
      { rule: "wandb-api-key", reason: "never" },
    ];
    const report = await scan({ cwd, config: { ignore }, configFile: "jobscrub.config.yaml" });
    expect(report.findings.map(({ file }) => file)).toEqual(["c.json"]);
    expect(report.summary.suppressed).toBe(2);
    expect(report.problems).toEqual([
      { file: "jobscrub.config.yaml", message: "ignore entry 3 matches nothing; remove it", about: "ignore" },
    ]);
    // A scan of a part says nothing about entries for the rest.
    expect(
      (await scan({ cwd, paths: ["sub"], config: { ignore }, configFile: "jobscrub.config.yaml" })).problems,
    ).toEqual([]);
  });

  test("relative to its own folder, from wherever it is run", () => {
    const config = "ignore:\n  - file: jobs/a.yml\n    reason: old\n";
    const cwd = folderOf({ "jobscrub.config.yaml": config, "jobs/a.yml": LEAKING, "job.yml": CLEAN_JOB });
    for (const [from, args] of [
      ["", []],
      ["/jobs", []],
      ["/..", [cwd]],
    ] as const) {
      expect(jobscrub(["scan", ...args], { cwd: cwd + from }).status).toBe(0);
    }
  });
});
