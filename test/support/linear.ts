/** Gives a hostile text of a length. */
export type Make = (length: number) => string;

const LENGTH = 100_000;
/** At this length what is quadratic takes a tenth of a second already, and what is linear next to nothing. */
const PROBE = 16_000;
/** Milliseconds for the probe, and for the whole length; what takes less is not worse than linear. */
const PROBE_SHORT = 60;
const SHORT = 150;
/** Linear is 2, quadratic 4. A busy machine gives anything between 1 and 3 now and then, so it is asked again. */
const MOST = 3;
const ATTEMPTS = 8;

/**
 * How many times as long a function takes for a text twice as long, where that is more than for what is linear.
 *
 * @returns the ratio and the index of the text, or `undefined` when the function is linear on all
 */
export function superlinear(
  run: (text: string) => unknown,
  makes: readonly Make[],
): { readonly ratio: number; readonly index: number } | undefined {
  const cost = (make: Make, length: number): number => {
    const text = make(length);
    const started = processorTime();
    run(text);
    return processorTime() - started;
  };
  const ratioAt = (make: Make, length: number): number => {
    let ratio = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS && ratio >= MOST; attempt++) {
      const half = Math.min(cost(make, length / 2), cost(make, length / 2));
      ratio = Math.min(ratio, cost(make, length) / Math.max(half, 1));
    }
    return ratio;
  };
  let slowest = 0;
  let most = -1;
  for (const [index, make] of makes.entries()) {
    // Short ones first: what is worse than quadratic would never come to an end.
    for (const length of [60, 90, 120, 200, 2000, PROBE]) {
      const time = cost(make, length);
      if (time > most && length === PROBE) [slowest, most] = [index, time];
      if (time < PROBE_SHORT) continue;
      const ratio = ratioAt(make, length);
      if (ratio >= MOST) return { ratio, index };
    }
  }
  const worst = makes[slowest];
  if (worst === undefined || cost(worst, LENGTH) < SHORT) return undefined;
  const ratio = ratioAt(worst, LENGTH);
  return ratio < MOST ? undefined : { ratio, index: slowest };
}

/** Milliseconds that this process had the processor: what others do on the machine does not count. */
function processorTime(): number {
  return process.cpuUsage().user / 1000;
}
