import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { fillSamples, sampleNames } from "../../../build/samples.ts";
import { fixText, withheld } from "./fix-text.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..", "fixtures", "fixes");

/** Each folder is one case: files as users write them, and under `fixed/` what all fixes together make of them. */
const cases = readdirSync(ROOT).flatMap((name) =>
  readdirSync(join(ROOT, name), { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith(`fixed${sep}`) && statSync(join(ROOT, name, file)).isFile())
    .map((file) => ({ name, file: file.split(sep).join("/") })),
);

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(30);
});

describe.each(cases)("$name/$file", ({ name, file }) => {
  // How the files are fixed is said by the name of the case.
  const resolver = name.endsWith("-resolver");

  test("is fixed so", async () => {
    const fixed = await fixText(file, readFileSync(join(ROOT, name, file), "utf8"), { resolver });
    const done = fixed.fixed.map(({ finding, fix }) => `${finding.start.line} ${fix.safety}: ${fix.title}`);
    const rest = withheld(fixed).map((line) => `stays: ${line}`);
    await expect(withMarks(fixed.after)).toMatchFileSnapshot(join(ROOT, name, "fixed", file));
    await expect(`${[...done, ...rest].join("\n")}\n`).toMatchFileSnapshot(
      join(ROOT, name, "fixed", `${file}.fixes.txt`),
    );
  });

  test("stays as it is then", async () => {
    const once = await fixText(file, readFileSync(join(ROOT, name, file), "utf8"), { resolver });
    const twice = await fixText(file, once.after, { resolver });
    expect(twice.after).toBe(once.after);
  });
});

/** No credential stands in the repository, not even a made-up one. */
function withMarks(text: string): string {
  // A sample may be a part of another one.
  const longestFirst = sampleNames.toSorted((a, b) => fillSamples(`@@${b}@@`).length - fillSamples(`@@${a}@@`).length);
  return longestFirst.reduce((all, name) => all.replaceAll(fillSamples(`@@${name}@@`), `@@${name}@@`), text);
}
