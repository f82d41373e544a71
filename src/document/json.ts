import { parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node as JsonNode, ParseError } from "jsonc-parser";
import type { Source } from "../source/source.ts";
import { alignValue } from "./align.ts";
import { Scalar } from "./document.ts";
import type { Document, Entry, Node, Problem } from "./document.ts";

/** Reads a JSON file, comments and trailing commas allowed; of a broken one what can be read is kept. */
export function parseJson(source: Source): Document[] {
  const text = source.text.charCodeAt(0) === 0xfe_ff ? ` ${source.text.slice(1)}` : source.text;
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true });
  const problems: Problem[] = [];
  const first = errors[0];
  if (first !== undefined) {
    const code = printParseErrorCode(first.error)
      .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      .trim();
    problems.push({
      file: source.file,
      ...source.positionAt(first.offset),
      message: `not valid JSON: ${code}; read as far as possible and as plain text`,
    });
  }
  return [{ source, syntax: "json", root: tree === undefined ? undefined : convert(source, tree), problems }];
}

function convert(source: Source, node: JsonNode): Node {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type === "array") {
    return { kind: "sequence", span, items: (node.children ?? []).map((item) => convert(source, item)) };
  }
  if (node.type === "object") {
    const entries: Entry[] = [];
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined) continue;
      const end = key.offset + key.length;
      entries.push({
        key: scalar(source, key),
        value:
          value === undefined
            ? new Scalar({ type: "null", style: "raw", text: "", value: "", span: { start: end, end }, offsets: end })
            : convert(source, value),
      });
    }
    return { kind: "map", span, entries };
  }
  return scalar(source, node);
}

function scalar(source: Source, node: JsonNode): Scalar {
  const span = { start: node.offset, end: node.offset + node.length };
  const text = source.slice(span);
  if (node.type !== "string") {
    const type = node.type === "number" || node.type === "boolean" ? node.type : "null";
    return new Scalar({ type, style: "raw", text, value: text, span, offsets: span.start });
  }
  const value = String(node.value);
  const verbatim = text.length === value.length + 2;
  const offsets = verbatim ? span.start + 1 : () => alignValue(text, value, "json", span.start);
  return new Scalar({ type: "string", style: "json", text, value, span, offsets });
}
