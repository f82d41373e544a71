import type { Family, Field, Holds, Role } from "../formats/format.ts";

/** How bad a finding is if it is true. */
export type Severity = "error" | "warning" | "info";

/** How sure a finding is. Never mixed with the severity. */
export type Confidence = "high" | "medium" | "low";

/** One place found by a detector, in offsets of `field.value`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** Replaces the detector's severity for this match. */
  readonly severity?: Severity;
  /** Replaces the general message. One sentence without the value and without a full stop. */
  readonly message?: string;
  /** What decided, in a few words each: "signature +ASt", "checksum holds". Never the value. */
  readonly evidence?: readonly string[];
}

/** What a detector may know beyond the field. */
export interface DetectionContext {
  /** People's names and user names that must not stand in names: git authors, the current user. Lower case. */
  readonly people: readonly string[];
  /** The configuration's deny-list: words, `/patterns/`, hashed words. Project code names. */
  readonly denied: readonly string[];
  /** Values that the configuration allows in names: bots, service accounts, owners that are public. */
  readonly allowed: readonly string[];
  /** Names of customers, written like `denied`. */
  readonly customers?: readonly string[];
  /** Further suffixes of internal host names, such as `contoso.net`. Lower case. */
  readonly hosts?: readonly string[];
  /** Keys of ticket ids, such as `ABC`; without any, whatever looks like a ticket id is one. */
  readonly tickets?: readonly string[];
  /** The present in milliseconds since 1970, by which tokens have expired; the clock's when absent. */
  readonly now?: number;
}

/** A value as it may stand in a definition, for the tests and the page of a detector. */
export interface Example {
  readonly role: Role;
  readonly name: string;
  readonly value: string;
  /** In a leak: exactly what must be marked. Absent means the whole value. */
  readonly secret?: string;
  /** Where it stands; `job` when absent. */
  readonly family?: Family;
  readonly holds?: Holds;
  readonly confidence?: Confidence;
  readonly severity?: Severity;
}

/**
 * A detector: one file under `detectors/` that says what it finds, why it matters, and by examples what it finds and
 * what it leaves alone. The examples are its tests and its `explain` page.
 */
export interface Detector {
  /** The file's name. Part of the command line and of all reports. */
  readonly id: string;
  /** What is found, as a sentence needs it: "Azure storage account key". */
  readonly title: string;
  readonly category: "secret" | "name" | "reference" | "posture";
  readonly severity: Severity;
  /** Why it matters and what the owner can do, in a few sentences. */
  readonly docs: string;
  /** URLs of the sources. */
  readonly references: readonly string[];
  /** The page that says how to rotate this kind of credential. */
  readonly rotation?: string;
  readonly roles: readonly Role[] | "all";
  /** Off unless asked for by `--include-rule` or the configuration. */
  readonly optIn?: boolean;
  /** Which of several detectors at one place names the finding; higher wins. 60 exact format, 50 structured string, 20 breadth, 10 by name. */
  readonly precedence: number;
  /**
   * Literals (case matters) or short linear patterns of which at least one is in every value that can match; a value
   * without any is not shown to the detector. Absent: called for each field.
   */
  readonly anchors?: readonly (string | RegExp)[];
  /**
   * Literals or patterns for the look at a whole file before its values are read, where `anchors` are too common for that
   * or absent: one of them is in the text of every match that no secret-sounding name gives away.
   */
  readonly signatures?: readonly (string | RegExp)[];
  /** Looks at nothing but values whose name says that they are secret (`nameSecrecy`), and at credential fields. */
  readonly onlySecretNames?: boolean;
  /** Length of the shortest run of letters, digits and `+/=_~.%-` in every match; values without one are not shown to it. */
  readonly shortestRun?: number;
  /**
   * With `shortestRun`: literals in small letters of which one is, in any case, in the value, in the field's name, in the
   * last two parts of its path or in a name under which it is used, or of whose `signatures` one is in the value,
   * whenever the detector matches.
   */
  readonly mentions?: readonly string[];
  readonly leaks: readonly Example[];
  readonly clean: readonly Example[];
  detect(field: Field, context: DetectionContext): Iterable<Match>;
}
