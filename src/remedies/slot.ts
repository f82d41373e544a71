import type { Remedy } from "../findings/finding.ts";
import type { RemedySubject } from "./advice.ts";
import { wordsOf } from "./words.ts";

/** A slot that asks to be filled: the same way as for a leak, before there is one. */
export function leaveUnfilled(subject: RemedySubject, place: readonly Remedy[]): readonly Remedy[] {
  const { label } = wordsOf(subject);
  const [first, ...others] = place;
  if (first === undefined) return [];
  const instead = `${first.title.charAt(0).toLowerCase()}${first.title.slice(1)}`.replace(label, "it");
  return [{ ...first, title: `Don't fill in ${label}: ${instead}` }, ...others];
}
