import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeExcerpt, visible } from "../../src/findings/excerpt.ts";
import type { Excerpt } from "../../src/findings/finding.ts";
import { Source, type Span } from "../../src/source/source.ts";
import { HOSTILE } from "../reporters/support.ts";

/** A text in which secrets stand in `«»`, without these signs, and the spans of the secrets. */
function marked(template: string): { source: Source; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const part of template.split(/(«[^»]*»)/)) {
    const secret = part.startsWith("«") ? part.slice(1, -1) : undefined;
    if (secret !== undefined) spans.push({ start: text.length, end: text.length + secret.length });
    text += secret ?? part;
  }
  return { source: new Source("a.yml", text), spans };
}

function excerptOf(template: string, which = 0): Excerpt {
  const { source, spans } = marked(template);
  return makeExcerpt(source, spans[which] ?? { start: 0, end: 0 }, spans, () => "[mask]");
}

/** What the carets would stand under. */
function underMark({ firstLine, lines, mark }: Excerpt): string | undefined {
  return lines[mark.line - firstLine]?.slice(mark.column - 1, mark.column - 1 + mark.length);
}

describe("the lines", () => {
  test.each([
    ["one before and one after", "a\nb\nc: «secret»\nd\ne", 0, ["b", "c: [mask]", "d"]],
    ["at the start of the file", "c: «secret»\nd\ne", 0, ["c: [mask]", "d"]],
    ["at the end of the file", "a\nb\nc: «secret»\n", 0, ["b", "c: [mask]"]],
    ["with CRLF", "a\r\nc: «secret»\r\nd\r\n", 0, ["a", "c: [mask]", "d"]],
    ["neighbours on the same line", "«one» and «two», «three»", 1, ["[mask] and [mask], [mask]"]],
    ["neighbours on other lines", "«one»\n«two»\n«three»", 1, ["[mask]", "[mask]", "[mask]"]],
    ["adjacent secrets", "«one»«two»", 1, ["[mask][mask]"]],
    ["only the first line of a key", "a\nk: «-- BEGIN\nAAAA\n-- END»\nb", 0, ["a", "k: [mask]"]],
    ["the line after a value that ends with its line break", "k: «secret\n»b", 0, ["k: [mask]", "b"]],
    ["the end of a key before", "k: «BEGIN\nEND» x\nt: «secret»", 1, ["… x", "t: [mask]"]],
    ["the start of a key after", "t: «secret»\nk: «BEGIN\nEND» x", 0, ["t: [mask]", "k: [mask]"]],
    [
      "the same value at a place that nobody found",
      "«secret»: 1\nx-secret: secret\nsecret",
      0,
      ["[mask]: 1", "x-[mask]: [mask]"],
    ],
    ["tabs as one space", "\tc:\t«secret»\t x", 0, [" c: [mask]  x"]],
    [
      "no words of comments",
      "# old: hunter2\nc: «secret» # was hunter1\n  // x",
      0,
      ["# …", "c: [mask] # …", "  // …"],
    ],
    [
      "URLs and fragments that are no comments",
      "u: https://x/y#z\nc: «secret»\n#",
      0,
      ["u: https://x/y#z", "c: [mask]", "#"],
    ],
    [
      "escapes that steer a terminal",
      "\u001B[2Jx\nc: «secret»\u202E\n\u009B1m",
      0,
      ["\\x1b[2Jx", "c: [mask]\\u{202e}", "\\x9b1m"],
    ],
  ])("%s", (_, template, which, lines) => {
    const excerpt = excerptOf(template, which);
    expect(excerpt.lines).toEqual(lines);
    expect(underMark(excerpt)).toBe("[mask]");
  });

  test("numbers and mark", () => {
    expect(excerptOf("a\nb\nccc: «secret»\nd")).toEqual({
      firstLine: 2,
      lines: ["b", "ccc: [mask]", "d"],
      mark: { line: 3, column: 6, length: 6 },
    });
  });
});

describe("overlapping spans", () => {
  const source = new Source("a", "k: abcdefghij z");
  test.each([
    ["nested", { start: 5, end: 7 }],
    ["crossing", { start: 10, end: 15 }],
    ["with the same start", { start: 3, end: 6 }],
  ])("%s: no letter of either is shown", (_, other) => {
    const outer = { start: 3, end: 13 };
    const expected = `k: …(${Math.max(13, other.end) - 3})${other.end > 13 ? "" : " z"}`;
    for (const span of [outer, other]) {
      const excerpt = makeExcerpt(source, span, [outer, other], (at) => source.slice(at).slice(0, 4));
      expect(excerpt.lines).toEqual([expected]);
      expect(underMark(excerpt)).toMatch(/^…\(\d+\)$/);
    }
  });

  test("the same span twice is one secret", () => {
    const span = { start: 3, end: 13 };
    expect(makeExcerpt(source, span, [span, { ...span }], () => "[mask]").lines).toEqual(["k: [mask] z"]);
  });
});

