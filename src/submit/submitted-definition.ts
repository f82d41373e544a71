import { Scalar } from "../document/document.ts";
import type { Document, Node, Problem } from "../document/document.ts";
import { parseDocuments } from "../document/parse.ts";
import { isDeeperThan } from "../engine/limits.ts";
import { scanDefinitions } from "../engine/scan-source.ts";
import type { SourceResult, SourceSettings } from "../engine/scan-source.ts";
import { overlapsWith } from "../engine/spans.ts";
import type { Finding } from "../findings/finding.ts";
import type { Definition, Field } from "../formats/format.ts";
import { recognise } from "../formats/recognise.ts";
import type { Source } from "../source/source.ts";
import { applyOverrides } from "./apply-overrides.ts";
import type { Assignment } from "./az-arguments.ts";
import { PlacedScalar, placedSource } from "./written.ts";

/** A definition as it is submitted: what the file says, less what the command line replaces, and what it says itself. */
export interface SubmittedDefinition {
  /** Fields and links of file and command line together. Absent when it is nothing that is known. */
  readonly definition: Definition | undefined;
  /** What was found in the file, also in values that the command line replaces. */
  readonly inFile: SourceResult;
  /** Whether what a finding in the file is about is submitted: no comment, and no value that is replaced. */
  readonly isSubmitted: (finding: Finding) => boolean;
  /** The fields that stand on the command line or in one of its `@files`. */
  readonly placed: readonly Field[] | undefined;
}

/**
 * Reads a definition with what the command line says of it.
 *
 * @param source the file; empty for a definition that stands on the command line only
 * @param kind the format of a definition that is not recognised by itself
 * @param under the property as which the file is sent, when it is not sent as it is
 */
export async function readSubmitted(
  source: Source,
  assignments: readonly Assignment[],
  kind: string | undefined,
  settings: SourceSettings,
  under?: string,
): Promise<SubmittedDefinition> {
  // The Azure CLI reads every file as YAML, whatever it is called.
  const [parsed, ...others] = await parseDocuments(source, /\.json$/i.test(source.file) ? "json" : "yaml");
  const first = parsed === undefined || under === undefined ? parsed : putUnder(parsed, under);
  const problems: Problem[] = [...(first?.problems ?? [])];
  const original = first === undefined ? undefined : definitionOf(first, kind, settings, problems);
  const root = applyOverrides(first?.root, assignments);
  const merged =
    first === undefined || (first.root !== undefined && first.root.kind !== "map")
      ? undefined
      : definitionOf({ ...first, root }, kind, settings, problems);
  if (merged === undefined && problems.length === 0)
    problems.push({ file: source.file, message: "not recognised as a definition; read as plain text only" });
  const kept = new Set(scalarsOf(root));
  const replaced = new Set([...scalarsOf(first?.root)].filter((scalar) => !kept.has(scalar)));
  const fields = [
    ...(merged?.fields.filter((field) => placedSource(field) === undefined) ?? []),
    ...(original?.fields.filter(({ scalar }) => replaced.has(scalar)) ?? []),
  ];
  const read = merged === undefined ? [] : [{ ...merged, fields }];
  const inFile = await scanDefinitions(
    source,
    [...read, ...others.flatMap((each) => definitionOf(each, kind, settings, problems) ?? [])],
    settings,
  );
  // Of a file that was not read completely nobody knows what is a comment.
  const isContent =
    problems.length > 0 || merged === undefined || others.length > 0
      ? () => true
      : overlapsWith([...kept].filter((each) => !(each instanceof PlacedScalar)).map(({ span }) => span));
  return {
    definition: merged,
    inFile: { ...inFile, problems: [...problems, ...inFile.problems] },
    isSubmitted: ({ span, format }) =>
      ![...replaced].some((each) => each.span.start <= span.start && span.end <= each.span.end) &&
      (format.family !== "text" || isContent(span)),
    placed: merged?.fields.filter((field) => placedSource(field) !== undefined),
  };
}

function putUnder(document: Document, name: string): Document {
  const { root } = document;
  if (root === undefined) return document;
  const span = { start: root.span.start, end: root.span.start };
  const key = new Scalar({ type: "string", style: "raw", text: "", value: name, span, offsets: () => undefined });
  return { ...document, root: { kind: "map", span: root.span, entries: [{ key, value: root }] } };
}

function definitionOf(
  document: Document,
  kind: string | undefined,
  { maxDepth }: SourceSettings,
  problems: Problem[],
): Definition | undefined {
  if (document.root !== undefined && isDeeperThan(document.root, maxDepth)) {
    const message = `nested deeper than ${maxDepth} (limits.maxDepth); read as plain text only`;
    if (!problems.some((each) => each.message === message)) problems.push({ file: document.source.file, message });
    return undefined;
  }
  return recognise(document) ?? (kind === undefined ? undefined : recognise(document, kind));
}

/** All keys and values of a tree. */
export function* scalarsOf(root: Node | undefined, seen = new Set<Node>()): Generator<Node & { kind: "scalar" }> {
  if (root === undefined || seen.has(root)) return;
  seen.add(root);
  if (root.kind === "scalar") yield root;
  else if (root.kind === "sequence") for (const item of root.items) yield* scalarsOf(item, seen);
  else {
    for (const { key, value } of root.entries) {
      yield* scalarsOf(key, seen);
      yield* scalarsOf(value, seen);
    }
  }
}
