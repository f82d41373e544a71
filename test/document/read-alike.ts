import { expect } from "vitest";
import type { Node, Scalar } from "../../src/document/document.ts";
import { parseAdjustedYaml } from "../../src/document/adjusted-yaml.ts";
import { parsePlainYaml } from "../../src/document/plain-yaml.ts";
import { parseYamlByPackage } from "../../src/document/yaml-package.ts";
import { Source } from "../../src/source/source.ts";

/** What the plain reader makes of a text. */
export function readPlain(text: string): Node | undefined {
  return parsePlainYaml(new Source("file.yml", text));
}

/** A tree with each scalar as the function gives it. */
function show(node: Node | undefined, leaf: (scalar: Scalar) => unknown, spans = true): unknown {
  if (node === undefined || node.kind === "scalar") return node && leaf(node);
  const span = spans ? node.span : undefined;
  if (node.kind === "sequence") return { span, items: node.items.map((item) => show(item, leaf, spans)) };
  return { span, entries: node.entries.map(({ key, value }) => [leaf(key), show(value, leaf, spans)]) };
}

/** A tree with all that is in it, and where the parts of its values stand. */
function showAll(node: Node | undefined): unknown {
  return show(node, (scalar) => {
    const { type, style, text, value, span } = scalar;
    const starts = Array.from({ length: Math.min(value.length, 40) + 1 }, (_, index) => index);
    const places = starts.flatMap((at) => [at, at + 1, at + 3, value.length].map((end) => scalar.at(at, end)));
    return { type, style, text, value, span, places };
  });
}

/** A tree in few words: maps as lists of pairs, scalars as style, type and value. */
export function brief(node: Node | undefined): unknown {
  if (node?.kind === "sequence") return node.items.map(brief);
  if (node?.kind === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [brief(key), brief(value)]));
  return node && `${node.style} ${node.type} ${node.value}`;
}

/** The same text with the further lines of quoted scalars indented as YAML 1.2 wants them. */
function indentQuoted(text: string, root: Node): string {
  const quoted: Scalar[] = [];
  show(root, (scalar) => /single|double/.test(scalar.style) && quoted.push(scalar));
  let result = text;
  for (const { span, text: written } of quoted.toReversed()) {
    const indented = written.replaceAll(/\n *(?=[^ \n])/g, `\n${" ".repeat(60)}`);
    result = result.slice(0, span.start) + indented + result.slice(span.end);
  }
  return result;
}

/** What the package (2.8) takes for a whole value, though its quote is open: the next line is not deep enough for it. */
const OPEN_QUOTE = /(?<!')'(?:'')+[ \t]*\r?\n/;

/** Whether the plain reader takes a text; if so, it is expected to read it exactly as the package does. */
export function isReadAlike(text: string): boolean {
  const root = readPlain(text);
  if (root === undefined || OPEN_QUOTE.test(text)) return false;
  const [document, ...others] = parseYamlByPackage(new Source("file.yml", text));
  expect(others).toEqual([]);
  if (document?.problems.length === 0) {
    expect(showAll(root)).toEqual(showAll(document.root));
    return true;
  }
  // The only error it may pass over: quoted lines that are not deep enough, which the package cannot always mend.
  const indented = indentQuoted(text, root);
  const [reference] = parseYamlByPackage(new Source("file.yml", indented));
  expect(reference?.problems).toEqual([]);
  expect(showAll(readPlain(indented))).toEqual(showAll(reference?.root));
  expect(brief(root)).toEqual(brief(reference?.root));
  return true;
}

/** Whether a text is read after small changes; if so, it is expected to be read exactly as the package reads it. */
export function isAdjustedAlike(text: string): boolean {
  const source = new Source("file.yml", text);
  const adjusted = parseAdjustedYaml(source);
  if (adjusted === undefined || OPEN_QUOTE.test(text)) return false;
  const [document, ...others] = parseYamlByPackage(source);
  expect(others).toEqual([]);
  // The package cannot always mend quoted lines that are not deep enough.
  if (document?.problems.some(({ message }) => message.startsWith("not valid")) === true) return false;
  if (text.includes("\r")) {
    const [reference] = parseYamlByPackage(new Source("file.yml", text.replaceAll("\r\n", "\n")));
    expect(brief(adjusted.root)).toEqual(brief(reference?.root));
    const written = show(adjusted.root, (scalar) => scalar.text, false);
    expect(written).toEqual(show(adjusted.root, ({ span }) => text.slice(span.start, span.end), false));
    expect(show(adjusted.root, () => 0)).toEqual(show(document?.root, () => 0));
  } else expect(showAll(adjusted.root)).toEqual(showAll(document?.root));
  expect(adjusted.problems).toEqual(document?.problems);
  return true;
}