test("a mask cannot steer a terminal either", () => {
  const span = { start: 3, end: 9 };
  const { lines } = makeExcerpt(new Source("a", "k: secret"), span, [span], () => "\u001B[2J…(6)");
  expect(lines).toEqual(["k: \\x1b[2J…(6)"]);
});

test("a span that is no secret is marked as it is", () => {
  const source = new Source("a", "admin: true # x\n");
  const excerpt = makeExcerpt(source, { start: 7, end: 11 }, [], () => "[mask]");
  expect(excerpt.lines).toEqual(["admin: true # …"]);
  expect(underMark(excerpt)).toBe("true");
});

test.each([[0], [3], [4], [99]])("an empty span at %i is marked with one caret", (at) => {
  const excerpt = makeExcerpt(new Source("a", "a: b\n"), { start: at, end: at }, [], () => "");
  expect(excerpt.mark.length).toBe(1);
  expect(excerpt.lines.join("\n")).toMatch(/^a: b/);
});

/** Secrets are written in ✗ and nothing else is, so that ✗ in an excerpt is a leak. */
const textWithSpans = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...Array.from("ab:\n\r\t #🚀\u202E")), minLength: 1, maxLength: 400 }),
    fc.array(fc.tuple(fc.nat(420), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 8 }),
  )
  .map(([base, ranges]) => {
    const spans = ranges.map(([start, length]) => {
      const from = Math.min(start, base.length - 1);
      return { start: from, end: Math.min(base.length, from + length) };
    });
    const inside = (at: number): boolean => spans.some((span) => at >= span.start && at < span.end);
    const text = base
      .split("")
      .map((unit, at) => (inside(at) && !/[\r\n]/.test(unit) ? "✗" : unit))
      .join("");
    return { source: new Source("a", text), spans };
  });

test("nothing of any span is ever shown, and the mark is on a mask", () => {
  fc.assert(
    fc.property(textWithSpans, ({ source, spans }) => {
      for (const span of spans) {
        const excerpt = makeExcerpt(source, span, spans, () => "[mask]");
        expect(excerpt.lines.join("\n")).not.toContain("✗");
        expect(excerpt.lines.length).toBeLessThanOrEqual(3);
        for (const line of excerpt.lines) expect(line.length).toBeLessThanOrEqual(200);
        if (!/[\r\n]/.test(source.text[span.start] ?? ""))
          expect(underMark(excerpt)).toMatch(/^(?:\[mask\]|…(?:\(\d+\))?)+$/);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("long lines", () => {
  test("are cut on both sides of the mark", () => {
    const excerpt = excerptOf(`${"a".repeat(1000)} «secret» ${"b".repeat(1000)}`);
    const [line = ""] = excerpt.lines;
    expect(line).toMatch(/^…a+ \[mask\] b+…$/);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(underMark(excerpt)).toBe("[mask]");
  });

  test("a cut through a secret shows no half", () => {
    const secret = `«${"✗".repeat(30)}»`;
    for (let gap = 50; gap < 90; gap++) {
      const space = " ".repeat(gap);
      expect(excerptOf(`${secret}${space}«x»${space}${secret}`, 1).lines.join("")).not.toContain("✗");
    }
  });

  test("a cut through a pair of surrogates shows no half", () => {
    for (let gap = 0; gap < 4; gap++) {
      const side = "🚀".repeat(99);
      const space = " ".repeat(gap);
      const near = `«${"✗".repeat(30)}»`;
      const [line] = excerptOf(`${side}${space}${near}«x»${near}${space}${side}`, 1).lines;
      expect(line).toMatch(/^…🚀+ *(?:\[mask\]){3} *🚀+…$/u);
    }
  });

  test("a cut through a repetition shows no half", () => {
    for (let gap = 60; gap < 90; gap++) {
      const repeated = `${" ".repeat(gap)}${"✗".repeat(30)}${" ".repeat(99)}`;
      const excerpt = excerptOf(`${repeated.split("").reverse().join("")}«${"✗".repeat(30)}»${repeated}`);
      expect(excerpt.lines.join("")).not.toContain("✗");
    }
  });

  test("five megabytes with many secrets on one line", () => {
    const { source, spans } = marked("key: «secret value», and some more ".repeat(150_000));
    expect(source.text.length).toBeGreaterThan(4_900_000);
    for (const span of [spans[0], spans[75_000], spans.at(-1)]) {
      const excerpt = makeExcerpt(source, span ?? { start: 0, end: 0 }, spans, () => "[mask]");
      expect(excerpt.lines.join("")).not.toContain("secret");
      expect(excerpt.lines[0]?.length).toBeLessThanOrEqual(200);
      expect(underMark(excerpt)).toBe("[mask]");
    }
  });

  test("one secret of five megabytes", () => {
    const excerpt = excerptOf(`a: «${"✗".repeat(5_000_000)}» b`);
    expect(excerpt.lines).toEqual(["a: [mask] b"]);
  });
});

test.each(HOSTILE)("%j is visible as one harmless line", (text) => {
  expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
});

test("ordinary text stays as it is", () => {
  expect(visible("naïve 名前 🚀 e\u0301 a\\b")).toBe("naïve 名前 🚀 e\u0301 a\\b");
});
