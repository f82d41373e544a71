/** A 64-bit number as two unsigned 32-bit words. */
export interface Word64 {
  readonly high: number;
  readonly low: number;
}

/** The 64-bit number that 8 ASCII characters stand for, as the seeds of Azure's keys are written ("Default0"). */
export function seedOf(text: string): Word64 {
  const word = (at: number): number => {
    let value = 0;
    for (let index = at; index < at + 4; index++) value = (value << 8) | (text.charCodeAt(index) & 0xff);
    return value >>> 0;
  };
  return { high: word(0), low: word(4) };
}

/**
 * The 32-bit Marvin checksum of bytes: both halves of {@link marvin64} combined by XOR.
 *
 * @see https://github.com/microsoft/security-utilities/blob/main/src/security-utilities-node/marvin.ts
 */
export function marvin32(bytes: Uint8Array, seed: Word64): number {
  const { high, low } = marvin64(bytes, seed);
  return (high ^ low) >>> 0;
}

/** The 64-bit Marvin hash of bytes, as SymCrypt and .NET compute it. */
export function marvin64(bytes: Uint8Array, seed: Word64): Word64 {
  const state = { high: seed.high >>> 0, low: seed.low >>> 0 };
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) add(state, littleEndian(bytes, at, 4));
  // A marker byte follows the last bytes, so that trailing zero bytes count.
  const marker = 0x80 << (8 * (bytes.length - whole));
  add(state, littleEndian(bytes, whole, bytes.length - whole) | marker);
  mix(state);
  return { high: state.high >>> 0, low: state.low >>> 0 };
}

interface State {
  high: number;
  low: number;
}

function add(state: State, word: number): void {
  state.low = (state.low + word) | 0;
  mix(state);
}

function mix(state: State): void {
  let { high, low } = state;
  high ^= low;
  low = (rotateLeft(low, 20) + high) | 0;
  high = rotateLeft(high, 9) ^ low;
  low = (rotateLeft(low, 27) + high) | 0;
  high = rotateLeft(high, 19);
  state.high = high;
  state.low = low;
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let word = 0;
  for (let index = 0; index < count; index++) word |= (bytes[at + index] ?? 0) << (8 * index);
  return word;
}
