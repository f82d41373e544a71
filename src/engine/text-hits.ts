import { mayNameSecret } from "../detection/secret-words.ts";
import { withoutPictures } from "../document/notebook-pictures.ts";
import type { Syntax } from "../document/document.ts";
import { parseText } from "../document/text.ts";
import type { Definition, Field } from "../formats/format.ts";
import { commentedOut } from "../formats/commented-out.ts";
import { textFile } from "../formats/generic.ts";
import { SOURCE_CODE } from "../formats/python/constants.ts";
import { textParts } from "../formats/text-parts.ts";
import type { Source } from "../source/source.ts";
import type { Hit } from "./hit.ts";
import type { SourceSettings } from "./scan-source.ts";
import { overlapsWith } from "./spans.ts";
import { ValuePlaces } from "./value-places.ts";

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
  const hits = [
    ...texts.flatMap((field) => textParts(field, (text) => settings.detectors.mayHoldSecret(text))),
    ...comments(source, definitions),
  ]
    .flatMap((field) => settings.detectors.detect(field, settings.context))
    .filter((hit) => hit.detector.category === "secret");
  if (hits.length === 0) return hits;
  // In a field the match that knows the field is the better one, also when it marks a part only.
  const isFound = overlapsWith(found.map(({ span }) => span));
  return onceAnOutput(hits.filter(({ span }) => !isFound(span)));
}

/** Syntaxes whose comments begin with `#`. */
const WITH_COMMENTS: ReadonlySet<Syntax> = new Set<Syntax>(["yaml", "dotenv", "hcl", "text", "python"]);

/** What is told in the comments of a definition: there, and not in every text, a name says something about a value. */
function comments(source: Source, definitions: readonly Definition[]): Field[] {
  const [first] = definitions;
  // A program may have nothing but its comments to tell.
  const format = first?.format ?? (source.file.endsWith(".py") ? SOURCE_CODE : undefined);
  if (format === undefined || !source.text.includes("#")) return [];
  if (first !== undefined && !WITH_COMMENTS.has(first.document.syntax)) return [];
  // The comments of a script are read with its commands.
  if (format.family === "shell" || !mayNameSecret(source.text)) return [];
  const scalar = parseText(source).root;
  if (scalar?.kind !== "scalar") return [];
  const places = new ValuePlaces(definitions);
  const { value } = scalar;
  const text: Field = { role: "text", name: "", path: [], scalar, value, offset: 0, format };
  return [...commentedOut(text, (at) => !places.isInside(at))];
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
    const { name } = field.within ?? field;
    if (name === "") return true;
    const key = JSON.stringify([name, detector.id, field.value.slice(match.start, match.end)]);
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
