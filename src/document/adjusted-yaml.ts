import type { Source, Span } from "../source/source.ts";
import { alignValue } from "./align.ts";
import { Scalar } from "./document.ts";
import type { Entry, Node, Problem } from "./document.ts";
import { beginsWithHole, fillHoles, findHole, findStatement, restoreHoles, splitsHole } from "./holes.ts";
import { parsePlainText } from "./plain-yaml.ts";

/** What an adjusted text is read as. */
export interface Adjusted {
  readonly root: Node;
  readonly problems: readonly Problem[];
}

/** Line endings of Windows within values that keep their line breaks, or that a backslash joins. */
const KEPT_BREAK = /[|>][-+\d]{0,3}[ \t]{0,20}(?:#|\r?\n)|\\\r\n/;

/**
 * Reads plain YAML after small changes that leave all offsets as they are: template holes (`{{ NAME }}`), which make it no
 * YAML as it stands, count as one word each, and of the line endings of Windows the first half as a blank.
 *
 * @returns `undefined` for a text that needs neither, and for one with anything else that is more than plain YAML
 */
export function parseAdjustedYaml(source: Source): Adjusted | undefined {
  const { text } = source;
  const hasHoles = findHole(text) !== undefined;
  const hasReturns = text.includes("\r\n");
  if ((!hasHoles && !hasReturns) || (hasReturns && KEPT_BREAK.test(text))) return undefined;
  const blanked = hasReturns ? text.replaceAll("\r\n", " \n") : text;
  const root = parsePlainText(hasHoles ? fillHoles(blanked) : blanked, blanked);
  if (root === undefined) return undefined;
  const restorer = new Restorer(text);
  const restored = restorer.restore(root);
  if (restorer.splits) return undefined;
  const hole = firstHole(restorer.hole, hasHoles ? findStatement(text) : undefined);
  return { root: restored, problems: hole === undefined ? [] : [holeProblem(source, hole)] };
}

/** The first of the places that are no YAML: a value that begins with a hole, a line that is a statement. */
export function firstHole(value: number | undefined, statement: number | undefined): number | undefined {
  return value === undefined || statement === undefined ? (value ?? statement) : Math.min(value, statement);
}

/** Says that a value begins with a hole, or that a line is a statement of a template, which is no YAML. */
export function holeProblem(source: Source, offset: number): Problem {
  const message = "not YAML as it stands because of template holes; read with each hole as one word";
  return { file: source.file, ...source.positionAt(offset), message };
}

/** Gives the scalars of a tree back what was written. */
class Restorer {
  readonly #text: string;
  /** Where the first value stands that begins with a hole. */
  hole: number | undefined;
  /** Whether a hole does not stand in one value as a whole. */
  splits = false;

  constructor(text: string) {
    this.#text = text;
  }

  restore(node: Node): Node {
    if (node.kind === "scalar") return this.#scalar(node);
    if (node.kind === "sequence")
      return { kind: "sequence", span: this.#span(node), items: node.items.map((item) => this.restore(item)) };
    const entries: Entry[] = node.entries.map(({ key, value }) => ({
      key: this.#scalar(key),
      value: this.restore(value),
    }));
    return { kind: "map", span: this.#span(node), entries };
  }

  /** Where an empty value ends a collection, that is before the line ending. */
  #span({ span: { start, end } }: Node): Span {
    return { start, end: this.#text[end - 1] === "\r" ? end - 1 : end };
  }

  #scalar(scalar: Scalar): Scalar {
    const { type, style, span } = scalar;
    const value = restoreHoles(scalar.value);
    if (value !== scalar.value && splitsHole(scalar.value)) this.splits = true;
    const { start } = span;
    if (value === "" && style === "plain" && this.#text[start - 1] === "\r")
      return new Scalar({
        type,
        style,
        text: "",
        value,
        span: { start: start - 1, end: start - 1 },
        offsets: start - 1,
      });
    if (value === scalar.value && !scalar.text.includes("\n")) return scalar;
    if (style === "plain" && beginsWithHole(value)) this.hole ??= span.start;
    const text = this.#text.slice(span.start, span.end);
    const inner = style === "double" || style === "single" ? 1 : 0;
    const verbatim = text.startsWith(value, inner) && text.length === value.length + 2 * inner;
    const offsets = verbatim ? span.start + inner : () => alignValue(text, value, style, span.start);
    return new Scalar({ type, style, text, value, span, offsets });
  }
}
