import fc from "fast-check";

/** What stands between the broken bars. */
const split = (list: string): string[] => list.trim().split(/\s*¦\s*/);

const PLAIN = split(`
word ¦ two words ¦ azureml:env@latest ¦ azureml://registries/x/models/y ¦ https://host:8080/a?b=c&d ¦ \${{inputs.x}} ¦ -x
¦ --flag ¦ ?sv=1 ¦ a'b"c ¦ a#b ¦ a:b ¦ été 😀 ¦ --- ¦ ... ¦ ~ ¦ null ¦ Null ¦ NULL ¦ true ¦ TRUE ¦ False ¦ tRue ¦ 0 ¦ -1 ¦ +12
¦ 012 ¦ 0o17 ¦ 0x1F ¦ 0b1 ¦ 1. ¦ .5 ¦ -.5e-3 ¦ 1e5 ¦ 1.5E+3 ¦ .inf ¦ -.Inf ¦ .INF ¦ .nan ¦ .NaN ¦ -.nan ¦ 1_000 ¦ 12:30
¦ 2001-01-01 ¦ = ¦ << ¦ a\\nb ¦ yes ¦ k="v w" ¦ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ¦ a :b ¦ a{{ hole }}b ¦ \${{keyvault:https://x.net/y}} ¦ a{{#x,y}}b ¦ a{{b:}}
`);
const ODD = split(`
x {y}, [z] ¦ - x ¦ {{ hole }} ¦ a {{ 'x' #y: z }} ¦ a{{b: c}} ¦ a{{b #c}} ¦ a{{, b}} ¦ %x ¦ @x ¦ \`x ¦ *x ¦ &x y ¦ !t y ¦ |x ¦ , ¦ a : b ¦ $[[a]] ¦ a: ¦ ? ¦ - ¦ : x ¦ 'a' b
`);
const KEYS = split(`
a ¦ b c ¦ $schema ¦ HF_TOKEN ¦ a.b/c-d ¦ 1 ¦ true ¦ ~ ¦ 'q' ¦ "q r" ¦ "a\\tb" ¦ 'it''s' ¦ -k ¦ ?k ¦ a#b ¦ http://x ¦ é ¦ a{{ h }}b ¦ a{{b:c, d}}
`);
const ODD_KEYS = split("<< ¦ ? k ¦ '<<' ¦ k{x} ¦ {{ h }} ¦ [a] ¦ a: b ¦ --- ¦ ... ¦ --- a ¦ a #b ¦ &a k");
const QUOTED = split(`
"" ¦ '' ¦ 'a' ¦ "a b" ¦ 'it''s' ¦ '''' ¦ "a\\"b" ¦ "\\u00e9\\x41\\U0001F600\\n" ¦ "\\/\\_\\ " ¦ "a # b: c" ¦ 'a: b' ¦ " x " ¦ "\\\\"
¦ "{{ a }}" ¦ '{{a}}, b' ¦ "\\ud800" ¦ "{{\\ h }}"
`);
const LINES = [
  ...split(`x ¦ a b ¦ - y ¦ k: v ¦ # no comment ¦ "q" ¦ echo 'a' \\ ¦ {{ h }} ¦ ' ¦ http://x:1/ ¦ é`),
  "x  ",
];
const NOISE = ["\n", "  \n", "# c\n", "  # c\n", "        # deep: comment\n", " \n\n"];
const NASTY = Array.from(" \n\n  :-#?&*!|>'\"%@`{}[],~0.+\\$ax\t\r\u2028\uFEFF\uE000é");
NASTY.push("{{", "}}", ": ", " #", "\n  ", "- ", "---", "...");
const PLAIN_LINES = split("word ¦ two words ¦ - x ¦ a:b ¦ http://x ¦ a#b ¦ 'q' ¦ [x] ¦ {{ h }}");
const DOUBLE_LINES = [...split(`word ¦ a b ¦ \\n ¦ \\\\ ¦ a\\ ¦ \\  b ¦ # x ¦ k: v ¦ {{ h }} ¦ \\"`), " x ", ""];
const SINGLE_LINES = [...split("word ¦ a b ¦ '' ¦ # x ¦ k: v ¦ \\"), " x ", ""];

const evenly = (max: number): fc.Arbitrary<number> => fc.noBias(fc.nat(max));

