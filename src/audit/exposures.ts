import type { Problem } from "../document/document.ts";
import type { Finding } from "../findings/finding.ts";
import { withExposure } from "./exposure-finding.ts";
import type { Place, Spread } from "./exposure-finding.ts";

/** A value at a place of a kind of resource, and how often. */
export interface Known extends Spread {
  /** Of the first place alone. Absent when that could not be read again after the audit was stopped. */
  readonly finding?: Finding;
  readonly first: Place;
  /** The places that follow the first one, as many as a finding lists. */
  readonly others: readonly Place[];
}

interface Growing extends Known {
  finding?: Finding;
  places: number;
  since: string | undefined;
  until: string | undefined;
  readonly createdBy: Map<string, number>;
  readonly others: Place[];
}

/** More different values of one severity are counted, but not kept. */
const MOST_PER_SEVERITY = 1000;
/** Places that a finding lists. */
export const MOST_OTHERS = 3;
const MOST_PEOPLE = 50;
/** Number of the places of values that are counted only. */
const NOT_KEPT = -1;

/**
 * What was found, value by value: the same value at the same place of a thousand jobs is one finding with a thousand
 * places. So the memory grows with the number of different values, and has a limit.
 */
export class Exposures {
  readonly #known: Growing[] = [];
  readonly #byPlace = new Map<string, number[]>();
  readonly #kept = { error: 0, warning: 0, info: 0 };
  /** Findings of values that are not kept. */
  notKept = 0;

  /** The place of a finding, counted. @param where the place as far as the resource knows it */
  add(finding: Finding, where: Omit<Place, "exposure" | "line" | "column" | "first">): Place {
    const { line, column } = finding.start;
    const key = keyOf(where.noun, finding);
    const candidates = this.#byPlace.get(key) ?? [];
    const known = candidates.find((number) => this.#known[number]?.finding?.secret.equals(finding.secret) === true);
    if (known !== undefined) {
      const place = { exposure: known, ...where, line, column };
      this.count(place);
      return place;
    }
    if (this.#kept[finding.severity] >= MOST_PER_SEVERITY) {
      this.notKept++;
      return { exposure: NOT_KEPT, ...where, line, column };
    }
    const { rule, path, fingerprint } = finding;
    const place = { exposure: this.#known.length, ...where, line, column, first: { rule, path, fingerprint } };
    this.count(place);
    this.restore(place.exposure, finding);
    return place;
  }

  /** Counts a place, new or from the journal. */
  count(place: Place): void {
    if (place.exposure === NOT_KEPT) {
      this.notKept++;
      return;
    }
    const known = (this.#known[place.exposure] ??= {
      noun: place.noun,
      first: place,
      places: 0,
      since: undefined,
      until: undefined,
      createdBy: new Map(),
      others: [],
    });
    if (known.places > 0 && known.others.length < MOST_OTHERS) known.others.push(place);
    known.places++;
    const { createdAt, createdBy } = place;
    if (createdAt !== undefined) {
      if (known.since === undefined || createdAt < known.since) known.since = createdAt;
      if (known.until === undefined || createdAt > known.until) known.until = createdAt;
    }
    if (createdBy === undefined) return;
    const times = known.createdBy.get(createdBy);
    if (times !== undefined || known.createdBy.size < MOST_PEOPLE) known.createdBy.set(createdBy, (times ?? 0) + 1);
  }

  /** Gives an exposure of the journal its finding, read again. */
  restore(exposure: number, finding: Finding): void {
    const known = this.#known[exposure];
    if (known === undefined) return;
    known.finding = finding;
    this.#kept[finding.severity]++;
    const key = keyOf(known.noun, finding);
    this.#byPlace.set(key, [...(this.#byPlace.get(key) ?? []), exposure]);
  }

  /** The first place of each exposure. */
  firstPlaces(): readonly Place[] {
    return this.#known.map(({ first }) => first);
  }

  /** What the findings do not tell. */
  problems(): Problem[] {
    const lost = this.#known.flatMap(({ finding, first: { file, first } }) => {
      if (finding !== undefined) return [];
      const what = `${first?.rule ?? "something"} was found at ${first?.path ?? "it"}`;
      return [{ file, message: `${what}, but the resource has changed or is gone since then` }];
    });
    if (this.notKept === 0) return lost;
    const message = `${this.notKept} more findings are not shown, since there are too many different ones`;
    return [...lost, { file: ".", message }];
  }

  all(): readonly Known[] {
    return this.#known;
  }

  /** The findings, each with how far its value has got. */
  findings(): Finding[] {
    return this.#known.flatMap((known) =>
      known.finding === undefined ? [] : withExposure(known.finding, known, known.others),
    );
  }
}

function keyOf(noun: string, { rule, path, secret }: Finding): string {
  return JSON.stringify([noun, rule, path, secret.masked]);
}
