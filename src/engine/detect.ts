import type { DetectionContext, Detector } from "../detection/detector.ts";
import { mayHoldListedNames } from "../detection/names/listed-names.ts";
import { nameSecrecy } from "../detection/name-secrecy.ts";
import { mayNameSecret } from "../detection/secret-words.ts";
import { holdsOrHides } from "../document/hidden-text.ts";
import { mayPassSecret } from "../formats/command-words.ts";
import type { Field, Role } from "../formats/format.ts";
import { mayHoldNamedRun } from "../formats/text-parts.ts";
import { AnchorIndex, anchorTest } from "./anchors.ts";
import { DetectorFailures, soundMatch } from "./detector-failures.ts";
import { makeHit } from "./hit.ts";
import type { Hit } from "./hit.ts";

/** The detectors of a run, arranged so that a value is only shown to those that can find something in it. */
export class DetectorSet {
  readonly detectors: readonly Detector[];
  readonly failures = new DetectorFailures();
  readonly #byRole = new Map<Role, Readers>();
  readonly #anchored: AnchorIndex;
  readonly #hasTextAnchor: (text: string) => boolean;
  readonly #hasSignature: (text: string) => boolean;
  /** Whether a detector of the run says nothing of what it needs, so that every value must be shown to it. */
  readonly #wantsAll: boolean;

  constructor(detectors: readonly Detector[]) {
    this.detectors = detectors;
    this.#anchored = new AnchorIndex(detectors.filter((detector) => detector.anchors !== undefined));
    const text = detectors.filter((detector) => detector.category === "secret" && reads(detector, "text"));
    this.#hasTextAnchor = anchorTest(text.flatMap((detector) => detector.anchors ?? []));
    this.#hasSignature = anchorTest(detectors.flatMap(({ signatures, anchors }) => signatures ?? anchors ?? []));
    this.#wantsAll = detectors.some(
      ({ id, anchors, signatures, shortestRun, onlySecretNames }) =>
        (anchors ?? signatures ?? shortestRun ?? onlySecretNames) === undefined && !LISTED_NAMES.has(id),
    );
  }

  /** Whether a whole file's text holds anything that a detector of exact formats could match. */
  mayHoldSecret(text: string): boolean {
    return holdsOrHides(text, this.#hasTextAnchor) || (mayNameSecret(text) && mayHoldNamedRun(text));
  }

  /**
   * Whether anything at all can be found in the values of a file, by a look at its text. `false` spares reading them: most
   * definitions hold nothing that even sounds secret.
   */
  mayConcern(text: string, context: DetectionContext): boolean {
    if (this.#wantsAll || REWRITTEN.test(text) || mayPassSecret(text)) return true;
    if (holdsOrHides(text, (plain) => mayNameSecret(plain) || this.#hasSignature(plain))) return true;
    return mayHoldListedNames(text, context);
  }

  /** All matches in one field. */
  detect(field: Field, context: DetectionContext): Hit[] {
    const { value } = field;
    // In texts for people names count only where such a text tells a secret under one.
    const readers = this.#forRole(field.informal === undefined ? field.role : "setting");
    const hits: Hit[] = [];
    // A file without structure has no names, so only exact formats say something about it.
    if (field.format.family === "text") {
      if (field.within !== undefined && field.name !== "") this.#detectRuns(readers, field, context, hits);
    } else {
      for (const detector of readers.always) this.#run(detector, field, context, hits);
      if (readers.byName.length > 0 && isNamedSecret(field)) {
        for (const detector of readers.byName) this.#run(detector, field, context, hits);
      }
      this.#detectRuns(readers, field, context, hits);
    }
    if (value.length > 2) {
      for (const detector of this.#anchored.in(value))
        if (reads(detector, field.role)) this.#run(detector, field, context, hits);
    }
    return hits;
  }

  #detectRuns({ byRun }: Readers, field: Field, context: DetectionContext, hits: Hit[]): void {
    const run = longestRun(field.value);
    if (run === 0) return;
    for (const detector of byRun) {
      if ((detector.shortestRun ?? 0) <= run) this.#run(detector, field, context, hits);
    }
  }

  #run(detector: Detector, field: Field, context: DetectionContext, hits: Hit[]): void {
    let number = 0;
    try {
      for (const match of detector.detect(field, context)) {
        const hit = makeHit(detector, field, soundMatch(match, field.value, number++));
        if (hit !== undefined) hits.push(hit);
      }
    } catch (error) {
      this.failures.add(detector.id, error);
    }
  }

  #forRole(role: Role): Readers {
    let found = this.#byRole.get(role);
    if (found === undefined) {
      const readers = this.detectors.filter((detector) => reads(detector, role));
      const free = readers.filter((detector) => detector.anchors === undefined);
      found = {
        always: free.filter((detector) => detector.onlySecretNames !== true && detector.shortestRun === undefined),
        byName: free.filter((detector) => detector.onlySecretNames === true),
        byRun: free.filter((detector) => detector.onlySecretNames !== true && detector.shortestRun !== undefined),
      };
      this.#byRole.set(role, found);
    }
    return found;
  }
}

/** Rules that look for the names of the context and nothing else. */
const LISTED_NAMES = new Set(["customer-name", "denied-name", "person-name", "user-name"]);
/** Escapes and joined lines in quotes: what the value holds is not what the text shows. Comments of our own, too. */
const REWRITTEN = /\\(?:[xuU]|\r?\n)|jobscrub:/;

/** The detectors that read a role, by what a value must have to be shown to them. */
interface Readers {
  readonly always: readonly Detector[];
  readonly byName: readonly Detector[];
  readonly byRun: readonly Detector[];
}

function isNamedSecret({ role, name, usedAs }: Field): boolean {
  return (
    role === "credential" ||
    nameSecrecy(name) !== undefined ||
    usedAs?.some((each) => nameSecrecy(each) !== undefined) === true
  );
}

function reads(detector: Detector, role: Role): boolean {
  return detector.roles === "all" || detector.roles.includes(role);
}

/** The length of the longest run of characters that tokens are made of. Runs of less than 25 count as none. */
function longestRun(value: string): number {
  if (value.length < 25) return 0;
  let longest = 0;
  for (const [run] of value.matchAll(/[\w+/=~.%-]{25,}/g)) longest = Math.max(longest, run.length);
  return longest;
}
