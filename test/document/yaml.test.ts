import { expect, test, vi } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { parseDocuments } from "../../src/document/parse.ts";
import { parseYamlByPackage } from "../../src/document/yaml-package.ts";
import { Source } from "../../src/source/source.ts";
import { brief } from "./read-alike.ts";

const source = (text: string): Source => new Source("job.yml", text);

/** The lazy reader, as in a process that has not read any YAML yet. */
async function freshReader(): Promise<(text: string) => Document[] | Promise<Document[]>> {
  vi.resetModules();
  const { parseYaml } = await import("../../src/document/yaml.ts");
  return (text) => parseYaml(source(text));
}

test("plain YAML needs no package, and there is nothing to wait for", async () => {
  const loaded = vi.fn<() => void>();
  vi.doMock("yaml", async (original) => (loaded(), await original()));
  const parse = await freshReader();
  expect(parse("a: ${{x}}")).toMatchObject([{ syntax: "yaml", root: { kind: "map" }, problems: [] }]);
  expect(loaded).not.toHaveBeenCalled();
  expect(parse("a: &b c")).toBeInstanceOf(Promise);
  expect(await parse("a: &b c")).toMatchObject([{ root: { kind: "map" } }]);
  expect(loaded).toHaveBeenCalledOnce();
  vi.doUnmock("yaml");
});

test("once the package is loaded, there is nothing to wait for any more", async () => {
  const parse = await freshReader();
  await parse("a: &b c");
  expect(parse("a: &b c\n---\nd: *b")).toHaveLength(2);
});

test.each([
  [
    "an alias is what it points to",
    "a: &x b\nc: *x",
    { "plain string a": "plain string b", "plain string c": "plain string b" },
  ],
  [
    "merged entries come last",
    "<<: {a: 1, b: 2}\nb: 3",
    { "plain string b": "plain number 3", "plain string a": "plain number 1" },
  ],
  ["a template hole is a word", "a: {{ B }}", { "plain string a": "plain string {{ B }}" }],
  ["a hole may hold quotes", "a: {{ 'x' #y: z }}", { "plain string a": "plain string {{ 'x' #y: z }}" }],
  [
    "CRLF and a byte order mark",
    "\uFEFFa: b\r\nc: >\r\n  d\r\n  e\r\n",
    { "plain string a": "plain string b", "plain string c": "folded string d e\n" },
  ],
  [
    "a lone carriage return ends a line",
    "# c\ra: b # c\rc: |\r  d\r  e\rf: 'g\r  h'\r",
    {
      "plain string a": "plain string b",
      "plain string c": "literal string d\ne\n",
      "plain string f": "single string g h",
    },
  ],
  [
    "a template statement above the first key of a map",
    "a:\n  {% if x %}\n  b: c\n  {% endif %}\nd: |\n  {% if y %}\n  e\n",
    { "plain string a": { "plain string b": "plain string c" }, "plain string d": "literal string {% if y %}\ne\n" },
  ],
  [
    "quoted lines that are not deep enough, with the line endings of Windows",
    "a: &x\r\n  b: 'c\r\n d'\r\n",
    { "plain string a": { "plain string b": "single string c d" } },
  ],
  [
    "quoted lines that are not deep enough",
    "a: &x\n  b: 'c\n\n d'\n",
    { "plain string a": { "plain string b": "single string c\nd" } },
  ],
])("%s", async (_, text, expected) => {
  const [document] = await parseDocuments(source(text), "yaml");
  expect(brief(document?.root)).toEqual(expected);
});

test("a block collection ends with its last value", () => {
  const text = "# c\na:\n  - b # c\n  # c\n\nd: {e: f} # c\n\n# c\n";
  const root = parseYamlByPackage(source(text))[0]?.root;
  expect(root && source(text).slice(root.span)).toBe("a:\n  - b # c\n  # c\n\nd: {e: f}");
  const list = root?.kind === "map" ? root.entries[0]?.value : undefined;
  expect(list && source(text).slice(list.span)).toBe("- b");
});

test("broken YAML is a problem that quotes nothing of the file", async () => {
  const [document] = await parseDocuments(source("a: 1\nb: [secret\n"), "yaml");
  expect(document?.problems.length).toBe(1);
  expect(document?.problems[0]?.message).toMatch(
    /^not valid YAML: [a-z ]+; read as far as possible and as plain text$/,
  );
});

test("nesting deeper than the package bears makes the file plain text", async () => {
  const [document] = await parseDocuments(source("[".repeat(100_000)), "yaml");
  expect(document?.problems.length).toBe(1);
});
