import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, Node } from "../../src/document/document.ts";
import { parseDocuments, syntaxOf } from "../../src/document/parse.ts";
import { Source } from "../../src/source/source.ts";

const SYNTAXES = ["yaml", "json", "dotenv", "text"] as const;

/** Visits each node once. */
function nodesOf(documents: readonly Document[]): Node[] {
  const seen = new Set<Node>();
  const pending = documents.flatMap(({ root }) => (root === undefined ? [] : [root]));
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "sequence") pending.push(...node.items);
    if (node.kind === "map") for (const { key, value } of node.entries) pending.push(key, value);
  }
  return [...seen];
}

const piece = fc.constantFrom(
  "a",
  "b",
  ": ",
  ":",
  "- ",
  "-",
  "? ",
  "\n",
  "\r\n",
  "\r",
  " ",
  "  ",
  "\t",
  "{",
  "}",
  "[",
  "]",
  ", ",
  '"',
  "'",
  "|",
  ">",
  "|+\n",
  ">-\n",
  "&a ",
  "*a",
  "<<: ",
  "!!str ",
  "!x ",
  "%YAML 1.2\n",
  "---\n",
  "...\n",
  "#",
  " # ",
  "\\",
  "\\u0041",
  "{{ x }}",
  "${{ y }}",
  "\u{feff}",
  "\0",
  "\u001b",
  "😀",
  "\ud800",
  "0x1",
  "~",
  "null",
  "zebra",
  "=",
  "export ",
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")) },
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe.each(SYNTAXES)("%s: for every text", (syntax) => {
  test("nothing is thrown, all scalars stand inside the text and are written as they say", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const source = new Source("x", written);
        const documents = await parseDocuments(source, syntax);
        expect(documents.length).toBeGreaterThan(0);
        for (const node of nodesOf(documents)) {
          expect(node.span.start).toBeGreaterThanOrEqual(0);
          expect(node.span.end).toBeLessThanOrEqual(written.length);
          expect(node.span.start).toBeLessThanOrEqual(node.span.end);
          if (node.kind !== "scalar") continue;
          expect(source.slice(node.span)).toBe(node.text);
          const whole = node.at(0, node.value.length);
          expect(whole.start).toBeGreaterThanOrEqual(node.span.start);
          expect(whole.end).toBeLessThanOrEqual(node.span.end);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("problems have places inside the text and do not quote it", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const source = new Source("x", written);
        for (const { problems } of await parseDocuments(source, syntax)) {
          for (const { line = 1, column = 1, message } of problems) {
            expect(line).toBeLessThanOrEqual(source.lineStarts.length);
            expect(column).toBeGreaterThan(0);
            expect(message).not.toContain("zebra");
          }
        }
      }),
    );
  });
});

test.each([
  ["a.yml", "yaml"],
  ["a.YAML", "yaml"],
  ["a/b.json", "json"],
  ["a\\b.jsonc", "json"],
  [".env", "dotenv"],
  ["x/.env.local", "dotenv"],
  ["prod.env", "dotenv"],
  ["env", "text"],
  ["a.yml/b", "text"],
  ["MLTable", "yaml"],
  ["MLTables", "text"],
  ["job.yml.j2", "yaml"],
  ["prod.env.tmpl", "dotenv"],
  ["x.tpl", "text"],
  ["a.yml.txt", "text"],
])("%s is %s", (file, syntax) => expect(syntaxOf(file)).toBe(syntax));
