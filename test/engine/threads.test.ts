import { expect, test } from "vitest";
import { scan } from "../../src/library/scan.ts";
import { reporters } from "../../src/reporters/index.ts";
import { VERSION } from "../../src/version.ts";
import { folderOf, jobscrub } from "../support/cli.ts";

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
  // Run from source there are no threads, in the built program there are if the machine can run any.
  const alone = JSON.parse(
    reporters.json(await scan({ cwd }), { version: VERSION, color: false, width: 80, rules: [] }),
  ) as { summary: { durationMs: number } };
  const built = jobscrub(["scan", "--format", "json"], { cwd });
  expect(built.status).toBe(1);
  const threaded = JSON.parse(built.stdout) as typeof alone;
  alone.summary.durationMs = 0;
  threaded.summary.durationMs = 0;
  expect(threaded).toEqual(alone);
}, 60_000);
