import { UsageError } from "../errors.ts";
import type { Kind, Resource } from "./resource-list.ts";
import { KINDS } from "./resource-list.ts";
import { textAt } from "./workspace.ts";

/** What of a workspace is looked at. */
export interface Filter {
  readonly kinds: ReadonlySet<Kind>;
  /** Names of experiments, in lower case; only what belongs to one is looked at. All when empty. */
  readonly experiments: readonly string[];
  /** ISO 8601; what was neither made nor changed since then is left out. */
  readonly since?: string;
  /**
   * ISO 8601; what was made or changed then or later is left out. So periods that follow each other share nothing but
   * what has no date.
   */
  readonly until?: string;
  /** A part of who made it, in lower case. */
  readonly user?: string;
}

const OF_EXPERIMENTS: readonly Kind[] = ["jobs", "runs"];

/**
 * Makes a filter of what people say.
 *
 * @throws {UsageError} when a date is none
 */
export function makeFilter(wishes: {
  readonly only?: readonly Kind[];
  readonly experiments?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly user?: string;
}): Filter {
  const { only, experiments = [], since, until, user } = wishes;
  const kinds = only ?? (experiments.length > 0 ? OF_EXPERIMENTS : KINDS);
  return {
    kinds: new Set(kinds),
    experiments: experiments.map((name) => name.toLowerCase()),
    ...(since === undefined ? {} : { since: readDate(since, "--since") }),
    ...(until === undefined ? {} : { until: readDate(until, "--until") }),
    ...(user === undefined ? {} : { user: user.toLowerCase() }),
  };
}

/** Whether a resource is to be looked at. */
export function isWanted(resource: Resource, { experiments, since, until, user }: Filter): boolean {
  const { body, createdAt, changedAt, createdBy } = resource;
  const dates = [createdAt, changedAt].flatMap((date) => (date === undefined ? [] : [Date.parse(date)]));
  // What has no date may be of any.
  if (dates.length > 0) {
    const latest = Math.max(...dates);
    if (since !== undefined && latest < Date.parse(since)) return false;
    if (until !== undefined && latest >= Date.parse(until)) return false;
  }
  if (user !== undefined && createdBy?.toLowerCase().includes(user) !== true) return false;
  if (experiments.length === 0) return true;
  return experiments.includes(textAt(body, "properties", "experimentName")?.toLowerCase() ?? "");
}

const DAYS = /^(\d{1,5})d$/;

function readDate(text: string, option: string): string {
  const days = DAYS.exec(text.trim())?.[1];
  const date = days === undefined ? Date.parse(text) : Date.now() - Number(days) * 86_400_000;
  if (!Number.isFinite(date))
    throw new UsageError(`${option} takes a date such as 2026-01-31, or a number of days such as 90d`);
  return new Date(date).toISOString();
}
