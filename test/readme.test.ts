import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseConfig } from "../src/config/load.ts";
import { knownRules } from "../src/engine/settings.ts";
import { scanText } from "../src/library/scan.ts";

const ROOT = join(import.meta.dirname, "..");
const README = join(ROOT, "README.md");
const BIN = join(ROOT, "dist", "bin", "jobscrub.js");
const readme = readFileSync(README, "utf8");
const update = process.env["UPDATE_README"] === "1";

const scratch = mkdtempSync(join(tmpdir(), "jobscrub-readme-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

/** The parts of an output that differ from run to run. */
function stable(output: string): string {
  return output.replaceAll(/ in \d+(?:\.\d+)? m?s\b/g, " in … ms").trimEnd();
}

describe("every example of a run shows what the program prints", () => {
  const runs = blocks("console");
  test.each(runs.map((block) => [block.split("\n", 1)[0] ?? "", block]))("%s", (prompt, block) => {
    const [, program, ...args] = prompt.replace("npx ", "").split(" ");
    expect(program).toBe("jobscrub");
    const { stdout } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: ROOT,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    const shown = `${prompt}\n${stable(stdout)}\n`;
    if (update)
      writeFileSync(
        README,
        readFileSync(README, "utf8").replace(block, () => shown),
      );
    else expect(block).toBe(shown);
  });
});

test("the list of rules is that of the program", () => {
  const rules = knownRules().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rows = rules.map(
    ({ id, severity, title, optIn }) =>
      `| \`${id}\` | ${severity}${optIn === true ? ", off by default" : ""} | ${title} |`,
  );
  const table = `<!-- rules -->\n| Rule | Severity | Finds |\n| --- | --- | --- |\n${rows.join("\n")}\n<!-- /rules -->`;
  const pattern = /<!-- rules -->[\s\S]*<!-- \/rules -->/;
  if (update)
    writeFileSync(
      README,
      readFileSync(README, "utf8").replace(pattern, () => table),
    );
  else expect(pattern.exec(readme)?.[0]).toBe(table);
});

test("the example of the library runs as it stands", () => {
  const [example = ""] = blocks("js");
  mkdirSync(join(scratch, "node_modules"), { recursive: true });
  symlinkSync(ROOT, join(scratch, "node_modules", "jobscrub"), "dir");
  writeFileSync(
    join(scratch, "example.mjs"),
    example.replace('"fixtures/demo"', JSON.stringify(join(ROOT, "fixtures", "demo"))),
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, ["example.mjs"], { cwd: scratch, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("true\n");
  expect(stdout).toContain("literal-secret at DB_PASSWORD");
  expect(stdout).toContain("properties.environmentVariables.DB_PASSWORD");
  expect(stdout).toContain("::error ");
  expect(stdout).not.toContain("hunter-2x");
});

test("the configuration of the example is right, and its ignore comment works", async () => {
  const yaml = blocks("yaml");
  const config = yaml.find((block) => block.startsWith("names:")) ?? "";
  const ids = knownRules().map((rule) => rule.id);
  await expect(parseConfig("jobscrub.config.yaml", config, ids)).resolves.toMatchObject({
    names: { deny: ["falcon"], customers: ["Contoso Bank"] },
  });
  const job = yaml.find((block) => block.startsWith("environment_variables:")) ?? "";
  const report = await scanText(`type: command\ncommand: python train.py\ncompute: azureml:c\n${job}`, {
    file: "job.yml",
  });
  expect(report.summary.suppressed).toBe(1);
  expect(report.findings).toEqual([]);
  expect(report.problems).toEqual([]);
});

test("the detector of the example is right, and finds what it is for", async () => {
  const config = blocks("yaml").find((block) => block.startsWith("detectors:")) ?? "";
  const { detectors } = await parseConfig(
    "jobscrub.config.yaml",
    config,
    knownRules().map(({ id }) => id),
  );
  const key = `TK-${"Q7ZP2M8RX4KD9W3VB6NT1HYC".split("").toReversed().join("")}`;
  const report = await scanText(`command: python train.py --ticket ${key}\ncompute: azureml:c\n`, {
    file: "job.yml",
    config: { detectors },
  });
  expect(report.findings.map(({ rule }) => rule)).toEqual(["custom-ticket-key"]);
});

describe("every command line of the README is understood", () => {
  const lines = blocks("sh").flatMap((block) => block.split("\n"));
  const commands = lines.flatMap((line) => /(?:^|&& )(?:npx )?jobscrub (.+?)(?:\s+#.*)?$/.exec(line)?.[1] ?? []);
  test("there are some", () => expect(commands.length).toBeGreaterThan(5));
  test.each(commands)("jobscrub %s", (command) => {
    // Only the options are tried: the paths of the examples are of an imagined repository.
    const args =
      command
        .replace(/ < .*$/, "")
        .split(" -- ", 1)[0]
        ?.split(" ")
        .filter((word) => /^-|^[a-z]+$/.test(word)) ?? [];
    const { stderr } = spawnSync(
      process.execPath,
      [BIN, ...args.flatMap((arg) => (arg === "--stdin-filename" ? [arg, "job.yml"] : [arg])), "--help"],
      { cwd: scratch, encoding: "utf8" },
    );
    expect(stderr).toBe("");
  });
});
