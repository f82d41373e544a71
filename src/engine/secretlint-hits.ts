import { secretlintDetector } from "../detection/secretlint-rule.ts";
import { mayInterestSecretlint, secretlintMatches } from "../detection/secretlint.ts";
import type { Field } from "../formats/format.ts";
import { SLOT_RULE, makeHit } from "./hit.ts";
import type { Hit } from "./hit.ts";

/**
 * Whether secretlint may find more in a field than was found. It takes long to load, so what is known for sure is not
 * shown to it again.
 */
export function mayFindMore(field: Field, found: readonly Hit[]): boolean {
  if (found.some(({ detector }) => detector.id === SLOT_RULE)) return false;
  return mayInterestSecretlint(`${field.name}=${withoutSure(field, found)}`);
}

function withoutSure({ value }: Field, hits: readonly Hit[]): string {
  let rest = value;
  for (const { detector, match } of hits) {
    if (detector.precedence >= SURE)
      rest = rest.slice(0, match.start) + " ".repeat(match.end - match.start) + rest.slice(match.end);
  }
  return rest;
}

/** From this precedence on a detector knows the format of what it finds. */
const SURE = 40;

/** What secretlint finds in fields, in one run over all of them. */
export async function secretlintHits(fields: readonly Field[]): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const { field, start, end, title } of await secretlintMatches(fields)) {
    const hit = makeHit({ ...secretlintDetector, title }, field, { start, end, confidence: "medium" });
    if (hit !== undefined) hits.push(hit);
  }
  return hits;
}
