import type { Source } from "../source/source.ts";
import { Scalar } from "./document.ts";
import type { Document } from "./document.ts";

/** Takes a whole file as one value without structure. */
export function parseText(source: Source): Document {
  const { text } = source;
  const span = { start: 0, end: text.length };
  const root = new Scalar({ type: "string", style: "raw", text, value: text, span, offsets: 0 });
  return { source, syntax: "text", root, problems: [] };
}
