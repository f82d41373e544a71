import type { SourceResult } from "../engine/scan-source.ts";
import type { Finding } from "../findings/finding.ts";

/** What was found in one source of a submission. */
export interface Part {
  readonly result: SourceResult;
  /** Whether the source is a file, not the command line or the name of the working directory. */
  readonly isFile: boolean;
  /** A finding as it is reported, or `undefined` when what it is about is not submitted. */
  readonly report: (finding: Finding) => Finding | undefined;
}
