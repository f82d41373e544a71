import { changeFile } from "../../document/edit/change-file.ts";
import type { Document } from "../../document/document.ts";
import { parseDocuments, syntaxOf } from "../../document/parse.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Fix, FixSubject } from "../../remedies/fixes/fix.ts";
import { wishOf } from "../../remedies/fixes/wish.ts";
import { applyEdits } from "../../source/edit.ts";
import type { TextEdit } from "../../source/edit.ts";
import { Source } from "../../source/source.ts";
import { scanSource } from "../scan-source.ts";
import type { SourceResult, SourceSettings } from "../scan-source.ts";
import { saysTheSame } from "./same-fields.ts";

/** A fix and the nodes that it changes. */
export interface PlacedFix {
  readonly subject: FixSubject;
  readonly fix: Fix;
}

/** A file after fixes. */
export interface Applied {
  readonly result: SourceResult;
  /** Findings of other values that went with what was changed: the second key of a block that goes as a whole. */
  readonly gone: readonly Finding[];
}

/** The scan of a file that is to be fixed. */
export function scanToFix(source: Source, settings: SourceSettings): Promise<SourceResult> {
  return scanSource(source, syntaxOf(source.file), settings);
}

/** The file after fixes that go together, or `undefined` when they would not be faithful. */
export async function applyFix(
  before: SourceResult,
  fixes: readonly PlacedFix[],
  settings: SourceSettings,
): Promise<Applied | undefined> {
  const changed = await changedText(before.source, fixes);
  if (changed === undefined || changed.text === before.source.text) return undefined;
  const after = await scanToFix(new Source(before.source.file, changed.text), settings);
  if (!saysTheSame(before, after, changed.edits)) return undefined;
  const stays = (each: Finding): boolean => after.findings.some((other) => isSame(other, each));
  const found = fixes.map(({ subject }) => subject.finding);
  const isFixed = (each: Finding): boolean => found.some((other) => isSame(each, other));
  const known = before.findings.filter((each) => !found.some((other) => other.fingerprint === each.fingerprint));
  const isNew = (each: Finding): boolean =>
    each.severity !== "info" && !isFixed(each) && !known.some((other) => isSame(other, each));
  const isStill = (each: Finding): boolean =>
    countSame(after.findings, each) > countSame(before.findings, each) - countSame(found, each);
  if (found.some(isStill) || after.findings.some(isNew)) return undefined;
  const lost = known.filter((each) => !stays(each));
  // What is still written must still be found: a fix must not hide another secret.
  if (!lost.every((each) => isWithin(each, changed.edits))) return undefined;
  const moved = fixes.map(({ subject }) => wishOf(subject).secret);
  const gone = lost.filter(({ severity, secret }) => severity !== "info" && !moved.some((each) => each.holds(secret)));
  return { result: after, gone };
}

async function changedText(
  source: Source,
  fixes: readonly PlacedFix[],
): Promise<{ text: string; edits: readonly TextEdit[] } | undefined> {
  const [first] = fixes;
  if (first === undefined) return undefined;
  if (first.fix.edits !== undefined) {
    const edits = fixes.flatMap(({ fix }) => fix.edits ?? []);
    const text = applyEdits(source.text, edits);
    return text === undefined ? undefined : { text, edits };
  }
  // A document inside a value of another one has a text of its own.
  if (fixes.some(({ subject }) => subject.definition.document.source.text !== source.text)) return undefined;
  const documents = await parseDocuments(source, first.subject.definition.document.syntax);
  const changes = new Map(
    fixes.map(({ subject }) => [subject.definition.document, [] as NonNullable<Fix["changes"]>[number][]]),
  );
  for (const { subject, fix } of fixes) changes.get(subject.definition.document)?.push(...(fix.changes ?? []));
  const own = [...changes.keys()];
  const all = documents.map((each) => own.find((document) => isAt(each, document)) ?? each);
  return changeFile(
    all,
    [...changes].map(([document, list]) => ({ document, changes: list })),
  );
}

function isAt(a: Document, b: Document): boolean {
  return a.root?.span.start === b.root?.span.start && a.root?.span.end === b.root?.span.end;
}

function isWithin({ span }: Finding, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) => edit.span.start <= span.start && span.end <= edit.span.end);
}

function countSame(findings: readonly Finding[], finding: Finding): number {
  return findings.filter((each) => isSame(each, finding)).length;
}

/** Whether two findings are one: lines move, and which of several at one path it is may change. */
export function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.path === b.path && a.secret.equals(b.secret);
}
