const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * When a key was made, as evidence: "made in March 2024".
 *
 * @param month 1 to 12
 */
export function madeIn(year: number, month: number): string {
  const name = MONTHS[month - 1];
  return name === undefined ? `made in ${year}` : `made in ${name} ${year}`;
}

/** A day as `2024-03-31` in UTC, or `undefined` for a time that no calendar has. @param time milliseconds since 1970 */
export function dayOf(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
