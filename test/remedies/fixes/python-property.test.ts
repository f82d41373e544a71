import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TestContext } from "vitest";
import { parseDocuments, syntaxOf } from "../../../src/document/parse.ts";
import { subjectOf } from "../../../src/engine/fix/find-text.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import type { FixContext } from "../../../src/remedies/fixes/fix.ts";
import { scriptTextFix } from "../../../src/remedies/fixes/python/script-value.ts";
import { applyEdits } from "../../../src/source/edit.ts";
import { Source } from "../../../src/source/source.ts";

const VALUE = "S3cr3t-µ'\"\\{x}\n€";
const CONTEXT: FixContext = { vault: { name: "v", url: "https://v.vault.azure.net" }, name: "n", resolver: false };

/** A letter of a value in one of its writings. */
const letter = (char: string, quote: string): fc.Arbitrary<string> => {
  const code = char.codePointAt(0) ?? 0;
  const escaped = [
    `\\u${code.toString(16).padStart(4, "0")}`,
    `\\U${code.toString(16).padStart(8, "0")}`,
    ...(code < 256 ? [`\\x${code.toString(16).padStart(2, "0")}`, `\\${code.toString(8).padStart(3, "0")}`] : []),
  ];
  const isPlain = char !== "\\" && char !== quote.charAt(0) && (char !== "\n" || quote.length === 3);
  return isPlain
    ? fc.oneof({ weight: 6, arbitrary: fc.constant(char) }, fc.constantFrom(...escaped))
    : fc.constantFrom(...escaped, ...(char === "\n" ? [String.raw`\n`] : [`\\${char}`]));
};

const quotes = fc.constantFrom("'", '"', "'''", '"""');
const isPlainFor = (text: string, quote: string): boolean =>
  !text.includes("\\") && !text.includes(quote.charAt(0)) && (quote.length === 3 || !text.includes("\n"));

/** A part of the value as one literal. */
const piece = (text: string): fc.Arbitrary<string> =>
  fc.tuple(quotes, fc.constantFrom("", "", "u", "U", "r", "R")).chain(([quote, prefix]) => {
    if (/r/i.test(prefix) && isPlainFor(text, quote)) return fc.constant(`${prefix}${quote}${text}${quote}`);
    const plainPrefix = /r/i.test(prefix) ? "" : prefix;
    return fc
      .tuple(...Array.from(text, (char) => letter(char, quote)))
      .map((letters) => `${plainPrefix}${quote}${letters.join("")}${quote}`);
  });

/** The whole value: one literal, several side by side, or broken over lines in brackets. */
const writing = fc.oneof(
  piece(VALUE),
  fc.nat(VALUE.length).chain((at) =>
    fc
      .tuple(piece(VALUE.slice(0, at)), piece(VALUE.slice(at)), fc.constantFrom(" ", "", " \\\n  "))
      // Without a blank the quotes of two literals would be those of one.
      .map(([a, b, gap]) => `${a}${gap === "" && (/^\w/.test(b) || a.at(-1) === b.charAt(0)) ? " " : gap}${b}`),
  ),
  fc
    .nat(VALUE.length)
    .chain((at) =>
      fc.tuple(piece(VALUE.slice(0, at)), piece(VALUE.slice(at))).map(([a, b]) => `(\n    ${a}\n    ${b}\n)`),
    ),
);

