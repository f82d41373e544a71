import type { Problem } from "../document/document.ts";
import type { RecognisedBy } from "../formats/format.ts";
import type { Finding } from "./finding.ts";

/** How many definitions of one format were recognised, and by what. */
export interface FormatCount {
  readonly definitions: number;
  readonly by: Readonly<Partial<Record<RecognisedBy, number>>>;
}

export interface Summary {
  readonly files: number;
  /** Definitions of jobs and of what belongs to them on the platform; `.env`, conda and Docker files do not count. */
  readonly definitions: number;
  readonly fields: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** Findings silenced by comments, the configuration or the baseline. */
  readonly suppressed: number;
  readonly durationMs: number;
  /** What was recognised, by format id; `.env`, conda and Docker files too. */
  readonly formats: Readonly<Record<string, FormatCount>>;
}

/** The result of a scan. Pure data: printing it or turning it into JSON shows no secret. */
export interface Report {
  readonly summary: Summary;
  /** Ordered by file, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}
