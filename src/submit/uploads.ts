import type { Problem } from "../document/document.ts";
import { syntaxOf } from "../document/parse.ts";
import { SLOT_RULE } from "../engine/hit.ts";
import { showPath } from "../engine/discover.ts";
import { readSource } from "../engine/read.ts";
import { scanSource } from "../engine/scan-source.ts";
import type { SourceSettings } from "../engine/scan-source.ts";
import { mayBeCredentialFile } from "../engine/snapshot-credential-files.ts";
import { Uploads } from "../engine/uploads.ts";
import { withRelated } from "../findings/finding.ts";
import type { Finding, Related } from "../findings/finding.ts";
import { Source } from "../source/source.ts";
import type { Part } from "./part.ts";

export interface UploadOptions {
  /** The folder from which files are shown. */
  readonly shownFrom: string;
  readonly maxFileSize: number;
  readonly settings: SourceSettings;
  /** Files that were scanned already, by other commands of the same script. */
  readonly scanned: Set<string>;
  /** Whether a rule finds secrets. */
  readonly isSecretRule: (rule: string) => boolean;
}

/** A finding in a file that is uploaded: only a secret matters there, since nothing of the file becomes a name. */
export function reportUploaded(
  finding: Finding,
  because: Related | undefined,
  { isSecretRule }: UploadOptions,
): Finding | undefined {
  if (because === undefined || finding.rule === SLOT_RULE || !isSecretRule(finding.rule)) return undefined;
  return withRelated(finding, because);
}

/**
 * Scans the files of code folders and build contexts one after the other; those that are no text are only counted.
 *
 * @returns the problem that says how many were not looked at
 */
export async function scanUploads(
  uploads: Iterable<readonly [path: string, because: Related]>,
  options: UploadOptions,
  emit: (part: Part) => void,
): Promise<Problem[]> {
  const { shownFrom, maxFileSize, settings, scanned } = options;
  const skipped: { binary: number; large: number; unreadable: number } = { binary: 0, large: 0, unreadable: 0 };
  let place: Related | undefined;
  const files = new Uploads(settings, maxFileSize);
  for (const [path, because] of uploads) {
    if (scanned.has(path)) continue;
    scanned.add(path);
    const shown = showPath(path, shownFrom);
    const report = (finding: Finding): Finding | undefined => reportUploaded(finding, because, options);
    const key = mayBeCredentialFile(shown) ? await files.scan(path, shown, [because]) : undefined;
    if (key !== undefined && key.findings.length > 0) {
      emit({ result: key, isFile: true, report });
      continue;
    }
    const read = readSource(path, shown, maxFileSize);
    if (read instanceof Source) {
      const result = await scanSource(read, syntaxOf(path), settings);
      emit({ result, isFile: true, report });
    } else {
      place ??= because;
      skipped[/binary/.test(read.message) ? "binary" : /larger/.test(read.message) ? "large" : "unreadable"]++;
    }
  }
  return place === undefined ? [] : [countOf(skipped, place)];
}

function countOf(skipped: Readonly<Record<string, number>>, { file, line, column }: Related): Problem {
  const counts = Object.entries(skipped).filter(([, count]) => count > 0);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const kinds = counts.map(([kind, count]) => (counts.length === 1 ? kind : `${count} ${kind}`)).join(", ");
  return {
    file,
    line,
    column,
    message: `${all} uploaded ${all === 1 ? "file was" : "files were"} not looked at (${kinds})`,
  };
}
