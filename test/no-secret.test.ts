import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleNames, fillSamples } from "../build/samples.ts";
import { detectors } from "../detectors/index.ts";
import { writeBaseline } from "../src/findings/baseline.ts";
import type { Report } from "../src/findings/report.ts";
import { scanText } from "../src/library/scan.ts";
import { reporters } from "../src/reporters/index.ts";

/** Credentials of the detectors' examples and of the fixtures, and passwords that only their names give away. */
const secrets = [
  ...sampleNames.filter((name) => name !== "guid").map((name) => fillSamples(`@@${name}@@`)),
  ...detectors.flatMap(({ category, leaks }) =>
    category === "secret"
      ? leaks.flatMap(({ secret, value }) => ((secret ?? value).length >= 9 && !/\s/.test(value) ? [value] : []))
      : [],
  ),
  "hunter-2x-9q",
  "Winter-2025!",
];

const quoted = (value: string): string => JSON.stringify(value);
/** Places of a command job in which a secret may stand, with text around it that must not help it out. */
const places: readonly ((secret: string) => string)[] = [
  (s) => `environment_variables:\n  API_TOKEN: ${quoted(s)}\n  OTHER: "x ${"y".repeat(90)}"\n`,
  (s) => `environment_variables: {API_TOKEN: ${quoted(s)}, B_PASSWORD: ${quoted(s)}}\n`,
  (s) => `environment_variables:\n  ? ${quoted(s)}\n  : ${quoted(s)}\n`,
  (s) => `command: |\n  export API_TOKEN=${s}\n  python train.py --password ${s}\n`,
  (s) => `command: python train.py # API_TOKEN=${s}\n`,
  (s) => `tags:\n  token: ${quoted(s)}\n  ${quoted(s)}: token\n`,
  (s) => `inputs:\n  secret_key: ${quoted(s)}\ncommand: python train.py --secret-key \${{inputs.secret_key}}\n`,
  (s) => `display_name: ${quoted(`run ${s}`)}\ndescription: ${quoted(`pw=${s} and ${s}`)}\n`,
];

/** Everything that can come out of a report. */
function outputs(report: Report): string[] {
  const options = { width: 80, version: "0.0.0", rules: detectors, verbose: true };
  return [
    ...Object.values(reporters).flatMap((reporter) => [
      reporter(report, { ...options, color: false }),
      reporter(report, { ...options, color: true, quiet: true }),
    ]),
    JSON.stringify(report),
    inspect(report, { depth: 20, showHidden: true }),
    writeBaseline(report.findings),
    ...report.findings.map((finding) => `${String(finding.secret)} ${finding.message}`),
  ];
}

test("what is reported as a secret comes out of no reporter, no baseline, no log", async () => {
  let reported = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...secrets), fc.constantFrom(...places), async (secret, place) => {
      const job = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\nenvironment: azureml:e@latest\n${place(secret)}`;
      const report = await scanText(job, {
        file: "job.yml",
        config: { names: { deny: [], allow: [], people: [], gitAuthors: false } },
      });
      // A value of which only a part is secret is shown with that part masked.
      const hidden = report.findings
        .filter(({ severity }) => severity !== "info")
        .map(({ span }) => job.slice(span.start, span.end));
      reported += hidden.length;
      for (const text of outputs(report))
        for (const value of hidden) if (value.length >= 9) expect(text.includes(value)).toBe(false);
    }),
    { numRuns: 1200 },
  );
  expect(reported).toBeGreaterThan(600);
}, 180_000);
