import { randomBytes, scryptSync } from "node:crypto";
import { fold } from "./words.ts";

/**
 * A word of a deny-list that only who knows it can read: `scrypt:11:SALT:LENGTH:HASH`, salt and hash in base64url.
 *
 * What it protects from is reading and searching, not guessing: names are words, and who has the list can try every word
 * of a dictionary at the price that a scan pays for each word of a name. The length is told because it spares a scan nine
 * of ten words.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7914 scrypt
 */
export interface HashedWord {
  /** The binary logarithm of scrypt's cost N. */
  readonly cost: number;
  readonly salt: string;
  /** How many letters and digits the word has. */
  readonly length: number;
  readonly hash: string;
}

/** N = 2048 takes about 5 ms a word and 2 MiB; words of names are few, and each is hashed once. */
const COST = 11;
const BLOCK_SIZE = 8;
const SALT_BYTES = 12;
const HASH_BYTES = 18;
export const SHORTEST_HASHED = 4;
export const LONGEST_HASHED = 40;

const WRITTEN = /^scrypt:(\d{1,2}):([\w-]{8,64}):(\d{1,2}):([\w-]{24})$/;

/** Whether a word of a list is meant as a hash, be it a right one or not. */
export function isHashed(word: string): boolean {
  return /^(?:scrypt|sha256):/i.test(word);
}

/** Reads a hashed word; `undefined` when it is none, or one that would cost more than a scan can spend. */
export function readHashed(word: string): HashedWord | undefined {
  const [, cost = "", salt = "", length = "", hash = ""] = WRITTEN.exec(word) ?? [];
  const read = { cost: Number(cost), salt, length: Number(length), hash };
  const isFair = read.cost >= 10 && read.cost <= 14;
  return isFair && read.length >= SHORTEST_HASHED && read.length <= LONGEST_HASHED ? read : undefined;
}

/**
 * Hashes a word for a deny-list.
 *
 * @param like an entry of the same list: with its salt a scan hashes each word once for both
 */
export function hashWord(word: string, like?: Pick<HashedWord, "cost" | "salt">): string {
  const { cost, salt } = like ?? { cost: COST, salt: randomBytes(SALT_BYTES).toString("base64url") };
  const folded = fold(word);
  return `scrypt:${cost}:${salt}:${folded.length}:${hashOf(folded, cost, salt)}`;
}

/**
 * Whether a folded word is the hashed one. The costly part is done once a word.
 *
 * @param spend called before the costly part; with `false` it is not done
 * @returns `undefined` when it was not done
 */
export function isHashOf(hashed: HashedWord, folded: string, spend: () => boolean): boolean | undefined {
  if (folded.length !== hashed.length) return false;
  const key = `${hashed.cost}:${hashed.salt}:${folded}`;
  let hash = remembered.get(key);
  if (hash === undefined) {
    if (!spend()) return undefined;
    hash = hashOf(folded, hashed.cost, hashed.salt);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, hash);
  }
  return hash === hashed.hash;
}

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function hashOf(folded: string, cost: number, salt: string): string {
  const options = { N: 2 ** cost, r: BLOCK_SIZE, p: 1, maxmem: 2 ** 26 };
  return scryptSync(folded, salt, HASH_BYTES, options).toString("base64url");
}
