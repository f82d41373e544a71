import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Node } from "../../src/document/document.ts";
import { formatPath } from "../../src/document/document.ts";
import { parseJson } from "../../src/document/json.ts";
import { Source } from "../../src/source/source.ts";

function parse(text: string) {
  const source = new Source("x.json", text);
  const [document] = parseJson(source);
  return { source, root: document?.root, problems: document?.problems ?? [] };
}

/** The tree as JSON would have it; numbers keep their spelling, and of a key that stands twice the last one counts. */
function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "sequence") return node.items.map(plain);
  if (node.kind === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]));
  return node.type === "string" ? node.value : node.value === "" ? undefined : JSON.parse(node.value);
}

function scalarsOf(node: Node | undefined): Extract<Node, { kind: "scalar" }>[] {
  if (node === undefined) return [];
  if (node.kind === "scalar") return [node];
  if (node.kind === "sequence") return node.items.flatMap(scalarsOf);
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)]);
}

test("every JSON text is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const { root, problems } = parse(text);
      expect(problems).toEqual([]);
      expect(plain(root)).toEqual(JSON.parse(text));
    }),
  );
});

test("every scalar stands where it says, letter by letter", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.string({ unit: "binary" }),
          fc.oneof(fc.string({ unit: "binary" }), fc.double({ noNaN: true }), fc.boolean()),
        ),
      ),
      (pairs) => {
        const { source, root } = parse(JSON.stringify(pairs));
        for (const scalar of scalarsOf(root)) {
          expect(source.slice(scalar.span)).toBe(scalar.text);
          if (scalar.type !== "string") continue;
          expect(JSON.parse(scalar.text)).toBe(scalar.value);
          for (let at = 0; at < scalar.value.length; at++) {
            const written = source.slice(scalar.at(at, at + 1));
            expect(JSON.parse(`"${written}"`)).toBe(scalar.value[at]);
          }
        }
      },
    ),
  );
});

describe("tolerance", () => {
  test.each<[string, unknown]>([
    ['// a\n{"a": 1 /* b */, // c\n}', { a: 1 }],
    ["[1, 2,]", [1, 2]],
    ['\u{feff}{"a": "b"}', { a: "b" }],
    ["", undefined],
    ["  // only a comment\n", undefined],
  ])("%j is no problem", (text, expected) => {
    const { root, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual(expected);
  });

  test.each<[string, unknown, string]>([
    ['{"a": "b", "c"', { a: "b", c: undefined }, "1:15"],
    ['{"a": "b" "c": "d"}', { a: "b", c: "d" }, "1:11"],
    ['{"a": "open\n, "c": 1}', { a: "open" }, "1:7"],
    ["{'a': 1}", {}, "1:2"],
    ["{} {}", {}, "1:4"],
    ["nonsense", undefined, "1:1"],
  ])("%j is a problem with a place, and what can be read is kept", (text, expected, place) => {
    const { root, problems } = parse(text);
    expect(plain(root)).toMatchObject(expected === undefined ? {} : (expected as object));
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(problems[0]?.message).toMatch(/^not valid JSON: [a-z ]+; read as far as possible and as plain text$/);
  });

  test("never throws, and never says what stands in the text", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ":",
      ",",
      "zebra",
      "1",
      "\\",
      "\\u12",
      "//",
      "/*",
      "\n",
      "null",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { problems, root, source } = parse(pieces.join(""));
        expect(JSON.stringify(problems)).not.toContain("zebra");
        for (const { span, text } of scalarsOf(root)) expect(source.slice(span)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

test("keys that stand twice are there twice, and numbers keep their spelling", () => {
  const { root } = parse('{"a": 1.0, "a": 1e3, "b": -0}');
  expect(
    root?.kind === "map" && root.entries.map(({ key, value }) => [key.value, value.kind === "scalar" && value.value]),
  ).toEqual([
    ["a", "1.0"],
    ["a", "1e3"],
    ["b", "-0"],
  ]);
});

test("paths as a user writes them", () => {
  expect(formatPath(["a", 0, "b.c", 'd"e', "f-g", ""])).toBe('a[0]["b.c"]["d\\"e"].f-g[""]');
  expect(formatPath([])).toBe("");
});
