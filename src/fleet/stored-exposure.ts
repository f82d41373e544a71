import type { Known } from "../audit/exposures.ts";
import type { Place } from "../audit/exposure-finding.ts";
import type { JsonReport } from "../reporters/merge-json.ts";

/** A finding of a JSON report. */
export type JsonFinding = JsonReport["findings"][number];

/** Another place of a value, as a finding lists it. */
export type OtherPlace = Pick<Place, "file" | "line" | "column" | "noun" | "order">;

/**
 * How far a value has got in one slice: what the slice's finding holds in the place of an exposure, so that those of all
 * slices can be joined. Plain data.
 */
export interface StoredExposure {
  /** What stands for the value in this run; see `KnownValues`. */
  readonly value: string;
  readonly noun: string;
  readonly order: readonly number[];
  readonly places: number;
  readonly since?: string;
  readonly until?: string;
  readonly createdBy: readonly (readonly [name: string, places: number])[];
  readonly others: readonly OtherPlace[];
}

/** A finding of a workspace as a slice brings it. */
export type StoredExposureFinding = JsonFinding & { readonly stored: StoredExposure };

/** What is stored of an exposure. @param value what stands for its value */
export function storedExposure(
  { noun, first, places, since, until, createdBy, others }: Known,
  value: string,
): StoredExposure {
  return {
    value,
    noun,
    order: first.order,
    places,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    createdBy: [...createdBy],
    others: others.map(({ file, line, column, order }) => ({ file, line, column, noun, order })),
  };
}