const PLACES = [
  (x: string) => `TOKEN = ${x}  # ours\n`,
  (x: string) => `TOKEN: str = ${x}\n`,
  (x: string) => `call(1, key=${x}, other="é")\n`,
  (x: string) => `d = {"k": ${x}, **more}\n`,
  (x: string) => `def f(key=${x}):\n    return key\n`,
  (x: string) => `def f():\n    """doc"""\n    return${x.startsWith("(") ? "" : " "}${x}\n`,
  (x: string) => `x = ${x}if True else 0\n`.replace(/([urUR]['"])/g, "$1"),
  (x: string) => `with open(${x}) as f:\n    pass\n`,
  (x: string) => `class A:\n    b = [${x},\n         2]\n`,
  (x: string) => `@decorated(${x})\ndef g():\n    pass\n`,
  (x: string) => `a = b = lambda: ${x}\n`,
  (x: string) => `if a == ${x} or b: c = 1\n`,
  (x: string) => `x = ${x}.strip().encode("utf-8")\n`,
  (x: string) => `x = "%s" % ${x}\n`,
];

const HEADS = [
  "",
  "import os\n\n",
  '"""Docs."""\n\nimport os\nimport sys  # both\n',
  "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nfrom __future__ import annotations\n",
  "import os\nx = 1\nimport sys\n",
  "from azure.identity import DefaultAzureCredential\n\n\n",
  "from azure.keyvault.secrets import SecretClient\n",
  "from x import (\n    a,\n    b,\n)\n\n",
  '"""Docs."""\n',
  'from azure.identity import DefaultAzureCredential\nfrom azure.keyvault.secrets import SecretClient\nkv = SecretClient(vault_url="https://v.vault.azure.net/", credential=DefaultAzureCredential())\n',
  "key_vault = 1\n",
  's = f"{x!r} {{}}"\nb = b"\\xff"\n',
];

const program = fc.tuple(
  fc.constantFrom(...HEADS),
  fc.constantFrom(...PLACES),
  writing,
  fc.constantFrom("", "# end €\n", "if x:\n    y = 'z'\n"),
);

interface Case {
  readonly before: string;
  readonly after: string;
}

const MARK = "\u{1}";

/** Where the writing stands: the program is made with a mark around it first. */
function build([head, place, written, tail]: [string, (x: string) => string, string, string]): {
  text: string;
  start: number;
  end: number;
} {
  const marked = head + place(`${MARK}${written}${MARK}`) + tail;
  const start = marked.indexOf(MARK);
  const text = marked.replaceAll(MARK, "");
  // A finding marks what is found in the literal, not its brackets.
  const within = start + written.search(/["']/) + 1;
  return { text, start: within, end: within + 1 };
}

async function edit(file: string, text: string, span: { start: number; end: number }): Promise<string | undefined> {
  const source = new Source(file, text);
  const finding = { file, span, format: { id: "text", title: "text", family: "text" } } as unknown as Finding;
  const subject = await subjectOf(finding, source, []);
  const fix = subject && scriptTextFix(subject, CONTEXT);
  return fix && applyEdits(text, fix.edits ?? []);
}

/** Compares the trees: but for the added lines and the expression in place of the value they are the same. */
function compare(cases: readonly Case[], context: TestContext): void {
  const check = `
import ast, json, sys, warnings
warnings.simplefilter("ignore")
value = json.loads(sys.argv[1])
count = [0]
class Back(ast.NodeTransformer):
    def visit_Attribute(self, node):
        if ast.unparse(node).endswith(".get_secret('n').value"):
            count[0] += 1
            return ast.Constant(value=value)
        self.generic_visit(node)
        return node
def added(node):
    text = ast.unparse(node)
    return text in ("from azure.identity import DefaultAzureCredential", "from azure.keyvault.secrets import SecretClient") or "SecretClient(vault_url='https://v.vault.azure.net/'" in text
def dump(tree):
    body = [ast.dump(node) for node in tree.body if not added(node)]
    return [line.replace(", kind='u'", "") for line in body]
for index, case in enumerate(json.load(sys.stdin)):
    count[0] = 0
    before = dump(ast.parse(case["before"]))
    tree = ast.parse(case["after"])
    after = dump(Back().visit(tree))
    if before != after or count[0] != 1:
        sys.exit(json.dumps(case))
`;
  try {
    execFileSync("python3", ["--version"]);
  } catch {
    console.log("python3 is missing: the edited programs were not compared");
    context.skip();
  }
  execFileSync("python3", ["-c", check, JSON.stringify(VALUE)], { input: JSON.stringify(cases), maxBuffer: 1 << 28 });
}

test("a program after an edit is the program before with the expression in place of the value", async (context) => {
  const cases: Case[] = [];
  let withheld = 0;
  for (const parts of fc.sample(program, { numRuns: 6000, seed: 7 })) {
    const { text, start, end } = build(parts);
    const isWindows = text.length % 5 === 0;
    const isBroken = isWindows && /\\\n|"""|'''/.test(text);
    const crlf = isWindows && !isBroken ? text.replaceAll("\n", "\r\n") : text;
    const shift = (at: number): number =>
      at +
      (crlf.slice(0, at + 200).match(/\r/g) ?? []).filter((_, i) => i < text.slice(0, at).split("\n").length - 1)
        .length;
    const span = crlf === text ? { start, end } : { start: shift(start), end: shift(end) };
    const after = await edit("a.py", crlf, span);
    if (after === undefined) withheld++;
    else {
      if (crlf !== text) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
      cases.push({ before: crlf, after });
    }
  }
  expect(withheld).toBeLessThan(60);
  compare(cases, context);
}, 120_000);

test("a notebook after an edit is the notebook before, but for the lines of its cell", async (context) => {
  const cases: Case[] = [];
  const form = fc.record({ lists: fc.boolean(), indent: fc.constantFrom(0, 1, 2, "\t"), ascii: fc.boolean() });
  const samples = fc.sample(fc.tuple(program, form), { numRuns: 3000, seed: 11 });
  let withheld = 0;
  for (const [parts, { lists, indent, ascii }] of samples) {
    const { text, start, end } = build(parts);
    const cells = ["x = 1", text.trimEnd(), "%time y = 'é'"].map((source) => ({
      cell_type: "code",
      execution_count: null,
      metadata: {},
      outputs: [],
      source: lists ? source.split(/(?<=\n)/) : source,
    }));
    const metadata = { language_info: { name: "python" } };
    let json = JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 4 }, null, indent);
    if (ascii)
      json = json.replaceAll(/[\u{80}-\u{ffff}]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const [document] = await parseDocuments(new Source("a.ipynb", json), syntaxOf("a.ipynb"));
    const span = document?.notebook?.cells[1]?.source.spanOf(start, end);
    const after = span && (await edit("a.ipynb", json, span));
    if (after === undefined) {
      withheld++;
      continue;
    }
    const read = JSON.parse(after) as { cells: { source: string | string[] }[] };
    const source = read.cells[1]?.source ?? "";
    expect(Array.isArray(source)).toBe(lists);
    if (Array.isArray(source))
      expect(source.slice(0, -1).every((line) => /^[^\n]*\n$/.test(line)) && !source.at(-1)?.endsWith("\n")).toBe(true);
    cases.push({ before: text.trimEnd(), after: Array.isArray(source) ? source.join("") : source });
    const rest = { ...read, cells: read.cells.map((cell, index) => (index === 1 ? { ...cell, source: "" } : cell)) };
    const old = JSON.parse(json) as typeof read;
    expect(rest).toEqual({
      ...old,
      cells: old.cells.map((cell, index) => (index === 1 ? { ...cell, source: "" } : cell)),
    });
    expect(after.startsWith(json.slice(0, json.indexOf("x = 1")))).toBe(true);
  }
  expect(withheld).toBeLessThan(30);
  compare(cases, context);
}, 120_000);
