import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { completeConfig } from "../../config/config.ts";
import type { Problem } from "../../document/document.ts";
import { syntaxOf } from "../../document/parse.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Report } from "../../findings/report.ts";
import type { FixContext } from "../../remedies/fixes/fix.ts";
import { wishOf } from "../../remedies/fixes/wish.ts";
import type { Wish } from "../../remedies/fixes/wish.ts";
import { Source } from "../../source/source.ts";
import { readSource } from "../read.ts";
import { scanPaths } from "../scan.ts";
import type { ScanOptions } from "../scan.ts";
import { scanSource } from "../scan-source.ts";
import type { SourceSettings } from "../scan-source.ts";
import { makeSettings } from "../settings.ts";
import { subjectOf } from "./find-text.ts";
import { fixFile } from "./fix-file.ts";
import type { FixLimits, FixedFile } from "./fix-file.ts";
import { hasKnownEncoding } from "./replace-file.ts";

/** The findings that a fix is about. */
export interface FixChoice {
  /** Rules of which findings are fixed; all when empty. */
  readonly rules: readonly string[];
  /** Fingerprints of single findings; all when empty. */
  readonly fingerprints: readonly string[];
}

/** A finding that may be fixed, and what of it goes into the vault. */
export interface Candidate {
  readonly finding: Finding;
  /** Absent where the place has no field that a program could change. */
  readonly wish?: Wish;
  /** Which of how many findings of this rule at this path it is, counted from 0 in the order of the file. */
  readonly ordinal: { readonly index: number; readonly of: number };
}

/** A file with findings. Its text is that of the moment when it was read. */
export interface CandidateFile {
  readonly path: string;
  readonly source: Source;
  readonly candidates: readonly Candidate[];
}

/** What a fix could be made of. */
export interface Candidates {
  readonly report: Report;
  readonly files: readonly CandidateFile[];
  readonly problems: readonly Problem[];
  readonly settings: SourceSettings;
}

/** Scans, and reads again the files with findings that were chosen. Writes nothing. */
export async function findCandidates(options: ScanOptions, choice: FixChoice): Promise<Candidates> {
  const cwd = resolve(options.cwd ?? ".");
  const config = completeConfig(options.config);
  const { report } = await scanPaths({ ...options, threads: 0 });
  const settings = await makeSettings(config, cwd, options.configFolder ?? cwd, options, options.paths);
  const byFile = new Map<string, Finding[]>();
  for (const finding of report.findings)
    if (isChosen(finding, choice)) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const files: CandidateFile[] = [];
  const problems: Problem[] = [];
  for (const [file, findings] of byFile) {
    const path = resolve(cwd, file);
    const source = readSource(path, file, config.limits.maxFileSize);
    if (!hasKnownEncoding(path))
      problems.push({ file, message: "is neither UTF-8 nor UTF-16, so nothing in it is changed" });
    else if (source instanceof Source)
      files.push({ path, source, candidates: await withWishes(source, findings, settings) });
    else problems.push(source);
  }
  return { report, files, problems, settings };
}

function isChosen({ rule, severity, fingerprint }: Finding, { rules, fingerprints }: FixChoice): boolean {
  const isNamed = rules.includes(rule) || fingerprints.includes(fingerprint);
  return isNamed || (severity !== "info" && rules.length === 0 && fingerprints.length === 0);
}

async function withWishes(
  source: Source,
  findings: readonly Finding[],
  settings: SourceSettings,
): Promise<Candidate[]> {
  const { definitions, findings: all } = await scanSource(source, syntaxOf(source.file), settings);
  const candidates: Candidate[] = [];
  for (const finding of findings) {
    const subject = await subjectOf(finding, source, definitions);
    const alike = all.filter(({ rule, path }) => rule === finding.rule && path === finding.path);
    const index = alike.findIndex(({ span }) => span.start === finding.span.start);
    const candidate = { finding, ordinal: { index, of: alike.length } };
    candidates.push(subject === undefined ? candidate : { ...candidate, wish: wishOf(subject) });
  }
  return candidates;
}

/** Where the value of a candidate is kept, or will be. */
export type ContextOf = (candidate: Candidate) => FixContext;

/** The new texts of files. */
export async function fixFiles(
  { files, settings }: Candidates,
  contextOf: ContextOf,
  limits: FixLimits,
  signal?: AbortSignal,
): Promise<FixedFile[]> {
  const fixed: FixedFile[] = [];
  for (const { source, candidates } of files) {
    // Between two files there is time to hear that the run is to stop.
    await setImmediate();
    signal?.throwIfAborted();
    const byFinding = new Map(candidates.map((candidate) => [candidate.finding, candidate]));
    const context = (finding: Finding): FixContext => {
      const candidate = byFinding.get(finding);
      if (candidate === undefined) throw new TypeError("a finding that nobody asked for");
      return contextOf(candidate);
    };
    const wanted = candidates.map(({ finding }) => finding);
    fixed.push(await fixFile(source, settings, wanted, context, limits));
  }
  return fixed;
}

/** Where the file is that messages name so. */
export function pathOf({ files }: Candidates, shown: string): string {
  const file = files.find(({ source }) => source.file === shown);
  if (file === undefined) throw new TypeError("a file without findings");
  return file.path;
}
