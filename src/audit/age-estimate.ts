import type { Resource } from "./resource-list.ts";

/**
 * How far a list is read. The service does not say how long its lists are, but they are ordered by age, and the workspace
 * has an age.
 */
export class AgeEstimate {
  readonly #oldest: number;
  readonly #now: number;
  #first: number | undefined;

  /** @param began when the workspace was made, ISO 8601 */
  constructor(began: string | undefined, now = Date.now()) {
    this.#oldest = began === undefined ? Number.NaN : Date.parse(began);
    this.#now = now;
  }

  /** The part of the list that is read, from 0 to 1; `undefined` as long as nothing tells. */
  after(resources: readonly Resource[]): number | undefined {
    const date = Date.parse(resources.at(-1)?.createdAt ?? "");
    this.#first ??= Date.parse(resources[0]?.createdAt ?? "");
    const isFalling = date <= this.#first;
    const whole = (isFalling ? this.#first : this.#now) - this.#oldest;
    const done = isFalling ? this.#first - date : date - this.#oldest;
    return whole > 0 && Number.isFinite(done) ? Math.min(Math.max(done / whole, 0), 1) : undefined;
  }
}
