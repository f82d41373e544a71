import { UsageError } from "../errors.ts";

/** One of several equal parts of a scan; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const MOST_SHARDS = 10_000;

/**
 * Reads `2/8`.
 *
 * @throws {UsageError} when it is nothing of the kind
 */
export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS))
    throw new UsageError(`--shard takes a part and the number of parts, such as 2/8, not ${JSON.stringify(text)}`);
  return shard;
}

/** Whether a name belongs to a shard: by the name alone, so that every machine decides alike. */
export function isInShard(name: string, { index, count }: Shard): boolean {
  // FNV-1a with a last mixing step: names that differ in one letter must not all fall into one shard.
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % count === index - 1;
}