/** YAML as people and programs write it, in all styles, and now and then wrong. */
export const randomYaml: fc.Arbitrary<string> = fc.gen().map((generate) => {
  const below = (count: number): number => generate(evenly, count - 1);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = (of: number): boolean => below(of) === 0;
  const carelessness = pick([200, 200, 10]);
  const careless = (): boolean => chance(carelessness);
  const plain = (): string => pick(careless() ? ODD : PLAIN);
  const key = (): string => pick(careless() ? ODD_KEYS : KEYS);
  const noise = (): string => (chance(5) ? pick(NOISE) : "");
  const end = (): string => `${pick(["", "", "", " ", " # c", "   #c: d"])}\n${noise()}`;
  const pad = (count: number): string => " ".repeat(count);
  const blanks = (): string => (chance(6) ? "   " : " ");

  const block = (column: number): string => {
    const indent = pad(column + 1 + below(3));
    let text = `${pick(["|", ">"])}${pick(["", "-", "+"])}${pick(["", "", " ", " # c"])}\n`;
    for (let count = below(6); count >= 0; count--)
      text += chance(4)
        ? `${pad(below(careless() ? 9 : column + 1))}\n`
        : `${indent}${chance(6) ? pad(1 + below(3)) : ""}${pick(LINES)}\n`;
    return text + noise();
  };
  const lines = (column: number, words: readonly string[]): string => {
    let text = pick(words);
    for (let count = below(3); count > 0; count--)
      text += `${chance(5) ? pick(["\n  ", "\n", " "]) : ""}\n${pad(column + (careless() ? 0 : 1 + below(3)))}${pick(words)}`;
    return text;
  };
  const manyLines = (column: number): string => {
    const style = below(3);
    if (style === 0) return lines(column, PLAIN_LINES) + end();
    return style === 1 ? `"${lines(column, DOUBLE_LINES)}"${end()}` : `'${lines(column, SINGLE_LINES)}'${end()}`;
  };
  const flow = (depth: number): string => {
    const space = (): string => (chance(3) ? " " : "");
    const item = (): string => (depth > 0 && chance(4) ? flow(depth - 1) : chance(3) ? pick(QUOTED) : plain());
    const items = Array.from({ length: below(4) }, () => item());
    if (chance(2)) return `[${space()}${items.join(pick([",", ", ", " , "]))}${space()}]`;
    return `{${space()}${items.map((each) => (chance(6) ? key() : `${key()}${space()}:${pick(careless() ? [""] : [" ", "  "])}${each}`)).join(pick([",", ", "]))}${space()}}`;
  };
  const value = (column: number, depth: number): string => {
    const kind = below(depth > 0 ? 12 : 8);
    if (kind === 0) return end();
    if (kind <= 2) return blanks() + plain() + end();
    if (kind === 3) return blanks() + pick(QUOTED) + end();
    if (kind === 4) return blanks() + flow(2) + end();
    if (kind === 5) return blanks() + block(column);
    if (kind === 6) return blanks() + manyLines(column);
    if (kind === 7) return ` ${pick(["x", "1"])}${end()}`;
    if (kind === 8) return `${end()}${pad(column + 1 + below(3))}${chance(3) ? pick(QUOTED) : plain()}${end()}`;
    if (kind <= 10) return end() + map(column + (careless() ? 0 : 1) + below(3), depth - 1);
    return end() + sequence(column + below(3), depth - 1);
  };
  const map = (column: number, depth: number, first = pad(column)): string => {
    let text = "";
    for (let count = below(4); count >= 0; count--)
      text += `${text === "" ? first : pad(column)}${chance(3) ? key() : `k${count}`}${chance(9) ? " " : ""}:${value(column, depth)}`;
    return text;
  };
  const sequence = (column: number, depth: number, first = pad(column)): string => {
    let text = "";
    for (let count = below(4); count >= 0; count--) {
      const blank = pad(1 + below(chance(4) ? 3 : 1));
      const inner = column + 1 + blank.length;
      const before = text === "" ? first : pad(column);
      if (depth > 0 && chance(3)) text += map(inner, depth - 1, `${before}-${blank}`);
      else if (depth > 0 && chance(6)) text += sequence(inner, depth - 1, `${before}-${blank}`);
      else text += `${before}-${value(column, depth)}`;
    }
    return text;
  };

  const root = chance(8) ? 2 : 0;
  let text =
    noise() +
    (chance(6) ? pick(["---\n", "--- # c\n", "---  \n"]) : "") +
    noise() +
    (chance(4) ? sequence(root, 3) : map(root, 3));
  if (chance(4)) text = text.trimEnd();
  for (let count = chance(3) ? 0 : 1 + below(2); count > 0; count--) {
    const at = below(text.length + 1);
    text = text.slice(0, at) + (chance(3) ? "" : pick(NASTY)) + text.slice(at + (chance(2) ? 0 : 1 + below(3)));
  }
  return text;
});
