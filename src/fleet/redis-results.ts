import type { Redis } from "ioredis";
import { redisClient } from "./packages.ts";
import { restoreReports, storedFindings, storedRest } from "./results.ts";
import type { Results } from "./results.ts";

const MINUTE = 60_000;
const PAGE = 1000;

/**
 * Results in hashes of a Redis: `…:findings` by fingerprint and slice, `…:slices` by slice, `…:claims` by name, and when
 * slices were done. The caller makes errors of the connection printable.
 *
 * @param run the name of the run
 */
export async function redisResults(url: string, run: string): Promise<Results> {
  await probe(url);
  const redis = await redisClient(url, { maxRetriesPerRequest: null });
  // It connects again by itself.
  redis.on("error", () => undefined);
  // The braces keep the keys of a run on one node of a cluster, so that one transaction may touch them all.
  const [findings, slices, done, claims] = ["findings", "slices", "done", "claims"].map(
    (part) => `jobscrub-results:{${run}}:${part}`,
  ) as [string, string, string, string];
  return {
    async save(slice, report) {
      const transaction = redis.multi();
      for (const { fingerprint, finding } of storedFindings(report))
        transaction.hset(findings, `${fingerprint}/${slice}`, finding);
      transaction.hset(slices, slice, storedRest(report));
      transaction.zadd(done, "NX", Date.now(), slice);
      const replies = await transaction.exec();
      const failed = replies === null ? new Error("discarded") : replies.find(([error]) => error !== null)?.[0];
      if (failed) throw failed;
    },
    async reports() {
      const rows: [string, string, string][] = [];
      for (const [field, finding] of await entries(redis, findings)) {
        const slash = field.indexOf("/");
        rows.push([field.slice(slash + 1), field.slice(0, slash), finding]);
      }
      return restoreReports(await entries(redis, slices), rows);
    },
    async claim(name, value) {
      await redis.hsetnx(claims, name, value);
      return (await redis.hget(claims, name)) ?? value;
    },
    async pace() {
      const now = Date.now();
      const [all, lately, first] = await Promise.all([
        redis.zcard(done),
        redis.zcount(done, now - MINUTE, "+inf"),
        redis.zrange(done, 0, 0, "WITHSCORES"),
      ]);
      const since = first[1] === undefined ? 0 : now - Number(first[1]);
      return { done: all, lately, seconds: Math.max(0, Math.min(MINUTE, since)) / 1000 };
    },
    async close() {
      await redis.quit();
    },
  };
}

/** Connects once without trying again, so that a wrong address is an error and no endless wait. */
async function probe(url: string): Promise<void> {
  let last: Error | undefined;
  const redis = await redisClient(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: 10_000,
  });
  redis.on("error", (error: Error) => {
    last = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    // What connect() throws says only that the connection is closed.
    throw last ?? error;
  } finally {
    redis.disconnect();
  }
}

/** A hash page by page; one that is returned twice counts once. */
async function entries(redis: Redis, key: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let cursor = "0";
  do {
    const [next, page] = await redis.hscan(key, cursor, "COUNT", PAGE);
    for (let index = 0; index + 1 < page.length; index += 2) found.set(page[index] ?? "", page[index + 1] ?? "");
    cursor = next;
  } while (cursor !== "0");
  return found;
}
