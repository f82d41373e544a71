import type { Match } from "../detection/detector.ts";
import type { Problem } from "../document/document.ts";

/** A match that no detector may give. Its message is shown, and holds nothing of the value. */
class WrongMatch extends Error {
  override readonly name = "WrongMatch";
}

const CONFIDENCES = new Set<unknown>(["high", "medium", "low"]);

/** More matches than this in one value come from a detector that never ends. */
const MOST_MATCHES = 100_000;

/**
 * The match, without a message or evidence that would tell the value.
 *
 * @param number how many the detector gave before
 * @throws {Error} when it marks no place of the value
 */
export function soundMatch(match: Match, value: string, number: number): Match {
  const { start, end, confidence, message, evidence } = match;
  if (number >= MOST_MATCHES) throw new WrongMatch(`more than ${MOST_MATCHES} matches in one value`);
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= value.length;
  // An empty value can be what is wrong; an empty part of a value never is.
  if (!isPlace || start > end || (start === end && value !== ""))
    throw new WrongMatch("a match that is no place in the value");
  if (!CONFIDENCES.has(confidence)) throw new WrongMatch("a match without a confidence");
  if (message === undefined && evidence === undefined) return match;
  const text = value.slice(start, end);
  if (text.length < SHORTEST_TOLD || ![message, ...(evidence ?? [])].some((each) => each?.includes(text) === true))
    return match;
  return { start, end, confidence, ...(match.severity === undefined ? {} : { severity: match.severity }) };
}

/** A shorter one may be a word of the message by chance. */
const SHORTEST_TOLD = 8;

/** Detectors that failed in a file: the others go on, and the report says so. */
export class DetectorFailures {
  readonly #reasons = new Map<string, string>();

  add(id: string, error: unknown): void {
    if (this.#reasons.has(id)) return;
    // What an error of somebody else's code says may hold the value.
    const name = error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : "an error";
    this.#reasons.set(id, error instanceof WrongMatch ? error.message : name);
  }

  /** The problems of the file in which the detectors failed since this was last asked. */
  take(file: string): Problem[] {
    const problems = Array.from(this.#reasons, ([id, reason]) => ({
      file,
      message: `the detector ${id} failed (${reason}); what it finds in this file is not complete`,
    }));
    this.#reasons.clear();
    return problems;
  }
}
