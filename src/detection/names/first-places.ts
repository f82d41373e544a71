import type { Match } from "../detector.ts";

/** Nobody reads more places of one value; a hostile one has thousands. */
const MOST_PLACES = 50;

/** The first places of a value where a name stands. */
export function* firstPlaces(places: Iterable<Match>): Generator<Match> {
  let count = 0;
  for (const place of places) {
    if (count++ === MOST_PLACES) return;
    yield place;
  }
}
