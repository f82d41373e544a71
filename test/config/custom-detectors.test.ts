import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { ConfigError } from "../../src/errors.ts";
import { LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";

const DETECTOR = `detectors:
  - id: custom-build-key
    title: Contoso build key
    docs: Ask the build team for a new one.
    pattern: '\\bctso_(?<secret>[a-z0-9]{12})\\b'
    leaks:
      - ctso_k3x9q7m2w5tz
      - value: curl -u ctso_k3x9q7m2w5tz https://build.contoso.com
        role: command
        secret: k3x9q7m2w5tz
    clean:
      - ctso_build
`;

/** The message about a configuration in which a text of the good one is replaced. */
async function fault(from: string | RegExp, to: string): Promise<string> {
  const text = DETECTOR.replace(from, () => to);
  expect(text).not.toBe(DETECTOR);
  const error = await parseConfig("a.yaml", text, ["literal-secret"]).then(
    () => "none",
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).message;
}

test("what is not said has a default", async () => {
  const { detectors } = await parseConfig("a.yaml", DETECTOR, []);
  expect(detectors[0]).toMatchObject({
    category: "secret",
    severity: "error",
    confidence: "high",
    flags: "",
    minEntropy: 0,
    allow: [],
    leaks: [{ value: "ctso_k3x9q7m2w5tz" }, { role: "command", secret: "k3x9q7m2w5tz" }],
  });
});

describe("a wrong detector is one clear line", () => {
  test.each([
    [
      "id without the prefix",
      "custom-build-key",
      "build-key",
      /^a\.yaml:2:9: detectors\[0\]\.id: expected an id .*"custom-"/,
    ],
    [
      "pattern that does not compile",
      "(?<secret>",
      "(?<secret>(",
      /^a\.yaml:5:14: detectors\[0\]\.pattern: .*does not compile$/,
    ],
    ["repeat without end", "{12}", "+", /^a\.yaml:5:14: detectors\[0\]\.pattern: expected an upper bound.* \{1,200\}/],
    [
      "nested repeats",
      "[a-z0-9]{12}",
      "(?:[a-z]{0,9}[a-z0-9]{0,9}){1,9}",
      /detectors\[0\]\.pattern: expected a pattern that is fast/,
    ],
    ["back reference", "{12})", "{12})\\k<secret>", /pattern without back references/],
    ["misspelt group", "<secret>", "<secert>", /expected no named group but \(\?<secret>…\)/],
    [
      "leak that is not found",
      "- ctso_k3x9q7m2w5tz",
      "- ctso_k3x9",
      /^a\.yaml:7:9: detectors\[0\]\.leaks\[0\]: .*example 1 of leaks/,
    ],
    [
      "leak in which another part is marked",
      "secret: k3x9q7m2w5tz",
      "secret: k3x9q7",
      /^a\.yaml:8:9: detectors\[0\]\.leaks\[1\]: expected exactly the secret.*example 2 of leaks/,
    ],
    [
      "leak that reads as a placeholder",
      "- ctso_k3x9q7m2w5tz",
      "- ctso_xxxxxxxxxxxx",
      /detectors\[0\]\.leaks\[0\]: .*placeholders/,
    ],
    [
      "clean value that is found",
      "- ctso_build",
      "- ctso_k3x9q7m2w5ta",
      /^a\.yaml:12:9: detectors\[0\]\.clean\[0\]: .*example 1 of clean/,
    ],
    [
      "no leaks",
      /leaks:[^]*(?=clean)/,
      "leaks: []\n    ",
      /^a\.yaml:6:12: detectors\[0\]\.leaks: expected at least one value/,
    ],
    ["too little entropy", "leaks:", "minEntropy: 5\n    leaks:", /detectors\[0\]\.leaks\[0\]/],
    ["allowed leak", "leaks:", "allow: [k3x9q7m2w5tz]\n    leaks:", /detectors\[0\]\.leaks\[0\]/],
    ["name that is missing", "leaks:", "namePattern: build\n    leaks:", /give its name too/],
    ["role that it does not look at", "leaks:", "roles: [env]\n    leaks:", /leaks\[1\]: .*role command/],
    ["anchor that is not there", "leaks:", "anchors: [contoso]\n    leaks:", /leaks\[0\]: .*anchors/],
    [
      "unknown key",
      "leaks:",
      "regex: x\n    leaks:",
      /^a\.yaml:6:5: detectors\[0\]\.regex: expected one of the keys id, title/,
    ],
    ["flags", "leaks:", "flags: g\n    leaks:", /flags: expected some of the flags i, m, s/],
    [
      "the same id twice",
      /$/,
      DETECTOR.slice("detectors:\n".length),
      /^a\.yaml:13:9: detectors\[1\]\.id: expected each id once/,
    ],
  ])("%s", async (_, from, to, message) => {
    const shown = await fault(from, to);
    expect(shown).toMatch(message);
    expect(shown).not.toContain("k3x9q7");
  });
});

test("its id is known to the other parts of the configuration", async () => {
  const rest = "rules:\n  custom-build-key: warning\nignore: [{ rule: custom-build-key, reason: a test }]\n";
  await expect(parseConfig("a.yaml", DETECTOR + rest, [])).resolves.toMatchObject({
    rules: { "custom-build-key": "warning" },
  });
  await expect(parseConfig("a.yaml", DETECTOR + rest.replaceAll("build-key", "other-key"), [])).rejects.toThrow(
    "unknown id",
  );
});

describe("on the command line", () => {
  const FILES = {
    "jobscrub.config.yaml": DETECTOR,
    "job.yml": LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "BUILD: ctso_k3x9q7m2w5tz"),
    "code.yml": LEAKING_JOB.replace(/environment_variables[^]*/, "code: ./src\n"),
    "src/notes.txt": "The key of the build is ctso_k3x9q7m2w5tz\n",
  };
  interface Json {
    readonly findings: readonly { rule: string; file: string; column: number; endColumn: number; severity: string }[];
  }
  const findingsOf = (stdout: string): Json["findings"] => (JSON.parse(stdout) as Json).findings;

  test("it finds exactly the secret, also in the files of a code folder", () => {
    const cwd = folderOf(FILES);
    const { stdout, status } = jobscrub(["scan", "--format", "json"], { cwd });
    expect(status).toBe(1);
    expect(stdout).not.toContain("k3x9q7m2w5tz");
    expect(findingsOf(stdout)).toMatchObject([
      { rule: "custom-build-key", file: "job.yml", column: 15, endColumn: 27, severity: "error" },
      { rule: "custom-build-key", file: "src/notes.txt", column: 30, endColumn: 30 + 12 },
    ]);
  });

  test("it is switched off, graded and silenced like any rule", () => {
    const cwd = folderOf({ ...FILES, "src/notes.txt": "" });
    expect(jobscrub(["scan", "--exclude-rule", "custom-build-key"], { cwd }).status).toBe(0);
    const rated = folderOf({ ...FILES, "jobscrub.config.yaml": `${DETECTOR}rules: { custom-build-key: info }\n` });
    expect(findingsOf(jobscrub(["scan", "--format", "json"], { cwd: rated }).stdout)[0]?.severity).toBe("info");
    const silenced = folderOf({
      ...FILES,
      "job.yml": FILES["job.yml"].replace("w5tz", "w5tz # jobscrub: ignore[custom-build-key] a test"),
      "src/notes.txt": "",
    });
    const { status, stdout } = jobscrub(["scan", "--format", "json"], { cwd: silenced });
    expect({ status, problems: (JSON.parse(stdout) as { problems: unknown[] }).problems }).toEqual({
      status: 0,
      problems: [],
    });
  });

  test("it is listed, explained without its examples' secrets, and described in SARIF", () => {
    const cwd = folderOf(FILES);
    expect(jobscrub(["rules"], { cwd }).stdout).toMatch(/^custom-build-key +error +Contoso build key$/m);
    const { stdout } = jobscrub(["explain", "custom-build-key"], { cwd });
    expect(stdout).toContain("Ask the build team for a new one.");
    expect(stdout).not.toContain("k3x9q7m2w5tz");
    const sarif = jobscrub(["scan", "--format", "sarif"], { cwd }).stdout;
    expect(JSON.parse(sarif)).toMatchObject({
      runs: [
        { tool: { driver: { rules: [{ id: "custom-build-key", shortDescription: { text: "Contoso build key" } }] } } },
      ],
    });
  });

  test("a failing example stops the run", () => {
    const cwd = folderOf({ ...FILES, "jobscrub.config.yaml": DETECTOR.replace("ctso_build", "ctso_k3x9q7m2w5ta") });
    const { status, stderr } = jobscrub(["scan"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("jobscrub.config.yaml:12:9: detectors[0].clean[0]:");
    expect(stderr).not.toContain("k3x9q7");
  });
});
