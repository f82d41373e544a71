import { describe, expect, test } from "vitest";
import type { Node } from "../../src/document/document.ts";
import { parseDocuments } from "../../src/document/parse.ts";
import { Source } from "../../src/source/source.ts";
import { applyOverrides } from "../../src/submit/apply-overrides.ts";
import { understand } from "../../src/submit/az-arguments.ts";
import { commandLine } from "../../src/submit/command-line.ts";
import { pathSteps } from "../../src/submit/property-path.ts";
import { PlacedScalar } from "../../src/submit/written.ts";

type Plain = string | Plain[] | { [key: string]: Plain };

function plain(node: Node): Plain {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]));
}

/** The definition that a YAML text and the words behind `az ml job create -f x` make. */
async function merged(yaml: string, words: readonly string[], verb = "create"): Promise<Node> {
  const [document] = await parseDocuments(new Source("job.yml", yaml), "yaml");
  const command = understand(commandLine(["az", "ml", "job", verb, "-f", "x", ...words]).words);
  if (!command.understood) throw new Error(command.reason);
  return applyOverrides(document?.root, command.assignments);
}

// The same as `pydash.objects.set_` makes of it, with which azure-ai-ml applies --set.
const CASES: readonly (readonly [string, readonly string[], Plain])[] = [
  ["a: x", ["--set", "a=V"], { a: "V" }],
  ["a: x", ["--set", "b.c=V"], { a: "x", b: { c: "V" } }],
  ["a: {b: {c: 1}}", ["--set", "a.b=V"], { a: { b: "V" } }],
  ["a: {b: 1, c: 2}", ["--set", "a.b=V"], { a: { c: "2", b: "V" } }],
  ["", ["--set", "a[0].b=V"], { a: [{ b: "V" }] }],
  ["a: [x]", ["--set", "a[3]=V"], { a: ["x", "", "", "V"] }],
  ["a: [x, y]", ["--set", "a[1]=V"], { a: ["x", "V"] }],
  ["", ["--set", String.raw`tags.a\.b=V`], { tags: { "a.b": "V" } }],
  ["", ["--set", "a.0.b=V"], { a: { 0: { b: "V" } } }],
  ["", ["--set", "a..b=V"], { a: { b: "V" } }],
  ["", ["--set", "x[y]=V"], { "x[y]": "V" }],
  ["", ["--set", ".a=V"], { a: "V" }],
  ["", ["--set", "a[-1]=V"], { "a[-1]": "V" }],
  ["a: {x: 1}", ["--set", "a[0]=V"], { a: { x: "1", 0: "V" } }],
  ["a: 1\na: 2", ["--set", "a=V"], { a: "V" }],
  ["x: &x {a: 1}\ny: *x", ["--set", "x.a=V"], { x: { a: "V" }, y: { a: "V" } }],
  ["name: x", ["--name", "V", "--set", "name=W"], { name: "V" }],
  ["tags: {a: 1}", ["--tags", "b=2", "c"], { tags: { b: "2", c: "" } }],
  ["tags: {a: 1}", ["--tags", ""], { tags: { a: "1" } }],
  ["", ["--set", 'a={"b": 1}'], { a: '{"b": 1}' }],
  ["", ["--set", "a=V", "a=W"], { a: "W" }],
  ["- x", ["--set", "a=V"], { a: "V" }],
  ["a: [x]", ["--set", "a[99999999]=V"], { a: ["x", ...Array.from({ length: 9999 }, () => ""), "V"] }],
];

describe("what the command line makes of a definition", () => {
  test.each(CASES)("%j with %j", async (yaml, words, expected) => {
    expect(plain(await merged(yaml, words))).toEqual(expected);
  });

  test("an update reads JSON", async () => {
    const root = await merged("", ["--set", 'a={"b": [1, "it\'s"]}', "c=[x"], "update");
    expect(plain(root)).toEqual({ a: { b: ["1", "it's"] }, c: "[x" });
  });

  test("a value of JSON stands where it is written", async () => {
    const words = ["--set", 'a={"b": "it\'s"}'];
    const { source } = commandLine(["az", "ml", "job", "update", "-f", "x", ...words]);
    const root = await merged("", words, "update");
    const value =
      root.kind === "map" && root.entries[0]?.value.kind === "map"
        ? root.entries[0].value.entries[0]?.value
        : undefined;
    if (!(value instanceof PlacedScalar)) throw new Error("the value is not placed");
    expect(source.slice(value.at(0, value.value.length))).toBe(String.raw`it'\''s`);
  });

  test("a key that is no text is another one than its text, as in Python", async () => {
    const root = await merged("a: {5: x, true: y, z: z}", ["--set", "a.5=V", "a.true=V", "a.z=V"]);
    const inner = root.kind === "map" ? root.entries[0]?.value : undefined;
    expect(
      inner?.kind === "map" && inner.entries.map(({ key, value }) => `${key.value}: ${plain(value) as string}`),
    ).toEqual(["5: x", "true: y", "5: V", "true: V", "z: V"]);
  });

  test("the definition that was read stays as it was", async () => {
    const [document] = await parseDocuments(new Source("job.yml", "a: {b: 1}"), "yaml");
    const command = understand(commandLine(["az", "ml", "job", "create", "-f", "x", "--set", "a.b=2"]).words);
    if (!command.understood) throw new Error(command.reason);
    applyOverrides(document?.root, command.assignments);
    expect(plain(document?.root as Node)).toEqual({ a: { b: "1" } });
  });
});

test("the steps of a path know their places", () => {
  expect(pathSteps("ab[10].c")).toEqual([
    { key: "ab", start: 0, end: 2 },
    { key: 10, start: 2, end: 6 },
    { key: "c", start: 7, end: 8 },
  ]);
});
