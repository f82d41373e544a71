import { changeFile } from "../../document/edit/change-file.ts";
import type { Document } from "../../document/document.ts";
import { parseDocuments, syntaxOf } from "../../document/parse.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Fix, FixContext, FixSubject } from "../../remedies/fixes/fix.ts";
import { fixOf } from "../../remedies/fixes/fixes.ts";
import { applyEdits } from "../../source/edit.ts";
import type { TextEdit } from "../../source/edit.ts";
import { Source } from "../../source/source.ts";
import { scanSource } from "../scan-source.ts";
import type { SourceResult, SourceSettings } from "../scan-source.ts";
import { findSubject } from "./find-subject.ts";
import { saysTheSame } from "./same-fields.ts";

/** How far fixes may go. */
export interface FixLimits {
  /** Whether fixes are made after which a person has more to do. */
  readonly unsafe: boolean;
  /** Whether the result will be written: then nothing is made that lacks the vault or a version. */
  readonly writes: boolean;
  /** Whether a code folder exists, named as the definition in a file does. */
  readonly hasFolder?: (file: string, folder: string) => boolean;
  /** Whether a value is in the vault when it leaves the file. */
  readonly isKept?: (finding: Finding) => boolean;
}

/** A finding that is fixed in the new text. */
export interface Fixed {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A finding that stays, and why. */
export interface Withheld {
  readonly finding: Finding;
  readonly why: "manual" | "unsafe" | "lacks" | "not-stored" | "no-folder" | "unfaithful";
  /** What would have been done, where something could. */
  readonly fix?: Fix;
}

/** A file before and after its fixes. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly fixed: readonly Fixed[];
  readonly withheld: readonly Withheld[];
}

/**
 * Makes the fixes of one file, one after the other; each on the text that the ones before left, since a change of one
 * value moves the others. A fix whose result does not say the same in all else, still has the finding or has a new one is
 * withheld. Reads no file and writes none.
 *
 * @param wanted the findings to fix, of a scan of this very text
 */
export async function fixFile(
  source: Source,
  settings: SourceSettings,
  wanted: readonly Finding[],
  contextOf: (finding: Finding) => FixContext,
  limits: FixLimits,
): Promise<FixedFile> {
  const fixed: Fixed[] = [];
  const withheld: Withheld[] = [];
  let current = await scan(source, settings);
  for (const finding of wanted) {
    const here = current.findings.find((each) => isSame(each, finding));
    // An earlier fix took it along: another name of the same value, or a block that went as a whole.
    if (here === undefined) continue;
    const subject = findSubject(here, current.definitions);
    const fix = subject && fixOf(subject, contextOf(finding));
    if (subject === undefined || fix === undefined) {
      withheld.push({ finding, why: "manual" });
      continue;
    }
    const why = whyNot(finding, fix, limits);
    if (why !== undefined) withheld.push({ finding, why, fix });
    else {
      const next = await apply(current, subject, fix, settings);
      if (next === undefined) withheld.push({ finding, why: "unfaithful", fix });
      else {
        fixed.push({ finding, fix });
        current = next;
      }
    }
  }
  return { file: source.file, before: source.text, after: current.source.text, fixed, withheld };
}

function whyNot(finding: Finding, fix: Fix, limits: FixLimits): Withheld["why"] | undefined {
  if (fix.safety === "unsafe" && !limits.unsafe) return "unsafe";
  if (fix.files?.some(({ folder }) => limits.hasFolder?.(finding.file, folder) === false) === true) return "no-folder";
  if (fix.stores && limits.isKept?.(finding) === false) return "not-stored";
  return limits.writes && fix.lacks !== undefined ? "lacks" : undefined;
}

function scan(source: Source, settings: SourceSettings): Promise<SourceResult> {
  return scanSource(source, syntaxOf(source.file), settings);
}

/** The file after a fix, or `undefined` when the fix would not be faithful. */
async function apply(
  before: SourceResult,
  subject: FixSubject,
  fix: Fix,
  settings: SourceSettings,
): Promise<SourceResult | undefined> {
  const changed = await changedText(before.source, subject, fix);
  if (changed === undefined || changed.text === before.source.text) return undefined;
  const after = await scan(new Source(before.source.file, changed.text), settings);
  if (!saysTheSame(before, after, changed.edits)) return undefined;
  const { finding } = subject;
  const known = before.findings.filter((each) => each !== finding);
  const isNew = (each: Finding): boolean => each.severity !== "info" && !known.some((other) => isSame(other, each));
  if (after.findings.some((each) => isSame(each, finding) || isNew(each))) return undefined;
  // What is still written must still be found: a fix must not hide another secret.
  const isLost = (each: Finding): boolean =>
    !isWithin(each, changed.edits) && !after.findings.some((other) => isSame(other, each));
  return known.some(isLost) ? undefined : after;
}

async function changedText(
  source: Source,
  { definition }: FixSubject,
  fix: Fix,
): Promise<{ text: string; edits: readonly TextEdit[] } | undefined> {
  if (fix.edits !== undefined) {
    const text = applyEdits(source.text, fix.edits);
    return text === undefined ? undefined : { text, edits: fix.edits };
  }
  const { document } = definition;
  // A document inside a value of another one has a text of its own.
  if (document.source.text !== source.text) return undefined;
  const documents = await parseDocuments(source, document.syntax);
  const all = documents.map((each) => (isAt(each, document) ? document : each));
  return changeFile(all, [{ document, changes: fix.changes ?? [] }]);
}

function isAt(a: Document, b: Document): boolean {
  return a.root?.span.start === b.root?.span.start && a.root?.span.end === b.root?.span.end;
}

function isWithin({ span }: Finding, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) => edit.span.start <= span.start && span.end <= edit.span.end);
}

/** Whether two findings are one: lines move, and which of several at one path it is may change. */
function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.path === b.path && a.secret.equals(b.secret);
}
