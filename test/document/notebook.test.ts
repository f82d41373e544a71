import { describe, expect, test } from "vitest";
import { EmbeddedText } from "../../src/document/embedded-text.ts";
import { splitCell } from "../../src/document/notebook-magics.ts";
import type { SplitCell } from "../../src/document/notebook-magics.ts";
import { readJsonExtents } from "../../src/document/notebook-json.ts";
import { withoutPictures } from "../../src/document/notebook-pictures.ts";
import { parseNotebook } from "../../src/document/notebook.ts";
import { parseText } from "../../src/document/text.ts";
import type { Scalar } from "../../src/document/document.ts";
import { Source } from "../../src/source/source.ts";

function split(text: string): SplitCell {
  return splitCell(EmbeddedText.within(parseText(new Source("cell", text)).root as Scalar));
}

function partsOf(text: string): string[] {
  return split(text).parts.map((part) => `${part.kind}${"name" in part ? ` ${part.name}` : ""}: ${part.text.text}`);
}

describe("magics", () => {
  test.each<[string, string[]]>([
    ["%env TOKEN=a b", ["variable TOKEN: a b"]],
    ["%env TOKEN  'a b'", ["variable TOKEN: a b"]],
    ["%set_env TOKEN = x\n%env TOKEN", ["variable TOKEN: x", "command: env TOKEN"]],
    ["%env TOKEN={token}\n%env OTHER=$token", ["variable TOKEN: ", "variable OTHER: "]],
    ["x = !az account show\n!ls -l", ["command: az account show", "command: ls -l"]],
    ["!a \\\n  --b c\nd = 1", ["command: a \\\n  --b c"]],
    ["%%bash\nexport A=b\n", ["command: export A=b\n"]],
    ['%%writefile -a "dir/job.yml"\ntype: command\n', ["file dir/job.yml: type: command\n"]],
    ["%%time\n%pip install x", ["command: pip install x"]],
    ["%%html\n<b>%env A=b</b>", ["command: html"]],
    ["x = 5 % 3\ny = a != b\nz = '%s' % x\n    % y", []],
  ])("%j", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test("are blanked for the parser of Python, and every offset stays", () => {
    const text = "a = 1\nif a:\n    !ls -la\nb = %sql select\n%pip x\nc = 2";
    const { python } = split(text);
    expect(python.text).toBe("a = 1\nif a:\n    pass   \nb = _          \npass  \nc = 2");
    expect(python.text).toHaveLength(text.length);
    expect(split("%%bash\nls\n").python.text.trim()).toBe("");
  });
});

const code = (source: unknown, outputs: unknown[] = []): object => ({
  cell_type: "code",
  metadata: {},
  source,
  outputs,
});

describe("a notebook", () => {
  test("is one program with its cells", async () => {
    const text = JSON.stringify(
      { cells: [code(["import azure\n", 'x = "a\\u00e9"']), { cell_type: "markdown", source: "# Hi" }, code("y = x")] },
      undefined,
      1,
    );
    const source = new Source("a.ipynb", text);
    const [document] = await parseNotebook(source);
    const { program, notebook } = document ?? {};
    expect(program?.code.text).toBe('import azure\nx = "a\\u00e9"\ny = x');
    const at = program?.code.text.indexOf("y = x") ?? 0;
    const span = program?.code.spanOf(at, at + 5) ?? { start: 0, end: 0 };
    expect(source.slice(span)).toBe("y = x");
    expect(notebook?.placeOf(span)).toBe("cell 3, line 1");
    expect(notebook?.placeOf({ start: source.text.indexOf("a\\\\u00e9"), end: 0 })).toBe("cell 1, line 2");
    expect(notebook?.cells.map(({ kind }) => kind)).toEqual(["code", "markdown", "code"]);
  });

  test.each([
    ["s = '''open\nmore", "s =    open\nmore"],
    ['"""closed"""\nx = """open', '"""closed"""\nx =    open'],
    ['# don\'t """\nx = \'a"""\'', '# don\'t """\nx = \'a"""\''],
    ["x = 'it\\'s \"\"\"'", "x = 'it\\'s \"\"\"'"],
    ['x = \'cut\ny = """', "x = 'cut\ny =    "],
  ])("has no string that goes over into the next cell: %j", async (cell, expected) => {
    const text = JSON.stringify({ cells: [code(cell), code("import azure")] });
    const [document] = await parseNotebook(new Source("a.ipynb", text));
    expect(document?.program?.code.text).toBe(`${expected}\nimport azure`);
  });

  test("gives what was printed, without pictures", async () => {
    const outputs = [
      { output_type: "stream", text: ["a\n", "b\n"] },
      { output_type: "display_data", data: { "image/png": "iVBOR", "text/plain": "<Figure>", "text/html": ["<b>"] } },
      { output_type: "display_data", data: { "application/json": { a: ["x", { b: "y" }] } } },
      { output_type: "error", ename: "E", evalue: "bad", traceback: ["one", "two"] },
    ];
    const source = new Source("a.ipynb", JSON.stringify({ cells: [code("x", outputs)] }));
    const [document] = await parseNotebook(source);
    const [cell] = document?.notebook?.cells ?? [];
    expect(cell?.outputs.map(({ text }) => text)).toEqual(["a\nb\n", "<Figure>", "<b>", "x\ny", "one\ntwo", "bad"]);
    expect(document?.notebook?.placeOf({ start: source.text.indexOf("two"), end: 0 })).toBe("output of cell 1");
  });

  test("of the third format has worksheets", async () => {
    const text = JSON.stringify({ nbformat: 3, worksheets: [{ cells: [{ cell_type: "code", input: "a = 1" }] }] });
    const [document] = await parseNotebook(new Source("a.ipynb", text));
    expect(document?.notebook?.cells[0]?.source.text).toBe("a = 1");
  });

  test("of another language has no program", async () => {
    const metadata = { kernelspec: { language: "R", name: "ir" } };
    const text = JSON.stringify({ cells: [code("library(azuremlsdk)\n%env A=b")], metadata });
    const [document] = await parseNotebook(new Source("a.ipynb", text));
    expect(document?.program).toBeUndefined();
    expect(document?.notebook?.cells[0]?.parts).toEqual([]);
  });

  test("may have cells of a shell", async () => {
    const shell = { ...code("export A=b"), metadata: { vscode: { languageId: "shellscript" } } };
    const source = new Source("a.ipynb", JSON.stringify({ cells: [code("a = 1"), shell] }));
    const [document] = await parseNotebook(source);
    const kinds = document?.notebook?.cells.map(({ parts }) => parts.map(({ kind }) => kind));
    expect(kinds).toEqual([[], ["command"]]);
    const bash = JSON.stringify({ cells: [code("ls")], metadata: { kernelspec: { name: "bash" } } });
    const [other] = await parseNotebook(new Source("a.ipynb", bash));
    expect(other?.notebook?.cells[0]?.parts).toHaveLength(1);
  });

  test("is read in time, whatever stands in it", async () => {
    const lines = `${" ".repeat(1000)}x\n`.repeat(3000) + "%".repeat(100_000) + "\n" + "!\\\n".repeat(50_000);
    const outputs = [{ data: { "image/png": "A".repeat(3_000_000), "text/plain": '\\"'.repeat(300_000) } }];
    const source = new Source("a.ipynb", JSON.stringify({ cells: [code(lines, outputs)] }));
    const started = performance.now();
    const [document] = await parseNotebook(source);
    expect(document?.notebook?.cells).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    "",
    "{",
    "[]",
    '{"cells": {}}',
    '{"cells": [',
    '"cells"',
    "[".repeat(100_000),
    `{"a": "${"\\".repeat(9)}`,
  ])("that is none is text: %.20s", async (text) => {
    const [document] = await parseNotebook(new Source("a.ipynb", text));
    expect(document?.notebook).toBeUndefined();
    expect(document?.problems).toHaveLength(1);
  });

  test.each<[string, object]>([
    ["no cells", { cells: [] }],
    ["odd cells", { cells: [1, null, [], {}, { cell_type: 3, source: { a: "b" }, outputs: "x" }] }],
  ])("with %s does not fail", async (_, json) => {
    const [document] = await parseNotebook(new Source("a.ipynb", JSON.stringify(json)));
    expect(document?.problems).toEqual([]);
  });
});

test("JSON is read by its extents", () => {
  const text = '\u{feff}{"a\\"b": [1, -2.5e3, true, null, "x\\\\"], "c": {}}';
  const root = readJsonExtents(text);
  expect([...(root?.members?.keys() ?? [])]).toEqual(['a"b', "c"]);
  const items = root?.members?.get('a"b')?.items ?? [];
  expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(["1", "-2.5e3", "true", "null", '"x\\\\"']);
});

test("pictures are blanked in place", () => {
  const text = '{"image/png": "abc", "image/jpeg": [\n"def"], "text/plain": "abc"}';
  expect(withoutPictures(text)).toBe('{"image/png": "   ", "image/jpeg": [\n"   "], "text/plain": "abc"}');
});
