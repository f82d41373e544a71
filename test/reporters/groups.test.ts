import { describe, expect, test } from "vitest";
import { html } from "../../src/reporters/html.ts";
import { json } from "../../src/reporters/json.ts";
import { markdown } from "../../src/reporters/markdown.ts";
import { pretty } from "../../src/reporters/pretty.ts";
import { sarif } from "../../src/reporters/sarif.ts";
import { OPTIONS, makeFinding, makeReport } from "./support.ts";

const REMEDY = { title: "Move it", safety: "manual", steps: ["First do this.", "Then do that."], edits: [] } as const;
const at = (file: string) => makeFinding("A: s3cretvalue\n", "s3cretvalue", { file, group: 1, remedies: [REMEDY] });
const report = makeReport([
  at("a.yml"),
  at("b.yml"),
  at("c.yml"),
  makeFinding("A: other-1x\n", "other-1x", { file: "d.yml" }),
]);

describe("a secret at several places", () => {
  test("pretty: the first names the others, the others name it and repeat no advice", () => {
    const text = pretty(report, OPTIONS);
    expect(text).toContain("= same: the same secret stands in 2 more places: b.yml:1, c.yml:1");
    expect(text.match(/= same: the same secret as in a\.yml:1 \(and 1 more place\)/g)).toHaveLength(2);
    expect(text.match(/fix: Move it/g)).toHaveLength(1);
  });

  test("markdown and HTML", () => {
    expect(markdown(report, OPTIONS).match(/the same secret as in a.*?yml:1/g)).toHaveLength(2);
    expect(html(report, OPTIONS).match(/the same secret as in a\.yml:1/g)).toHaveLength(2);
  });

  test("JSON and SARIF: a number, where there is one", () => {
    const { version, findings } = JSON.parse(json(report, OPTIONS));
    expect(version).toBe(1);
    expect(findings.map(({ group }: { group?: number }) => group)).toEqual([1, 1, 1, undefined]);
    const [run] = JSON.parse(sarif(report, OPTIONS)).runs;
    expect(run.results.map(({ properties }: { properties: { group?: number } }) => properties.group)).toEqual([
      1,
      1,
      1,
      undefined,
    ]);
    expect(run.results[0].partialFingerprints).toEqual({ "jobscrubFingerprint/v1": "0123abcd" });
  });
});

test("ignores that are wrong have a heading of their own", () => {
  const unread = { file: "a.yml", message: "cannot be read; skipped" };
  const ignore = {
    file: "b.yml",
    line: 3,
    message: "ignore[x] suppresses nothing; remove it",
    about: "ignore",
  } as const;
  const text = pretty(makeReport([], [unread, ignore]), OPTIONS);
  expect(text).toContain(
    "not read completely:\n  a.yml cannot be read; skipped\n\nignores to correct:\n  b.yml:3 ignore[x]",
  );
  expect(text).toContain("1 place not read completely; 1 ignore to correct");
  expect(pretty(makeReport([], [ignore]), OPTIONS)).not.toContain("not read completely");
  expect(markdown(makeReport([], [ignore]), OPTIONS)).toContain("### 1 ignore to correct");
  expect(html(makeReport([], [ignore]), OPTIONS)).toContain("<h2>Ignores to correct</h2>");
});

describe("steps that several remedies share", () => {
  const step = (name: string): string =>
    `# shell\nread -rs ${name}\naz keyvault secret set --name x\naz role assignment create`;
  const own = (text: string): string =>
    `# Python\n${text}\n${text}\n${text}\n${text}\n${text}\n${text}\n${text}\n${text}`;
  const finding = (name: string, steps: readonly string[]) =>
    makeFinding(`${name}: s3cretvalue\n`, "s3cretvalue", {
      path: `environment_variables.${name}`,
      remedies: [{ title: `Move ${name}`, safety: "manual", steps, edits: [] }],
    });

  test("are printed once and pointed at", () => {
    const different = makeReport([
      finding("FIRST_TOKEN", [step("FIRST_TOKEN"), own("a")]),
      finding("OTHER_KEY", [step("OTHER_KEY"), own("b")]),
    ]);
    const text = pretty(different, OPTIONS);
    expect(text.match(/az keyvault secret set/g)).toHaveLength(1);
    expect(text).toContain("1. as above, at jobs/train.yml:1, there for FIRST_TOKEN");
    expect(pretty(different, { ...OPTIONS, verbose: true }).match(/az keyvault secret set/g)).toHaveLength(2);
  });

  test("remedies that are mostly the same are one line", () => {
    const alike = makeReport([
      finding("FIRST_TOKEN", [step("FIRST_TOKEN"), own("a")]),
      finding("OTHER_KEY", [own("a"), "# YAML\na: 1\nb: 2\nc: 3"]),
    ]);
    expect(pretty(alike, OPTIONS)).toMatch(/Move OTHER_KEY \(steps much as above, at\s+jobs\/train\.yml:1/);
  });
});
