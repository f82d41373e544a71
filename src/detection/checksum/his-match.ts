import type { Match } from "../detector.ts";
import { findHisKeys } from "./his-key.ts";
import type { HisKind } from "./his-key.ts";

/**
 * The keys of a kind in a value as matches. A checksum that does not hold makes a match less sure and never hides it:
 * the list of seeds need not be complete.
 */
export function* hisMatches(value: string, kind: HisKind, message?: string): Generator<Match> {
  for (const { start, end, seed } of findHisKeys(value, kind)) {
    const role = seed === undefined ? undefined : (kind.seeds[seed] ?? "common seed");
    yield {
      start,
      end,
      confidence: role === undefined ? "medium" : "high",
      ...(message !== undefined && { message }),
      evidence: [
        `signature ${kind.signature}`,
        role === undefined ? "checksum does not hold" : `checksum holds (${role})`,
      ],
    };
  }
}
