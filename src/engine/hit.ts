import type { Confidence, Detector, Match } from "../detection/detector.ts";
import { isPlaceholder } from "../detection/placeholder.ts";
import { isPublicDevelopmentKey } from "../detection/public-keys.ts";
import type { Field } from "../formats/format.ts";
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

/** The hit of a match, or `undefined` when what it marks is known to be no secret. */
export function makeHit(detector: Hit["detector"], field: Field, found: Match): Hit | undefined {
  const isSecret = detector.category === "secret";
  const match = isSecret ? weighed(withoutQuotes(found, field.value), detector, field) : found;
  if (match === undefined) return undefined;
  const text = field.value.slice(match.start, match.end);
  if (isSecret && detector.id !== SLOT_RULE && match.severity !== "info") {
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

/** Of a secret in quotes inside of quotes (`"'hunter-2x'"`) the secret. */
function withoutQuotes(match: Match, value: string): Match {
  const [open, close] = [value[match.start], value[match.end - 1]];
  if (match.end - match.start < 3 || open !== close || (open !== '"' && open !== "'" && open !== "`")) return match;
  const [start, end] = [match.start + 1, match.end - 1];
  return value.slice(start, end).includes(open) ? match : { ...match, start, end };
}

/** Up to this precedence a detector goes by names. */
const BY_NAME = 10;
const LOWER: Readonly<Record<Confidence, Confidence>> = { high: "medium", medium: "low", low: "low" };

/** What only a name gives away counts less where people write to people; a place without a secret does not count there. */
function weighed(match: Match, { id, severity, precedence }: Hit["detector"], { informal }: Field): Match | undefined {
  if (informal === undefined || precedence > BY_NAME) return match;
  if (id === SLOT_RULE) return undefined;
  return {
    ...match,
    severity: (match.severity ?? severity) === "error" ? "warning" : (match.severity ?? severity),
    confidence: LOWER[match.confidence],
    evidence: [...(match.evidence ?? []), `written in ${informal === "prose" ? "prose" : "a comment"}`],
  };
}
