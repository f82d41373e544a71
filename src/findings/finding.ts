import type { Position, Span } from "../source/source.ts";
import type { Confidence, Severity } from "../detection/detector.ts";
import type { Secret } from "../detection/secret.ts";
import type { Format, Role } from "../formats/format.ts";

/** A replacement of a range of a file's text. */
export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}

/** What can truthfully be done about a finding. `steps` are sentences or commands, without secrets. */
export interface Remedy {
  readonly title: string;
  readonly safety: "safe" | "unsafe" | "manual";
  readonly steps: readonly string[];
  readonly edits: readonly Edit[];
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  /** The code folder with which the file of the finding is uploaded, named like files. */
  readonly folder?: string;
}

/** Where else the same value lies in what has been submitted already, and who put it there. */
export interface Exposure {
  /** What holds it, in the singular: `job`, `component version`. */
  readonly noun: string;
  /** How many of them. */
  readonly places: number;
  /** When the first and the last of them were made, as the service says (ISO 8601). */
  readonly since?: string;
  readonly until?: string;
  /** Who made them, those with the most places first; of very many some. */
  readonly createdBy: readonly { readonly name: string; readonly places: number }[];
  /** Whether the value can still be changed where it stands, or only goes away with the whole resource. */
  readonly isChangeable: boolean;
  /** What that means, in a sentence. */
  readonly note: string;
}

/** One secret, or one name that should not stand where it stands. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly file: string;
  readonly format: Format;
  readonly role: Role;
  /** Dotted, as a user writes it. Empty when the file has no structure. */
  readonly path: string;
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
  readonly secret: Secret;
  readonly fingerprint: string;
  /** What decided, and which other detectors agree. */
  readonly evidence: readonly string[];
  readonly remedies: readonly Remedy[];
  readonly related: readonly Related[];
  /** The number of the value in this report, where the same secret stands at more than one place. Says nothing of it. */
  readonly group?: number;
  /** In an audit: how far the value has got. The finding stands for all these places. */
  readonly exposure?: Exposure;
  /** The lines around the finding with every secret of the file masked, for people. */
  readonly excerpt: Excerpt;
}

/** Lines of the source in which everything found in the file is masked. */
export interface Excerpt {
  /** Number of the first line. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** Line, column and length (in the masked text) of what this finding is about. */
  readonly mark: { readonly line: number; readonly column: number; readonly length: number };
}

/** The finding with further places that belong to it. */
export function withRelated(finding: Finding, ...related: readonly Related[]): Finding {
  return { ...finding, related: [...finding.related, ...related] };
}
