import { syntaxOf } from "../../document/parse.ts";
import { Source } from "../../source/source.ts";
import { applyEdits } from "../../source/edit.ts";
import { scanSource } from "../scan-source.ts";
import type { SourceSettings } from "../scan-source.ts";

/** A shorter text may be an ordinary word that stands elsewhere too. */
const SHORTEST_REPEATED = 8;

/**
 * The two texts of a file with every value masked that was found in either, for people to look at. A value is masked
 * wherever it stands, also in a comment.
 */
export async function maskTexts(file: string, texts: readonly string[], settings: SourceSettings): Promise<string[]> {
  const values = new Map<string, string>();
  const masked: string[] = [];
  for (const text of texts) {
    const source = new Source(file, text);
    const { findings } = await scanSource(source, syntaxOf(file), settings);
    const edits = findings
      .filter(({ severity, span }) => severity !== "info" && span.end > span.start)
      .map(({ span, secret }) => ({ span, text: secret.masked }));
    for (const { span, text: mask } of edits) values.set(source.slice(span), mask);
    masked.push(applyEdits(text, edits) ?? text);
  }
  const long = [...values]
    .filter(([value]) => value.length >= SHORTEST_REPEATED)
    .toSorted((a, b) => b[0].length - a[0].length);
  return masked.map((text) => long.reduce((result, [value, mask]) => result.replaceAll(value, () => mask), text));
}
