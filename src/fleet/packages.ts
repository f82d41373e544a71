import type { BackendClasses, ConnectionOptions, PostgresConnectionOptions } from "bullmq";
import type * as Bullmq from "bullmq";
import type { Redis, RedisOptions } from "ioredis";
import type { Pool, PoolConfig } from "pg";
import { UsageError } from "../errors.ts";

/** BullMQ's classes over Redis. */
export async function redisQueues(): Promise<BackendClasses<Bullmq.RedisQueueBackend, ConnectionOptions>> {
  const [bullmq] = await Promise.all([load(import("bullmq"), "ioredis"), load(import("ioredis"), "ioredis")]);
  return bullmq.withBackend(bullmq.createRedisBackend);
}

/** BullMQ's classes over PostgreSQL. */
export async function postgresQueues(): Promise<
  BackendClasses<Bullmq.PostgresQueueBackend, PostgresConnectionOptions>
> {
  const [bullmq] = await Promise.all([load(import("bullmq"), "pg"), load(import("pg"), "pg")]);
  return bullmq.withBackend(bullmq.createPostgresBackend);
}

/** What a processor throws when it has put its job back itself, and when another attempt makes no sense. */
export async function queueErrors(): Promise<Pick<typeof Bullmq, "UnrecoverableError" | "WaitingError">> {
  return load(import("bullmq"), "pg");
}

/** A client of Redis. */
export async function redisClient(url: string, options: RedisOptions): Promise<Redis> {
  const { Redis } = await load(import("ioredis"), "ioredis");
  return new Redis(url, options);
}

/** Connections to PostgreSQL. */
export async function postgresPool(config: PoolConfig): Promise<Pool> {
  const { default: pg } = await load(import("pg"), "pg");
  return new pg.Pool(config);
}

/** The packages are loaded only now: they are large, most installations need none and none needs both clients. */
async function load<T>(module: Promise<T>, client: "ioredis" | "pg"): Promise<T> {
  try {
    return await module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(`A fleet needs packages that are not installed: npm install bullmq ${client}`);
  }
}
