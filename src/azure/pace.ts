/** What is left of a limit before calls are slowed down. */
const LEFT = 50;
/**
 * How fast the service gives reads back: a bucket of 250 per subscription that fills with 25 a second.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
const REFILL_PER_SECOND = 25;

const HEADERS = ["x-ms-ratelimit-remaining-subscription-reads", "x-ms-ratelimit-remaining-subscription-global-reads"];

/**
 * Slows reads down before the limit of the subscription, which others need too, is used up: below 50 reads that are left
 * each call waits as long as the service takes to give back what is missing, 2 seconds at most.
 */
export class Pace {
  #left = Infinity;

  /** @param headers of an answer, in lower case */
  heed(headers: Readonly<Record<string, string | undefined>>): void {
    const left = HEADERS.flatMap((name) => {
      const value = headers[name];
      return value !== undefined && /^\d{1,9}$/.test(value) ? [Number(value)] : [];
    });
    if (left.length > 0) this.#left = Math.min(...left);
  }

  /** Milliseconds to wait before the next call. */
  get pause(): number {
    return this.#left >= LEFT ? 0 : ((LEFT - this.#left) / REFILL_PER_SECOND) * 1000;
  }
}
