import type { Confidence, Severity } from "./detector.ts";

/** What a plain value under its name is taken for. */
export interface Verdict {
  /** `slot`: a place that asks for a secret and holds none yet. */
  readonly is: "secret" | "slot";
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Which evidence decided, for people and for the JSON report. Never holds the value. */
  readonly evidence: readonly string[];
  /** Where the secret stands in the field's value: the value as a whole, or the default of a variable. */
  readonly start: number;
  readonly end: number;
}
