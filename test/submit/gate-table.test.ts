import { afterAll, describe, expect, test } from "vitest";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { shellWords } from "../../src/document/shell.ts";
import { planSubmission } from "../../src/submit/gate.ts";
import { COMMANDS } from "./gate-table.ts";
import { WORLD } from "./gate-world.ts";
import { KEY, TOKEN } from "./plan.ts";

const cwd = mkdtempSync(join(tmpdir(), "jobscrub-gate-"));
for (const [file, content] of Object.entries(WORLD)) {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), content);
}
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The words of a command as a shell hands them on. */
function argv(command: string): string[] {
  const marks: Readonly<Record<string, string>> = {
    "<token>": TOKEN,
    "<key>": KEY,
    "<workspace>": "subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w",
    [String.raw`\"`]: '"',
  };
  return shellWords(command)
    .filter(({ operator }) => !operator)
    .map(({ text }) => Object.entries(marks).reduce((word, [mark, value]) => word.replaceAll(mark, value), text));
}

describe.each(Object.entries(COMMANDS))("%s", (_, commands) => {
  test.each(commands)("%s", async (command, errors) => {
    const submission = await planSubmission(argv(command), { cwd, env: { HF_TOKEN: TOKEN } });
    const found = submission.report.findings
      .filter(({ severity }) => severity === "error")
      .map(({ file, path }) => `${file} ${path}`.trim());
    expect(`${submission.understood ? "" : "? "}${found.join(" | ")}`.trim()).toBe(errors);
    const shown = JSON.stringify(submission);
    for (const secret of [TOKEN, KEY]) expect(shown).not.toContain(secret);
  });
});

test("there are as many as people write", () => {
  expect(Object.values(COMMANDS).flat().length).toBeGreaterThanOrEqual(150);
});
