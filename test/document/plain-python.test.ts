import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlainPython } from "../../src/document/plain-python.ts";
import { isReadAlike } from "./python-alike.ts";
import { program } from "./random-python.ts";

describe("reads as the parser of the whole language does", () => {
  test.each([
    "",
    "# only a comment",
    'from azure.ai.ml import command, Input\n\njob = command(\n    command="python train.py",  # c\n    environment_variables={"A": "b", **more},\n)\n',
    "if a:\n  b\nelif c:\n\tpass\nelse: d\n\n\ne",
    "def f(a, b: int = 1, *args, c, **kw) -> dict[str, int]:\n    '''doc'''\n    return a, *b\n\n# c\nf()",
    "class A:\n    x: int\n    @property\n    async def y(self): return 1\n",
    "for i in range(3):\n    if i:\n        continue\n    else:\n        break",
    "try:\n  a\nexcept A as b: c\nexcept:\n  d\nfinally:\n  e\n",
    "x = not a and b or c < d <= e is not f not in g",
    "x = -a ** -b + c * d @ e // f % g << 1 & 2 | 3 ^ ~4",
    "x = a if b else c if d else lambda: e",
    "x = lambda a, *b, c=1, **d: (yield)\n".replace("(yield)", "a"),
    "a[1:2, ::3, b:] = c = yield d",
    "x = [i async for i in a if b if c for d in e]\ny = {k: v for k, v in z}\nz = {*a, b}\nw = (i for i in j)",
    'x = f"{a!r:>{width}} {b=} {{c}} {d[\'e\']}" f"""{\n  g\n}"""',
    "x = 'a' \\\n  'b'\ny = (\n  'c'\n\n  # d\n  'e'\n)",
    "with open(a) as b, c():\n    d; e;\n",
    "a = b\\\n  + c",
    "print('x')\nprint(x, file=y)",
    "while (line := next()) is not None: pass",
    "a: int\nb: str = 'c'\nd.e: f = g",
    "import a.b.c as d, e\nfrom .. import f\nfrom .g import (h as i,)",
    "raise A from b\nassert c, d\ndel e, f[0]\nglobal g\nreturn\n",
    "é = '😀'\nx = 0b1 + 0o7 + 1_000.5e-3j + .5",
    'x = b"a" rb\'\\d\' u"c" R"d"',
  ])("%j", async (text) => {
    expect(await isReadAlike(text)).toBe(true);
  });

  test("whatever the program is", async () => {
    await fc.assert(
      fc.asyncProperty(program, async (text) => {
        expect([true, undefined]).toContain(await isReadAlike(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("whatever is cut out of it", async () => {
    await fc.assert(
      fc.asyncProperty(program, fc.nat(), fc.integer({ min: 1, max: 3 }), async (text, at, length) => {
        const from = at % (text.length + 1);
        const rest = text.slice(0, from) + text.slice(from + length);
        // `1.` is a number, which the package does not know.
        fc.pre(!/\d\.(?!\d)/.test(rest));
        expect([true, undefined]).toContain(await isReadAlike(rest));
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  "x = (",
  "x = 'a",
  "x = '''a",
  "match x:\n  case 1: pass",
  "type X = int",
  "print x",
  "if a:\nb",
  "if a:\n    b\n  c",
  "  a",
  "def f[T](x): pass",
  "@a[0]\ndef f(): pass",
  "x = {1: 2, 3}",
  "x = 1a",
  "a b",
  "%env X=1",
  "!pip install x",
  "f(a=1=2)",
  'x = f"{a"',
  'x = f"{}"',
  `x = ${"(".repeat(5000)}1${")".repeat(5000)}`,
  `${"if a:\n".repeat(1)}${Array.from({ length: 200 }, (_, index) => `${" ".repeat(index + 1)}if a:\n`).join("")}`,
])("is not plain: %.60j", (text) => {
  expect(parsePlainPython(text)).toBeUndefined();
});
