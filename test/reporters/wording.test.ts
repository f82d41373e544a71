import { expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { duration, firstSentences, place, plural, severityCounts, verdict } from "../../src/reporters/wording.ts";
import { makeFinding, makeReport } from "./support.ts";

test.each([
  [plural(1, "file"), "1 file"],
  [plural(1278, "file"), "1,278 files"],
  [duration(83.6), "84 ms"],
  [duration(1234), "1.2 s"],
  [severityCounts({ error: 2, warning: 1, info: 3 }), "2 errors, 1 warning, 3 info"],
  [severityCounts({ error: 0, warning: 0, info: 0 }), ""],
  [place({ file: "a", line: 1, column: 2 }), "a:1:2"],
  [place({ file: "a" }), "a"],
])("%s", (said, expected) => {
  expect(said).toBe(expected);
});

test.each([
  ["One. Two. Three.", "One. Two."],
  ["Uses v1.2 of\n  it. Then", "Uses v1.2 of it. Then"],
  ["Only one", "Only one"],
  [`First is short. ${"Second is long ".repeat(20)}. Third.`, "First is short."],
])("the first sentences of %j", (docs, sentences) => {
  expect(firstSentences(docs)).toBe(sentences);
});

test("the verdict says what was looked at", () => {
  const token = sample("hf_", 34, "alpha");
  const found = [
    makeFinding(`A: ${token}`, token),
    makeFinding(`A: ${token}`, token, { file: "b.yml", severity: "info" }),
  ];
  const problem = { file: "x.yml", message: "not YAML" };
  expect(verdict(makeReport(found))).toBe("1 error, 1 info in 2 files; looked at 45 definitions (1,278 files)");
  expect(verdict(makeReport([]))).toBe("no leaks in 45 definitions (1,278 files)");
  expect(verdict(makeReport([], [problem]))).toBe(
    "no leaks in 45 definitions (1,278 files); 1 place not read completely",
  );
  expect(verdict(makeReport([], [], { definitions: 0, files: 3 }))).toBe(
    "no definition recognised in 3 files; nothing found",
  );
});
