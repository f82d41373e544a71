/** Alphabets of generated sample credentials. */
export const ALPHABETS = {
  alnum: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  alpha: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
  hex: "0123456789abcdef",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  lower: "abcdefghijklmnopqrstuvwxyz",
  digits: "0123456789",
  base32: "abcdefghijklmnopqrstuvwxyz234567",
} as const;

/** A stream of repeatable pseudo-random numbers in [0, 1) (mulberry32). Not for real keys. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_00_00_00_00;
  };
}

/**
 * A made-up credential: `prefix`, `length` letters of an alphabet, `suffix`. The same arguments give the same sample, so
 * that no sample has to be written out in the sources, where other scanners would report it.
 */
export function sample(
  prefix: string,
  length: number,
  alphabet: keyof typeof ALPHABETS = "alnum",
  suffix = "",
): string {
  const letters = ALPHABETS[alphabet];
  let seed = length;
  for (const unit of Buffer.from(`${prefix}|${alphabet}|${suffix}`)) seed = Math.imul(seed, 31) + unit;
  const next = randomNumbers(seed);
  let body = "";
  for (let index = 0; index < length; index++) body += letters[Math.floor(next() * letters.length)];
  return prefix + body + suffix;
}

/** Repeatable pseudo-random bytes for sample keys. */
export function sampleBytes(length: number, seed: number): Uint8Array {
  const next = randomNumbers(seed);
  return Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

/** A made-up UUID; the same `name` gives the same one. */
export function sampleUuid(name: string): string {
  return [8, 4, 4, 4, 12].map((length) => sample(name, length, "hex").slice(name.length)).join("-");
}
