import type { Detector, Severity } from "../detection/detector.ts";
import type { Remedy } from "../findings/finding.ts";
import type { Field } from "../formats/format.ts";

/** What advice depends on: where the value stands and what was found there. */
export interface RemedySubject {
  readonly field: Field;
  readonly category: Detector["category"];
  /** Id and title of the detector that found it. */
  readonly rule: string;
  readonly title: string;
  /** The page that says how to rotate this kind of credential. */
  readonly rotation?: string;
  readonly severity: Severity;
  readonly file: string;
  readonly message?: string;
  /** An empty or placeholder slot that asks to be filled: nothing has leaked yet. */
  readonly slot?: boolean;
}

/** What can be done at one kind of place. The best comes first. */
export type Advice = (subject: RemedySubject) => readonly Remedy[];

/** A remedy that a person carries out. */
export function manual(title: string, ...steps: readonly string[]): Remedy {
  return { title, safety: "manual", steps, edits: [] };
}
