import type { Exposure, Finding, Related } from "../findings/finding.ts";
import { lastingOf } from "./lasting.ts";
import type { Listed } from "./walk.ts";

/** One place of a value, as the journal of an audit keeps it. Without the value, of course. */
export interface Place {
  /** Number of the exposure, in the order of the audit. */
  readonly exposure: number;
  /** Number of the workspace. */
  readonly workspace: number;
  readonly noun: string;
  /** The resource, below the workspace. */
  readonly resource: string;
  /** The resource as reports name it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** See {@link Listed}. */
  readonly order: Listed["order"];
  readonly createdAt?: string;
  readonly createdBy?: string;
  /** At the first place of an exposure: how its finding is found again in the resource. */
  readonly first?: { readonly rule: string; readonly path: string; readonly fingerprint: string };
}

/** How far a value has got. */
export interface Spread {
  readonly noun: string;
  readonly places: number;
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Who made the resources, with how many places. */
  readonly createdBy: ReadonlyMap<string, number>;
}

/** What an exposure adds to: of a finding, or of one in a JSON report. */
type Exposable = Pick<Finding, "message" | "path" | "related">;

/** A finding that stands for all places of its value. @param others some of the places beside the finding's own */
export function withExposure<Given extends Exposable>(
  finding: Given,
  spread: Spread,
  others: readonly Pick<Place, "file" | "line" | "column" | "noun">[],
): Given & { readonly exposure: Exposure } {
  const exposure = exposureOf(spread, finding.path);
  return {
    ...finding,
    message: `${finding.message}; ${summaryOf(exposure)}`,
    exposure,
    related: [...finding.related, ...others.map((place) => relatedOf(place, finding.path))],
  };
}

function exposureOf({ noun, places, since, until, createdBy }: Spread, path: string): Exposure {
  const people = [...createdBy].map(([name, times]) => ({ name, places: times }));
  return {
    noun,
    places,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    createdBy: people.toSorted((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1)),
    ...lastingOf(noun, path),
  };
}

/** `in 3,412 jobs since 2024-03-02, where it cannot be changed any more`. */
function summaryOf({ noun, places, since, isChangeable }: Exposure): string {
  const many = places === 1 ? `1 ${noun}` : `${places.toLocaleString("en-US")} ${noun}s`;
  const lasting = isChangeable ? "can still be changed" : "cannot be changed any more";
  return `in ${many}${since === undefined ? "" : ` since ${since.slice(0, 10)}`}, where it ${lasting}`;
}

function relatedOf(
  { file, line, column, noun }: Pick<Place, "file" | "line" | "column" | "noun">,
  path: string,
): Related {
  return { file, line, column, path, message: `the same value in another ${noun}` };
}
