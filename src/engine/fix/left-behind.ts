import type { Finding } from "../../findings/finding.ts";
import { Source } from "../../source/source.ts";
import type { FixedFile } from "./fix-file.ts";
import type { Candidates } from "./plan.ts";

/** A value that was taken out of its place and still stands elsewhere. */
export interface LeftBehind {
  readonly file: string;
  /** Counted from 1, in the new text. */
  readonly line: number;
  /** The place where it was found. */
  readonly finding: Finding;
}

/** A shorter text, or one of letters only, may be an ordinary word that stands elsewhere too. */
const TELLING = /^(?=.*[^A-Za-z]).{8}/s;

/**
 * Where values that go into the vault would still be written in the files of a run: in a comment, in what a cell has
 * printed, under a name that tells nothing. No rule finds them there, so a scan would be clean.
 */
export function leftBehind(files: readonly FixedFile[], { files: sources }: Candidates): LeftBehind[] {
  const moved = new Map<string, Finding>();
  for (const { fixed, file } of files) {
    const source = sources.find((each) => each.source.file === file)?.source;
    for (const { finding, fix } of fixed) {
      const written = source?.slice(finding.span) ?? "";
      if (fix.stores && TELLING.test(written) && !moved.has(written)) moved.set(written, finding);
    }
  }
  const left: LeftBehind[] = [];
  for (const { file, after, withheld } of files) {
    for (const [written, finding] of moved) {
      const at = after.indexOf(written);
      // What stays of the findings is told anyhow.
      if (at === -1 || withheld.some((each) => each.finding.secret.equals(finding.secret))) continue;
      left.push({ file, line: new Source(file, after).positionAt(at).line, finding });
    }
  }
  return left;
}
