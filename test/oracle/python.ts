import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The Python that has the packages of azure-ai-ml-requirements.txt: JOBSCRUB_PYTHON names it, else `python3` is asked.
 */
const PYTHON = process.env["JOBSCRUB_PYTHON"] ?? "python3";

/**
 * Whether the SDK is there; says so when it is not, because tests are skipped then. Where it was installed for them
 * (JOBSCRUB_ORACLE=required) they must not be.
 */
export function hasSdk(): boolean {
  const isThere = spawnSync(PYTHON, ["-c", "import azure.ai.ml"], { timeout: 60_000 }).status === 0;
  if (!isThere && process.env["JOBSCRUB_ORACLE"] === "required") throw new Error(`${PYTHON} cannot import azure.ai.ml`);
  if (!isThere)
    console.log(`the SDK is not asked: ${PYTHON} has no package azure-ai-ml (JOBSCRUB_PYTHON can name one)`);
  return isThere;
}

/** The lines of JSON that a script of this folder writes. */
export function askSdk<Line>(script: string, ...parameters: string[]): Line[] {
  const path = join(import.meta.dirname, script);
  const { status, stdout, stderr } = spawnSync(PYTHON, [path, ...parameters], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  if (status !== 0) throw new Error(`the oracle failed: ${stderr.slice(-2000)}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** A difference that is right, and why. `corpus`: only real definitions have it. */
export interface Explained {
  readonly pattern: string;
  readonly reason: string;
  readonly corpus?: true;
}

/** The explanations of a committed list. */
export function explanations(file: string): Explained[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as Explained[];
}

/** What no explanation fits, and the explanations that fit nothing. */
export function sortOut(
  found: readonly string[],
  explained: readonly Explained[],
): { unexplained: string[]; unused: Explained[] } {
  const patterns = explained.map((each) => ({ each, regex: new RegExp(each.pattern) }));
  return {
    unexplained: [...new Set(found.filter((line) => !patterns.some(({ regex }) => regex.test(line))))],
    unused: patterns.filter(({ regex }) => !found.some((line) => regex.test(line))).map(({ each }) => each),
  };
}
