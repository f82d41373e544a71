import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq } from "yaml";
import type { Node as YamlNode, Pair, Scalar as YamlScalar } from "yaml";
import type { Source, Span } from "../source/source.ts";
import { alignValue } from "./align.ts";
import { Scalar } from "./document.ts";
import type { Entry, Node, ScalarStyle, ScalarType } from "./document.ts";
import { beginsWithHole, restoreHoles } from "./holes.ts";
import { quotedScalar } from "./plain-yaml-quoted.ts";

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

/** Lines may begin anywhere. */
const ANY_COLUMN = -1;

/** A line break to YAML and the Azure CLI. */
export const LONE_RETURN = /\r(?!\n)/g;

/** Makes the tree of jobscrub from that of the `yaml` package. */
export class Converter {
  readonly #source: Source;
  readonly #isMended: boolean;
  readonly #done = new Map<YamlNode, Node>();
  /** The latest node of each anchor, as far as the document was read. */
  readonly #anchors = new Map<string, YamlNode>();
  #withoutReturns: string | undefined;
  /** Where the first value stands that begins with a template hole and so is none without filling. */
  hole: number | undefined;

  /** @param isMended whether line breaks in quoted values were made blanks, so that they could be parsed */
  constructor(source: Source, isMended: boolean) {
    this.#source = source;
    this.#isMended = isMended;
  }

  convert(node: YamlNode | null | undefined): Node {
    if (node === null || node === undefined) return this.#empty(0);
    if (isAlias(node)) {
      // The package's own search for the anchor goes through the whole document for each alias.
      const target = this.#anchors.get(node.source);
      return target === undefined ? this.#aliasText(node) : (this.#done.get(target) ?? this.convert(target));
    }
    if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
    const known = this.#done.get(node);
    if (known !== undefined) return known;
    if (isMap(node)) return this.#map(node, node.items);
    if (isSeq(node)) return this.#sequence(node, node.items as YamlNode[]);
    if (isScalar(node)) {
      const scalar = this.#scalar(node as YamlScalar.Parsed);
      this.#done.set(node, scalar);
      return scalar;
    }
    return this.#empty(0);
  }

  #map(node: YamlNode, pairs: readonly Pair[]): Node {
    const entries: Entry[] = [];
    const merged: Entry[] = [];
    const result = { kind: "map", span: spanOf(node), entries } as const;
    this.#done.set(node, result);
    for (const pair of pairs) {
      const keyNode = pair.key as YamlNode | null;
      const valueNode = pair.value as YamlNode | null;
      const key = keyNode === null ? this.#empty(result.span.start) : this.convert(keyNode);
      const value = valueNode === null ? this.#empty(key.span.end) : this.convert(valueNode);
      if (key.kind !== "scalar") {
        // A key that is itself a map or a list has no name; what is in it and under it is still looked at.
        entries.push({ key: this.#raw(key.span), value: key }, { key: this.#raw(key.span), value });
      } else if (key.style === "plain" && key.value === "<<") {
        const bases = value.kind === "sequence" ? value.items : [value];
        for (const base of bases) if (base.kind === "map") merged.push(...base.entries);
      } else entries.push({ key, value });
    }
    const own = new Set(entries.map((entry) => entry.key.value));
    for (const entry of merged) {
      if (own.has(entry.key.value)) continue;
      own.add(entry.key.value);
      entries.push(entry);
    }
    return result;
  }

  #sequence(node: YamlNode, items: readonly YamlNode[]): Node {
    const converted: Node[] = [];
    const result = { kind: "sequence", span: spanOf(node), items: converted } as const;
    this.#done.set(node, result);
    for (const item of items) {
      // `- a: b` in flow style (`[a: b]`) comes as a bare pair.
      if (item !== null && "key" in item) converted.push(this.#map(item, [item as unknown as Pair]));
      else converted.push(this.convert(item));
    }
    return result;
  }

  #scalar(node: YamlScalar.Parsed): Scalar {
    const style = STYLES[node.type ?? "PLAIN"] ?? "plain";
    const span = spanOf(node);
    const text = this.#source.slice(span);
    if (this.#isMended && (style === "single" || style === "double") && text.includes("\n")) {
      const mended = this.#mended(text, style, span);
      if (mended !== undefined) return mended;
    }
    const { type, value } = decode(node, style);
    // As the package has read it, to which a lone carriage return is no line break.
    const read = text.includes("\r") ? text.replaceAll(LONE_RETURN, "\n") : text;
    if (style === "plain" && beginsWithHole(value)) this.hole ??= span.start;
    const inner = style === "double" || style === "single" ? 1 : 0;
    const verbatim = read.startsWith(value, inner) && read.length === value.length + 2 * inner;
    const offsets = verbatim ? span.start + inner : () => alignValue(read, value, style, span.start);
    return new Scalar({ type, style, text, value, span, offsets });
  }

  /** A quoted scalar as it was before its line breaks were made blanks; `undefined` when it cannot be read so. */
  #mended(text: string, style: "single" | "double", span: Span): Scalar | undefined {
    const hasReturns = text.includes("\r\n");
    if (hasReturns && text.includes("\\\r\n")) return undefined;
    const mended = quotedScalar(this.#blanked, span.start, ANY_COLUMN);
    if (mended?.span.end !== span.end) return undefined;
    if (!hasReturns) return mended;
    const { type, value } = mended;
    return new Scalar({ type, style, text, value, span, offsets: () => alignValue(text, value, style, span.start) });
  }

  /** The text with the line endings of Windows as blanks before line breaks, which are none of a quoted value. */
  get #blanked(): string {
    this.#withoutReturns ??= this.#source.text.replaceAll("\r\n", " \n");
    return this.#withoutReturns;
  }

  #aliasText(node: YamlNode): Scalar {
    return this.#raw(spanOf(node));
  }

  #raw(span: Span): Scalar {
    const text = this.#source.slice(span);
    return new Scalar({ type: "string", style: "raw", text, value: text, span, offsets: span.start });
  }

  #empty(at: number): Scalar {
    return new Scalar({ type: "null", style: "plain", text: "", value: "", span: { start: at, end: at }, offsets: at });
  }
}

/** A collection in block style ends with its last value; the package counts comments and blank lines behind that in. */
function spanOf(node: YamlNode): Span {
  const { range } = node;
  if (range === null || range === undefined) return { start: 0, end: 0 };
  let last = node;
  while (isCollection(last) && last.flow !== true) {
    const item: unknown = last.items.at(-1);
    const inner = isPair(item) ? (item.value ?? item.key) : item;
    if (!isNode(inner)) break;
    last = inner;
  }
  return { start: range[0], end: last.range?.[1] ?? range[1] };
}

function decode(node: YamlScalar.Parsed, style: ScalarStyle): { type: ScalarType; value: string } {
  const value: unknown = node.value;
  const written = restoreHoles(node.source ?? "");
  if (style !== "plain") return { type: "string", value: restoreHoles(typeof value === "string" ? value : written) };
  if (value === null) return { type: "null", value: written };
  if (typeof value === "boolean") return { type: "boolean", value: written };
  if (typeof value === "number" || typeof value === "bigint") return { type: "number", value: written };
  return { type: "string", value: restoreHoles(typeof value === "string" ? value : written) };
}
