import type { Severity } from "../detection/detector.ts";
import type { Report } from "../findings/report.ts";

/** What a reporter says about a rule. A detector is one. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly docs: string;
  readonly references: readonly string[];
  /** The page that says how to rotate this kind of credential. */
  readonly rotation?: string;
  readonly category?: string;
}

export interface ReporterOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Version of jobscrub. */
  readonly version: string;
  /** Only the findings, one line each. */
  readonly quiet?: boolean;
  /** Also what decided and how sure it is. */
  readonly verbose?: boolean;
  readonly rules: readonly RuleInfo[];
}

/** A pure function from a report to a text. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
