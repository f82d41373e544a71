import type { Source } from "../source/source.ts";
import { EmbeddedText } from "./embedded-text.ts";
import { jsonStringScalar } from "./notebook-json.ts";
import type { JsonExtent } from "./notebook-json.ts";

/** Kinds of output that are text to read; pictures, plots and scripts of widgets are not. */
const READABLE = /^(?:text\/|application\/(?:json|x-json|yaml|xml)\b)/;

/** More strings of one output are looked at by nobody. */
const MOST_STRINGS = 20_000;

/** The texts that a cell has printed: streams, results as text, and errors with their tracebacks. */
export function outputTexts(source: Source, outputs: JsonExtent | undefined): EmbeddedText[] {
  const texts: EmbeddedText[] = [];
  const add = (extent: JsonExtent | undefined): void => {
    const strings: JsonExtent[] = [];
    if (extent !== undefined) collectStrings(extent, strings);
    if (strings.length === 0) return;
    const lines = strings.map((each) => EmbeddedText.within(jsonStringScalar(source, each)));
    // The lines of a text end with their line breaks; strings of a JSON object or a traceback stand for themselves.
    const isText = extent?.kind === "string" || lines.slice(0, -1).every(({ text }) => text.endsWith("\n"));
    texts.push(EmbeddedText.joined(lines, isText ? "" : "\n"));
  };
  for (const { members } of outputs?.items ?? []) {
    for (const key of ["text", "traceback", "evalue"]) add(members?.get(key));
    for (const [type, extent] of members?.get("data")?.members ?? []) if (READABLE.test(type)) add(extent);
  }
  return texts;
}

function collectStrings(extent: JsonExtent, into: JsonExtent[]): void {
  if (into.length >= MOST_STRINGS) return;
  if (extent.kind === "string") into.push(extent);
  for (const item of extent.items ?? []) collectStrings(item, into);
  for (const member of extent.members?.values() ?? []) collectStrings(member, into);
}
