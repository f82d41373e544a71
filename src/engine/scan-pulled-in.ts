import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Related } from "../findings/finding.ts";
import { Source } from "../source/source.ts";
import { firstReasons } from "./because.ts";
import type { CodeFolders, LinkedFile } from "./code-folders.ts";
import { showPath } from "./discover.ts";
import { placedLinks } from "./placed-link.ts";
import { readSource } from "./read.ts";
import type { ReportBuilder } from "./report-builder.ts";
import { kindOfLink, scanAsLinked, scanLinked } from "./scan-linked.ts";
import type { SourceSettings } from "./scan-source.ts";
import { mayBeCredentialFile } from "./snapshot-credential-files.ts";
import { Uploads } from "./uploads.ts";

/** What the scan knows when its own files are done. */
export interface PulledInOptions {
  readonly cwd: string;
  /** The folder out of which no link leads where there is no repository. */
  readonly base: string;
  readonly maxFileSize: number;
  readonly settings: SourceSettings;
  /** The files that were scanned, and whether a definition was recognised in them. */
  readonly seen: ReadonlyMap<string, boolean>;
  /** Whether the configuration leaves a file in. */
  readonly isWanted: (path: string) => boolean;
}

/**
 * Scans what the definitions of a scan pull in and the scan itself did not read: linked files, each once and as what the
 * link says where nothing else does, and the files of code folders. All findings in such files name the definitions.
 */
export async function scanPulledIn(
  folders: CodeFolders,
  builder: ReportBuilder,
  options: PulledInOptions,
): Promise<void> {
  const scanned = await scanLinkedFiles(folders, builder, options);
  const { files, problems } = folders.list();
  builder.addProblems(problems);
  const { cwd, isWanted, seen } = options;
  const uploads = new Uploads(options.settings, options.maxFileSize);
  const dirty = builder.filesWithSecrets();
  for (const [path, reasons] of files) {
    if (!isWanted(path)) continue;
    const shown = showPath(path, cwd);
    const isKnown = seen.has(path) || scanned.has(path);
    if (isKnown && (dirty.has(shown) || !mayBeCredentialFile(shown))) continue;
    const result = await (isKnown ? uploads.nature(path, shown, reasons) : uploads.scan(path, shown, reasons));
    if (result !== undefined) builder.addResult(result, !isKnown);
  }
  builder.addProblems(uploads.problems());
  builder.relate((finding, isSecret) => {
    const path = resolve(cwd, finding.file);
    const reasons: Related[] = [];
    const linked = folders.files.get(path)?.reasons ?? [];
    for (const each of linked) if (each.file !== finding.file) reasons.push(each);
    const uploaded = isSecret ? (files.get(path) ?? []) : [];
    // What stands in the definition itself is submitted anyway.
    for (const each of uploaded) if (each.file !== finding.file) reasons.push(each);
    return firstReasons(reasons);
  });
}

/** Gives the paths of the linked files that were scanned here. */
async function scanLinkedFiles(
  folders: CodeFolders,
  builder: ReportBuilder,
  options: PulledInOptions,
): Promise<ReadonlySet<string>> {
  const { cwd, settings, seen, isWanted, maxFileSize } = options;
  const scanned = new Set<string>();
  // Grows while it is gone through: what a linked file links to is followed, too.
  for (const linked of folders.files.values()) {
    const { path, what } = linked;
    const isDefinition = seen.get(path);
    const asKind = isDefinition === false && (kindOfLink(what) !== undefined || what === "dockerfile");
    if (scanned.has(path) || (isDefinition !== undefined && !asKind) || !isWanted(path) || !isFile(path)) continue;
    if (!isInReach(folders, linked, options)) {
      const [{ file, line, column } = { file: ".", line: 1, column: 1 }] = linked.reasons;
      const message = "a file outside the repository; it was not looked at";
      builder.addProblems([{ file, line, column, message }]);
      continue;
    }
    scanned.add(path);
    const shown = showPath(path, cwd);
    const read = readSource(path, shown, maxFileSize);
    if (!(read instanceof Source)) {
      builder.addProblems([read]);
      continue;
    }
    const result = await (asKind ? scanAsLinked : scanLinked)(read, what, settings);
    if (asKind) {
      if (result.definitions.length === 0) continue;
      builder.forget(new Set([shown]));
    }
    builder.addResult(result);
    folders.add({ path, shown }, result.definitions.flatMap(placedLinks));
  }
  return scanned;
}

function isInReach(folders: CodeFolders, { path, reasons }: LinkedFile, { cwd, base }: PulledInOptions): boolean {
  const [first] = reasons;
  return first !== undefined && folders.isInside(path, resolve(cwd, first.file), base);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
