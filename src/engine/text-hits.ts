import { withoutPictures } from "../document/notebook-pictures.ts";
import { parseText } from "../document/text.ts";
import type { Definition, Field } from "../formats/format.ts";
import { textFile } from "../formats/generic.ts";
import type { Source } from "../source/source.ts";
import type { Hit } from "./detect.ts";
import type { SourceSettings } from "./scan-source.ts";
import { overlapsWith } from "./spans.ts";

/** What stands outside the fields (comments, files that are no definition) is looked at for exact formats only. */
export function textHits(
  source: Source,
  definitions: readonly Definition[],
  settings: SourceSettings,
  found: readonly Hit[],
): Hit[] {
  const texts = definitions.some((definition) => definition.texts !== undefined)
    ? definitions.flatMap((definition) => definition.texts ?? [])
    : wholeText(source, definitions, settings);
  const hits = texts
    .flatMap((field) => settings.detectors.detect(field, settings.context))
    .filter((hit) => hit.detector.category === "secret");
  if (hits.length === 0) return hits;
  // In a field the match that knows the field is the better one, also when it marks a part only.
  const isFound = overlapsWith(found.map(({ span }) => span));
  return onceAnOutput(hits.filter(({ span }) => !isFound(span)));
}

/** The whole file as one text, unless nothing in it could be found. */
function wholeText(source: Source, definitions: readonly Definition[], settings: SourceSettings): Field[] {
  if (!settings.detectors.mayHoldSecret(outsideOf(definitions, source.text))) return [];
  const scalar = parseText(source).root;
  if (scalar?.kind !== "scalar") return [];
  const value = source.file.endsWith(".ipynb") ? withoutPictures(scalar.value) : scalar.value;
  return [{ role: "text", name: "", path: [], scalar, value, offset: 0, format: textFile }];
}

/** What a cell prints again and again (a result as text and as HTML, a traceback) is told once. */
function onceAnOutput(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ detector, field, match }) => {
    if (field.name === "") return true;
    const key = JSON.stringify([field.name, detector.id, field.value.slice(match.start, match.end)]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The text without the values of its definitions: keys and comments, or all of it when it holds no definition. */
function outsideOf(definitions: readonly Definition[], text: string): string {
  const spans = definitions.flatMap(({ fields }) =>
    fields.flatMap(({ within, scalar }) => (within === undefined ? [scalar.span] : [])),
  );
  let rest = "";
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) rest += `${text.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}
