import { execFileSync } from "node:child_process";
import type { TestContext } from "vitest";

/** Fails when Python cannot parse one of the texts; skips the test where there is no Python. */
export function parsePython(texts: Iterable<string>, context: TestContext): void {
  try {
    execFileSync("python3", ["--version"]);
  } catch {
    console.log("python3 is missing: the Python of the remedies was not parsed");
    context.skip();
  }
  const program = "import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)";
  execFileSync("python3", ["-c", program], { input: JSON.stringify([...texts]) });
}
