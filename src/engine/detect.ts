import type { DetectionContext, Detector, Match } from "../detection/detector.ts";
import { isPlaceholder } from "../detection/placeholder.ts";
import { isPublicDevelopmentKey } from "../detection/public-keys.ts";
import type { Field, Role } from "../formats/format.ts";
import type { Span } from "../source/source.ts";

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
  readonly #byRole = new Map<Role, { readonly always: readonly Detector[]; readonly anchored: readonly Detector[] }>();
  readonly #anchors: RegExp | undefined;
  readonly #textAnchors: RegExp | undefined;

  constructor(detectors: readonly Detector[]) {
    this.detectors = detectors;
    this.#anchors = alternation(detectors.flatMap((detector) => detector.anchors ?? []));
    const text = detectors.filter((detector) => detector.category === "secret" && reads(detector, "text"));
    this.#textAnchors = alternation(text.flatMap((detector) => detector.anchors ?? []));
  }

  /** Whether a whole file's text holds anything that a detector of exact formats could match. */
  mayHoldSecret(text: string): boolean {
    return this.#textAnchors?.test(text) ?? false;
  }

  /** All matches in one field. */
  detect(field: Field, context: DetectionContext): Hit[] {
    const { value } = field;
    const { always, anchored } = this.#forRole(field.role);
    const hits: Hit[] = [];
    // A file without structure has no names, so only exact formats say something about it.
    if (field.format.family !== "text") {
      const run = longestRun(value);
      for (const detector of always) if ((detector.shortestRun ?? 0) <= run) this.#run(detector, field, context, hits);
    }
    if (value.length > 2 && this.#anchors?.test(value) === true) {
      for (const detector of anchored) {
        if (detector.anchors?.some((anchor) => standsIn(anchor, value)) === true)
          this.#run(detector, field, context, hits);
      }
    }
    return hits;
  }

  #run(detector: Detector, field: Field, context: DetectionContext, hits: Hit[]): void {
    for (const match of detector.detect(field, context)) {
      const hit = makeHit(detector, field, match);
      if (hit !== undefined) hits.push(hit);
    }
  }

  #forRole(role: Role): { always: readonly Detector[]; anchored: readonly Detector[] } {
    let found = this.#byRole.get(role);
    if (found === undefined) {
      const readers = this.detectors.filter((detector) => reads(detector, role));
      found = {
        always: readers.filter((detector) => detector.anchors === undefined),
        anchored: readers.filter((detector) => detector.anchors !== undefined),
      };
      this.#byRole.set(role, found);
    }
    return found;
  }
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

function standsIn(anchor: string | RegExp, value: string): boolean {
  return typeof anchor === "string" ? value.includes(anchor) : anchor.test(value);
}

function alternation(anchors: readonly (string | RegExp)[]): RegExp | undefined {
  const literals = [...new Set(anchors.filter((anchor) => typeof anchor === "string"))];
  // A literal that contains another one adds nothing to the test.
  const needed = literals.filter((literal) => !literals.some((other) => other !== literal && literal.includes(other)));
  const patterns = new Set(anchors.flatMap((anchor) => (typeof anchor === "string" ? [] : [anchor.source])));
  const parts = [...needed.map((literal) => literal.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)), ...patterns];
  return parts.length === 0 ? undefined : new RegExp(parts.join("|"));
}
