import { JobscrubError } from "../errors.ts";
import { bullmqQueue } from "./bullmq-queue.ts";
import { postgresQueues, redisQueues } from "./packages.ts";
import { postgresResults } from "./postgres-results.ts";
import type { Queue } from "./queue.ts";
import { unusableQueue } from "./queue-address.ts";
import type { QueueAddress } from "./queue-address.ts";
import { redisResults } from "./redis-results.ts";
import type { Results } from "./results.ts";
import type { Slice } from "./slice.ts";

/** The queue and the results of one run, in one service. */
export interface Fleet {
  readonly queue: Queue;
  readonly results: Results;
}

/** What all names in the service begin with. */
const PREFIX = "jobscrub";
/** BullMQ's tables, apart from those of the results. */
const SCHEMA = "jobscrub_queue";

/** A PostgreSQL takes a hundred connections if nobody has said otherwise, and many workers must share them. */
const CONNECTIONS = 2;

export interface FleetOptions {
  /** Names the run: one list of slices and what they bring. Letters, digits, `.`, `_` and `-`. */
  readonly run: string;
  /** Told when the connection fails, which is then tried again. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Opens the queue and the results of a run for some work, and closes them after it.
 *
 * @throws {UsageError} when packages are missing or the service cannot be used
 */
export async function withFleet<T>(
  address: QueueAddress,
  options: FleetOptions,
  work: (fleet: Fleet) => Promise<T>,
): Promise<T> {
  const results = await reach(address, () =>
    address.kind === "postgres" ? postgresResults(address.url, options.run) : redisResults(address.url, options.run),
  );
  try {
    const queue = await reach(address, () => openQueue(address, options));
    try {
      return await work({ queue, results });
    } finally {
      await queue.close();
    }
  } finally {
    await results.close();
  }
}

async function openQueue(address: QueueAddress, { run, onTrouble }: FleetOptions): Promise<Queue> {
  if (address.kind === "redis") {
    const { Queue, Worker } = await redisQueues();
    const connection = { url: address.url, maxRetriesPerRequest: null };
    const shared = { connection, prefix: PREFIX };
    return bullmqQueue(
      {
        queue: () => new Queue<Slice>(run, shared),
        worker: (processor, options) => new Worker<Slice, null>(run, processor, { ...shared, ...options }),
      },
      onTrouble,
    );
  }
  const { Queue, Worker } = await postgresQueues();
  // Whoever comes first makes the tables; BullMQ keeps others out meanwhile.
  const connection = { connectionString: address.url, schema: SCHEMA, migrate: true, max: CONNECTIONS };
  return bullmqQueue(
    {
      queue: () => new Queue<Slice>(run, { connection }),
      worker: (processor, options) => new Worker<Slice, null>(run, processor, { connection, ...options }),
    },
    onTrouble,
  );
}

/** Turns what goes wrong before any work is done into an error for the user. */
async function reach<T>(address: QueueAddress, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof JobscrubError ? error : unusableQueue(error, address);
  }
}
