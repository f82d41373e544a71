import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JobscrubError } from "../../src/errors.ts";
import { shellRuns } from "../../src/submit/commands/shell-runs.ts";
import { Variables } from "../../src/submit/commands/shell-expansion.ts";
import { planSubmission } from "../../src/submit/gate.ts";
import { Source } from "../../src/source/source.ts";
import { WORLD } from "./gate-world.ts";
import { TOKEN } from "./plan.ts";
import { folderWith } from "./support.ts";

const WORDS =
  'az ml job create update invoke rest deployment group -f --file --set --url --body --method put -p --parameters python -m -c bash sh -C make submit mlflow run azd up cmd /c env sudo -- - @ @- = a=b $1 $@ \' " leak.yml job.yml submit.sh submit.py Makefile main.bicep body.json jobs . .. / {} {"a":1}'.split(
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

describe("whatever is in a script", () => {
  const read = (text: string): number =>
    shellRuns(
      new Source("go.sh", text),
      { start: 0, end: text.length },
      {
        cwd: ".",
        folder: ".",
        variables: new Variables({ A: "x y" }),
      },
    ).runs.length;

  test("it is read", () => {
    const piece = fc.constantFrom(
      ..."for in do done ; \n $A ${A} \" ' ` \\ $( ) cd X=1 export && | * # << EOF {".split(" "),
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
  ])("%s take no long time", (_, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
