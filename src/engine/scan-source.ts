import type { DetectionContext, Severity } from "../detection/detector.ts";
import { mayInterestSecretlint } from "../detection/secretlint.ts";
import { parseDocuments } from "../document/parse.ts";
import type { Document, Problem, Syntax } from "../document/document.ts";
import type { Finding } from "../findings/finding.ts";
import type { Definition, Field } from "../formats/format.ts";
import { withEmbedded } from "../formats/embedded-documents.ts";
import { mayHoldDefinition, recogniseAll } from "../formats/recognise.ts";
import type { Source } from "../source/source.ts";
import type { DetectorSet } from "./detect.ts";
import type { Hit } from "./hit.ts";
import { isDeeperThan } from "./limits.ts";
import { makeFindings } from "./make-findings.ts";
import { resolveHits } from "./resolve.ts";
import { mayFindMore, secretlintHits } from "./secretlint-hits.ts";
import { textHits } from "./text-hits.ts";

/** What the scan of a source needs to know. */
export interface SourceSettings {
  readonly detectors: DetectorSet;
  readonly context: DetectionContext;
  /** Severities of the configuration, by rule id. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** Rules that were switched off; what they would have found is not reported but still masked. */
  readonly off: ReadonlySet<string>;
  readonly maxFields: number;
  readonly maxDepth: number;
  readonly secretlint: boolean;
  /** The name of a file in fingerprints: relative to the repository, so that it does not depend on the working directory. */
  readonly identify: (file: string) => string;
}

/** What was found in one source. */
export interface SourceResult {
  readonly source: Source;
  readonly definitions: readonly Definition[];
  readonly fields: number;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/**
 * How a source is read: by its definitions (the default), as text without structure (a file of a code folder), or as the
 * definition that the caller knows it to be.
 */
export type Reading = "definitions" | "text" | { readonly as: string | undefined };

/** Scans the text of one file. Never throws for what stands in it: a file that defeats a part of jobscrub is a problem. */
export async function scanSource(
  source: Source,
  syntax: Syntax,
  settings: SourceSettings,
  reading: Reading = "definitions",
): Promise<SourceResult> {
  try {
    return await scanText(source, syntax, settings, reading);
  } catch (error) {
    const message = `could not be scanned (${error instanceof Error ? error.name : "unknown error"} in jobscrub itself, please report it); skipped`;
    return { source, definitions: [], fields: 0, findings: [], problems: [{ file: source.file, message }] };
  }
}

/** How many nodes of one file are visited for each field that it may have; aliases can make a small file endless. */
const VISITS_PER_FIELD = 2;

async function scanText(
  source: Source,
  syntax: Syntax,
  settings: SourceSettings,
  reading: Reading,
): Promise<SourceResult> {
  const parsed =
    typeof reading === "object" ||
    (reading === "definitions" && (syntax === "text" || mayHoldDefinition(source.text, syntax, source.file)));
  const documents = parsed ? await parseDocuments(source, syntax) : [];
  const known = typeof reading === "object" ? reading.as : undefined;
  const definitions: Definition[] = [];
  const problems: Problem[] = [];
  const concerns = documents.length > 0 && mayConcern(source.text, settings);
  let visits = VISITS_PER_FIELD * settings.maxFields;
  let values = 0;
  for (const document of documents) {
    const outer = readDocument(document, { known, visits, concerns, maxDepth: settings.maxDepth });
    const read = "message" in outer ? outer : await withEmbedded(document, outer);
    if ("message" in read || read.length === 0) {
      // A broken file that is no definition is somebody else's business; of one that could not be read nobody knows.
      if ("message" in read) problems.push(read);
      else if (document.syntax !== syntax) problems.push(...document.problems);
      continue;
    }
    for (const problem of document.problems) problems.push(problem);
    for (const definition of read) {
      definitions.push(definition);
      values += definition.values;
      visits -= definition.visits;
    }
    if (visits > 0) continue;
    const message = `too large to be read to its end (more than ${settings.maxFields} values, limits.maxFields)`;
    if (values <= settings.maxFields) problems.push({ file: source.file, message });
    break;
  }
  const result = await scanDefinitions(source, definitions, settings);
  return { ...result, problems: [...problems, ...result.problems] };
}

/** Whether anything can be found in the values of a file at all. */
function mayConcern(text: string, { detectors, context, secretlint }: SourceSettings): boolean {
  return detectors.mayConcern(text, context) || (secretlint && mayInterestSecretlint(text));
}

/** Scans the fields of definitions that were read out of a source, and for exact formats the whole of its text. */
export async function scanDefinitions(
  source: Source,
  definitions: readonly Definition[],
  settings: SourceSettings,
): Promise<SourceResult> {
  const { maxFields, detectors, context } = settings;
  const hits: Hit[] = [];
  let fields = 0;
  let all = 0;
  for (const definition of definitions) {
    const unread = definition.fields.length === 0 ? definition.values : 0;
    all += definition.fields.length + unread;
    fields += unread;
    const looked = definition.fields.slice(0, Math.max(0, maxFields - fields));
    fields += looked.length;
    const unsure: Field[] = [];
    for (const field of looked) {
      const found = detectors.detect(field, context);
      for (const hit of found) hits.push(hit);
      if (settings.secretlint && mayFindMore(field, found)) unsure.push(field);
    }
    if (unsure.length > 0) for (const hit of await secretlintHits(unsure)) hits.push(hit);
  }
  for (const hit of textHits(source, definitions, settings, hits)) hits.push(hit);
  const resolved = resolveHits(hits);
  const findings = makeFindings(source, resolved, settings);
  const problems: Problem[] = detectors.failures.take(source.file);
  const tell = (message: string): void => void problems.push({ file: source.file, message });
  if (all > fields) tell(`${all} values, of which only the first ${maxFields} were looked at (limits.maxFields)`);
  const reported = resolved.filter(({ hit }) => !settings.off.has(hit.detector.id)).length;
  if (reported > findings.length)
    tell(`${reported} findings, of which only the ${findings.length} most severe are reported`);
  return { source, definitions, fields, findings, problems };
}

/** The definitions that a document holds (mostly it is one), or why it can only be read as text. */
function readDocument(
  document: Document,
  how: { known: string | undefined; visits: number; concerns: boolean; maxDepth: number },
): readonly Definition[] | Problem {
  const { root, source } = document;
  const { known, visits, concerns, maxDepth } = how;
  try {
    if (root !== undefined && isDeeperThan(root, maxDepth))
      return {
        file: source.file,
        message: `nested deeper than ${maxDepth} (limits.maxDepth); read as plain text only`,
      };
    return recogniseAll(document, known, visits, concerns);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { file: source.file, message: "nested too deeply; read as plain text only" };
  }
}
