import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Report } from "../../src/findings/report.ts";
import type { scan } from "../../src/library/scan.ts";
import { BIN, folderOf } from "../support/cli.ts";

/** A report as data, without the time it took. */
function plain({ summary, ...rest }: Report): unknown {
  return JSON.parse(JSON.stringify({ ...rest, summary: { ...summary, durationMs: 0 } }));
}

/** What a file of the folder is, by its number: mostly clean, here and there a leak, a comment of ours, a problem. */
function contentOf(index: number): string {
  const head = "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: python a.py\n";
  if (index % 50 === 7) return `${head}environment_variables:\n  DB_PASSWORD: hunter-${index}x\n`;
  if (index % 50 === 17)
    return `${head}environment_variables:\n  DB_PASSWORD: hunter-2x # jobscrub: ignore[literal-secret] a test\n`;
  if (index % 50 === 27) return `${head}name: x # jobscrub: ignore[literal-secret] nothing is here\n`;
  if (index % 50 === 37) return `${head}name: {{ NAME }}\n`;
  return `${head}code: ./src\nname: job${index}\n`;
}

test("threads change nothing in the report", async () => {
  const jobs = Array.from({ length: 700 }, (_, index) => [`jobs/job${index}.yml`, contentOf(index)] as const);
  const settings = "url=postgresql://svc:Kx9-trouble-77@db.contoso.com/prod\n";
  const cwd = folderOf({ ...Object.fromEntries(jobs), "jobs/src/settings.txt": settings });
  // Only the built package has threads, since a thread is a program of its own.
  const built = (await import(pathToFileURL(join(dirname(BIN), "..", "src", "index.js")).href)) as {
    scan: typeof scan;
  };
  const alone = await built.scan({ cwd, threads: 0 });
  expect(alone.summary).toMatchObject({ files: 701, definitions: 700, findings: { error: 14 + 1 } });
  expect(plain(await built.scan({ cwd, threads: 2 }))).toEqual(plain(alone));
}, 60_000);
