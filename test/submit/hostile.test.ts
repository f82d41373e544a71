import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JobscrubError } from "../../src/errors.ts";
import { shellRuns } from "../../src/submit/commands/shell-runs.ts";
import { readMakefile } from "../../src/submit/commands/makefile-rules.ts";
import { commandsIn } from "../../src/submit/commands/python-commands.ts";
import { localModules, loadedFiles } from "../../src/submit/commands/python-modules.ts";
import { Variables } from "../../src/submit/commands/shell-variables.ts";
import { planSubmission } from "../../src/submit/gate.ts";
import { Source } from "../../src/source/source.ts";
import { WORLD } from "./gate-world.ts";
import { TOKEN } from "./plan.ts";
import { folderWith } from "./support.ts";

const WORDS =
  'az ml job create update invoke rest deployment group -f --file --set --url --body --method put -p --parameters python -m -c bash sh -C make submit mlflow run azd up cmd /c env sudo -- - @ @- = a=b $1 $@ \' " leak.yml job.yml submit.sh submit.py Makefile main.bicep body.json jobs . .. / {} {"a":1} constructor toString valueOf __proto__ $constructor'.split(
    " ",
  );

describe("whatever is on the command line", () => {
  test("it is looked at or refused, and no value is shown", async () => {
    const cwd = folderWith({ ...WORLD, Makefile: WORLD["Makefile"] ?? "" });
    const word = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constant(TOKEN) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (argv) => {
        try {
          const submission = await planSubmission(argv, { cwd, env: { HF_TOKEN: TOKEN } });
          expect(JSON.stringify({ ...submission, definitions: [], report: undefined })).not.toContain(TOKEN);
        } catch (error) {
          if (!(error instanceof JobscrubError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

const PLACE = { cwd: ".", shownFrom: ".", env: {}, maxFileSize: 1_000_000 };

describe("whatever is in a script", () => {
  const read = (text: string): number =>
    shellRuns(
      new Source("go.sh", text),
      { start: 0, end: text.length },
      {
        place: PLACE,
        folder: ".",
        variables: new Variables({ A: "x y" }),
      },
    ).runs.length;

  test("it is read", () => {
    const piece = fc.constantFrom(
      ..."for in do done ; \n $A ${A} ${A:-b} \" ' ` \\ $( ) ( cd X=1 X=( f f() function export && | * # << EOF { } eval source shift popd".split(
        " ",
      ),
      " ",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => read(pieces.join(" ")) >= 0));
  });

  test.each([
    ["open quotes", '"'.repeat(100_000)],
    ["variables", "$A".repeat(100_000)],
    ["a variable that grows", `${"A=$A$A\n".repeat(60)}az $A\n`],
    ["open loops", "for a in b; do ".repeat(3_000)],
    ["blanks", `x${" ".repeat(500_000)}y`],
    ["braces", "${".repeat(100_000)],
    ["defaults", "${A:-".repeat(50_000)],
    ["functions that never end", "f() {\n".repeat(20_000)],
    ["functions that call themselves", "f() { f; f; }\nf\n".repeat(50)],
    ["arrays that never end", "a=(x\n".repeat(20_000)],
    ["subshells", "(".repeat(50_000)],
  ])("%s take no long time", (_, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("whatever is in a makefile or a program", () => {
  test.each([
    ["conditions", "ifeq (".repeat(50_000)],
    ["open conditions", 'ifeq ($(A),"x")\n'.repeat(20_000)],
    ["a variable that grows", "A += $(A)\n".repeat(2_000)],
    ["targets", "a b: ".repeat(50_000)],
    ["rules of the same target", "a: b\n\tc\n".repeat(5_000)],
    ["lists", '["az", '.repeat(30_000)],
    ["a long list", `["az"${', "x"'.repeat(50_000)}`],
    ["texts", `"az ml ${"a".repeat(50_000)}`.repeat(3)],
    ["parts of a path", `${'"a" / '.repeat(30_000)}"x.yml"`],
    ["imports", `from ${".".repeat(50_000)}\nimport ${"a,".repeat(50_000)}`],
  ])("%s take no long time", (_, text) => {
    const source = new Source("x", text);
    const started = performance.now();
    readMakefile(source, ".", PLACE, new Variables({}));
    commandsIn(source);
    localModules(text, "/x.py", () => "");
    loadedFiles(text, ["/"]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
