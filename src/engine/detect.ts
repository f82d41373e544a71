import type { DetectionContext, Detector, Match } from "../detection/detector.ts";
import { mayHoldNames } from "../detection/name-match.ts";
import { nameSecrecy } from "../detection/name-secrecy.ts";
import { isPlaceholder } from "../detection/placeholder.ts";
import { isPublicDevelopmentKey } from "../detection/public-keys.ts";
import { mayNameSecret } from "../detection/secret-words.ts";
import type { Field, Role } from "../formats/format.ts";
import type { Span } from "../source/source.ts";
import { AnchorIndex, anchorTest } from "./anchors.ts";

/** The rule about places that ask for a secret and hold none: its matches are placeholders. */
export const SLOT_RULE = "secret-slot";

/** One match of one detector, with its place in the source. */
export interface Hit {
  readonly detector: Pick<
    Detector,
    "id" | "title" | "category" | "severity" | "precedence" | "docs" | "references" | "rotation"
  >;
  readonly field: Field;
  readonly match: Match;
  readonly span: Span;
}

/** The detectors of a run, arranged so that a value is only shown to those that can find something in it. */
export class DetectorSet {
  readonly detectors: readonly Detector[];
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
    return this.#hasTextAnchor(text);
  }

  /**
   * Whether anything at all can be found in the values of a file, by a look at its text. `false` spares reading them: most
   * definitions hold nothing that even sounds secret.
   */
  mayConcern(text: string, { people, denied }: DetectionContext): boolean {
    if (this.#wantsAll || mayNameSecret(text) || this.#hasSignature(text) || REWRITTEN.test(text)) return true;
    return people.length + denied.length > 0 && mayHoldNames(text, [...people, ...denied]);
  }

  /** All matches in one field. */
  detect(field: Field, context: DetectionContext): Hit[] {
    const { value } = field;
    const readers = this.#forRole(field.role);
    const hits: Hit[] = [];
    // A file without structure has no names, so only exact formats say something about it.
    if (field.format.family !== "text") {
      for (const detector of readers.always) this.#run(detector, field, context, hits);
      if (readers.byName.length > 0 && isNamedSecret(field)) {
        for (const detector of readers.byName) this.#run(detector, field, context, hits);
      }
      const run = longestRun(value);
      if (run > 0) {
        for (const detector of readers.byRun) {
          if ((detector.shortestRun ?? 0) <= run) this.#run(detector, field, context, hits);
        }
      }
    }
    if (value.length > 2) {
      for (const detector of this.#anchored.in(value))
        if (reads(detector, field.role)) this.#run(detector, field, context, hits);
    }
    return hits;
  }

  #run(detector: Detector, field: Field, context: DetectionContext, hits: Hit[]): void {
    for (const match of detector.detect(field, context)) {
      const hit = makeHit(detector, field, match);
      if (hit !== undefined) hits.push(hit);
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
const LISTED_NAMES = new Set(["denied-name", "user-name"]);
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

/** The hit of a match, or `undefined` when what it marks is known to be no secret. */
export function makeHit(detector: Hit["detector"], field: Field, match: Match): Hit | undefined {
  const text = field.value.slice(match.start, match.end);
  if (detector.category === "secret" && detector.id !== SLOT_RULE && match.severity !== "info") {
    if (
      isPublicDevelopmentKey(text) ||
      (match.end - match.start < field.value.length && isPublicDevelopmentKey(field.value))
    )
      return undefined;
    // Default passwords look like placeholders and are not; who reports a warning has judged that.
    if (match.severity !== "warning" && isPlaceholder(text)) return undefined;
  }
  const span = field.scalar.at(field.offset + match.start, field.offset + match.end);
  return { detector, field, match, span };
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
