import * as fc from "fast-check";

const name = fc.constantFrom("x", "client", "job.name", "os.environ", "match", "type", "_a1", "né");
const literal = fc.constantFrom(
  "1",
  "0x1F",
  "1.5e-3j",
  "None",
  "True",
  "...",
  "''",
  '"a"',
  'r"\\d"',
  "b'x'",
  '"""a\n"b"\n"""',
  'f"{x}"',
  "f'{x!r:>{y}} {{z}} {a=}'",
  "'a' \"b\" f'{c}'",
);
const gap = fc.constantFrom("", "", " ", " # c\n  ", "\n");

/** Expressions as people write them, and some that nobody would. */
export const expression: fc.Arbitrary<string> = fc.letrec<{ any: string; deep: string }>((tie) => ({
  any: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.oneof(name, literal), tie("deep")),
  deep: fc.oneof(
    fc
      .tuple(
        tie("any"),
        fc.constantFrom(
          "+",
          "-",
          "*",
          "**",
          "//",
          "|",
          "<<",
          "<",
          "!=",
          " in ",
          " not in ",
          " is not ",
          " and ",
          " or ",
        ),
        tie("any"),
      )
      .map((parts) => parts.join("")),
    fc.tuple(fc.constantFrom("-", "~", "not ", "await ", "+"), tie("any")).map((parts) => parts.join("")),
    tie("any").map((a) => `(${a})`),
    fc.tuple(tie("any"), gap, tie("any")).map(([a, space, b]) => `(${a},${space}${b})`),
    fc.tuple(tie("any"), tie("any"), gap).map(([a, b, space]) => `[${a}, *${b},${space}]`),
    fc.tuple(tie("any"), tie("any"), gap).map(([a, b, space]) => `{${space}"k": ${a}, **${b}}`),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => `{${a}, ${b}}`),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => `${a}[${b}:, ::2]`),
    fc.tuple(tie("any"), tie("any"), gap).map(([a, b, space]) => `f(${a}, *${b}, ${space}key=${a}, **${b})`),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => `[${a} for x, y in ${b} if ${a}]`),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => `{${a}: 1 for x in ${b}}`),
    fc.tuple(tie("any"), tie("any"), tie("any")).map(([a, b, c]) => `${a} if ${b} else ${c}`),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => `(lambda x, *y, z=${a}: ${b})`),
    fc.tuple(tie("any"), name).map(([a, b]) => `(${a}).${b}`),
  ),
})).any;

const simple = fc.oneof(
  fc.tuple(name, expression).map(([a, b]) => `${a} = ${b}`),
  fc.tuple(name, expression).map(([a, b]) => `${a}: str = ${b}`),
  fc.tuple(name, expression).map(([a, b]) => `${a}, b = ${b}, *c`),
  fc.tuple(name, expression).map(([a, b]) => `${a} += ${b}`),
  expression,
  expression.map((a) => `return ${a}`),
  expression.map((a) => `raise ${a} from e`),
  fc.tuple(expression, expression).map(([a, b]) => `assert ${a}, ${b}`),
  fc.constantFrom(
    "import os, a.b as c",
    "from . import x",
    "from ...a.b import (\n  c as d, # e\n  f,\n)",
    "from x import *",
    "pass",
    "global a, b",
    "del a[0], b",
    "a = 1; b = 2",
    "%env X=1",
    "print x",
    "yield from x",
  ),
);

/** Programs of a few statements, some broken. */
export const program: fc.Arbitrary<string> = fc
  .letrec<{ line: string; block: string }>((tie) => ({
    line: fc.oneof({ maxDepth: 3 }, simple, tie("block")),
    block: fc
      .tuple(
        fc.constantFrom(
          "if x:",
          "while not (a := b):",
          "for i, j in x, y:",
          "async def f(a, *, b: int = 1, **c) -> None:",
          "class A(B, c=d):",
          "@a.b(1)\ndef g(x=1, /):",
          "with a as b, c:",
          "try:",
          "match x:",
        ),
        fc.array(tie("line"), { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", "", "else:\n  pass", "except (A, B) as e:\n  pass\nfinally: pass", "\n# c\n"),
      )
      .map(([head, lines, tail]) => `${head}\n${indented(lines.join("\n"))}\n${tail}`),
  }))
  .line.chain((first) =>
    fc.array(simple, { maxLength: 3 }).map((more) => [first, ...more].join("\n") + (more.length === 2 ? "" : "\n")),
  );

function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, "    ");
}
