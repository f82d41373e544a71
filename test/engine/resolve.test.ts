import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Scalar } from "../../src/document/document.ts";
import type { Confidence } from "../../src/detection/detector.ts";
import type { Hit } from "../../src/engine/hit.ts";
import { resolveHits } from "../../src/engine/resolve.ts";
import { firstAt, overlapsWith } from "../../src/engine/spans.ts";
import type { Field } from "../../src/formats/format.ts";
import type { Span } from "../../src/source/source.ts";
import { formatOf } from "../support/field.ts";

interface Init {
  readonly id?: string;
  readonly start: number;
  readonly length: number;
  readonly precedence?: number;
  readonly confidence?: Confidence;
  readonly path?: Field["path"];
  readonly within?: Field;
}

function hit({ id = "a", start, length, precedence = 10, confidence = "high", path = ["x"], within }: Init): Hit {
  const span = { start, end: start + length };
  const scalar = new Scalar({ type: "string", style: "raw", text: "", value: "", span, offsets: 0 });
  const field: Field = {
    role: "env",
    name: "X",
    path,
    scalar,
    value: "",
    offset: 0,
    format: formatOf("job"),
    ...(within === undefined ? {} : { within }),
  };
  const detector = {
    id,
    title: id,
    category: "secret",
    severity: "error",
    precedence,
    docs: "",
    references: [],
  } as const;
  return { detector, field, match: { start: 0, end: length, confidence }, span };
}

const overlap = (a: Span, b: Span): boolean =>
  Math.min(a.end, b.end) > Math.max(a.start, b.start) || (a.start === b.start && a.end === b.end);

const anyHit = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  start: fc.nat(40),
  length: fc.nat(12),
  precedence: fc.constantFrom(10, 20, 50),
  confidence: fc.constantFrom<Confidence>("high", "medium", "low"),
});

describe("of hits at one place one wins", () => {
  test("winners never overlap", () => {
    fc.assert(
      fc.property(fc.array(anyHit, { maxLength: 40 }), (inits) => {
        const winners = resolveHits(inits.map(hit)).map((each) => each.hit.span);
        for (const [index, a] of winners.entries())
          for (const b of winners.slice(index + 1)) expect(overlap(a, b)).toBe(false);
      }),
    );
  });

  test("every hit is a winner or shares a place with one that is at least as specific", () => {
    fc.assert(
      fc.property(fc.array(anyHit, { maxLength: 40 }), (inits) => {
        const hits = inits.map(hit);
        const resolved = resolveHits(hits);
        for (const each of hits) {
          const wins = resolved.some((winner) => winner.hit === each);
          const over = resolved.filter((winner) => overlap(winner.hit.span, each.span));
          expect(wins || over.some((winner) => winner.hit.detector.precedence >= each.detector.precedence)).toBe(true);
          // Who loses to another rule is its evidence.
          if (!wins)
            expect(
              over.some(({ hit: { detector }, agreeing }) => [detector.id, ...agreeing].includes(each.detector.id)),
            ).toBe(true);
        }
      }),
    );
  });

  test("the order of the hits does not matter, and that of the result is that of the file", () => {
    fc.assert(
      fc.property(
        fc
          .array(anyHit, { maxLength: 30 })
          .chain((inits) => fc.tuple(fc.constant(inits), fc.shuffledSubarray(inits, { minLength: inits.length }))),
        ([one, other]) => {
          const spans = (inits: typeof one): string[] =>
            resolveHits(inits.map(hit)).map(
              ({ hit: { span, detector } }) => `${span.start}-${span.end} ${detector.precedence}`,
            );
          expect(spans(other)).toEqual(spans(one));
          const starts = resolveHits(one.map(hit)).map((each) => each.hit.span.start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  test("the more specific wins, then the surer, then the longer", () => {
    const winner = (...inits: Init[]): string[] => resolveHits(inits.map(hit)).map((each) => each.hit.detector.id);
    expect(winner({ id: "name", start: 0, length: 20 }, { id: "exact", start: 5, length: 5, precedence: 60 })).toEqual([
      "exact",
    ]);
    expect(winner({ id: "low", start: 0, length: 20, confidence: "low" }, { id: "high", start: 5, length: 5 })).toEqual(
      ["high"],
    );
    expect(winner({ id: "short", start: 0, length: 5 }, { id: "long", start: 0, length: 9 })).toEqual(["long"]);
    expect(winner({ id: "left", start: 0, length: 5 }, { id: "right", start: 5, length: 5 })).toEqual([
      "left",
      "right",
    ]);
    expect(winner({ id: "empty", start: 5, length: 0 }, { id: "too", start: 5, length: 0 })).toHaveLength(1);
  });

  test("other rules agree once each", () => {
    const [resolved] = resolveHits([
      hit({ id: "exact", start: 0, length: 9, precedence: 60 }),
      hit({ id: "name", start: 0, length: 9 }),
      hit({ id: "name", start: 3, length: 2 }),
      hit({ id: "breadth", start: 1, length: 20, precedence: 20 }),
    ]);
    expect(resolved?.hit.detector.id).toBe("exact");
    expect(resolved?.agreeing).toEqual(["breadth", "name"]);
  });
});

describe("the same text under several paths", () => {
  const paths = (...hits: Hit[]): string[] =>
    resolveHits(hits).flatMap((each) => [each.hit, ...each.elsewhere].map(({ field }) => field.path.join(".")));

  test("is one finding with the other places", () => {
    expect(
      paths(
        hit({ start: 0, length: 9, path: ["a"] }),
        hit({ start: 0, length: 9, path: ["b"] }),
        hit({ start: 0, length: 9, path: ["c"] }),
      ),
    ).toEqual(["a", "b", "c"]);
  });

  test("the command around a flag is no other place", () => {
    const path = ["command"];
    const command = hit({ start: 0, length: 9, path });
    const flag = hit({ start: 0, length: 9, path, within: command.field });
    expect(paths(command, flag)).toEqual(["command"]);
    const other = hit({ start: 0, length: 9, path: ["jobs", "command"], within: command.field });
    expect(paths(command, flag, other)).toEqual(["command", "jobs.command"]);
  });
});

test("very many hits, also when one lies over all of them", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => hit({ start: index * 3, length: 3 }));
  expect(resolveHits(many)).toHaveLength(20_000);
  expect(resolveHits([...many, hit({ id: "all", start: 0, length: 60_000, precedence: 60 })])).toHaveLength(1);
});

describe("spans", () => {
  const anySpan = fc.tuple(fc.nat(50), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));

  test("overlapsWith is what it says", () => {
    fc.assert(
      fc.property(fc.array(anySpan), anySpan, (spans, span) => {
        const filled = spans.filter(({ start, end }) => end > start);
        const expected =
          span.end > span.start && filled.some((other) => other.start < span.end && span.start < other.end);
        if (span.end > span.start) expect(overlapsWith(filled)(span)).toBe(expected);
      }),
    );
  });

  test("firstAt is the insertion point", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, least) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const expected = sorted.findIndex((number) => number >= least);
        expect(firstAt(sorted, least)).toBe(expected === -1 ? sorted.length : expected);
      }),
    );
  });
});
