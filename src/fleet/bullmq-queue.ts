import type { JobsOptions, Queue as BullQueue, Worker } from "bullmq";
import { queueErrors } from "./packages.ts";
import type { FailedSlice, Queue, Taker, WorkOptions } from "./queue.ts";
import { sliceId } from "./slice.ts";
import type { Slice } from "./slice.ts";
import { asSliceError } from "./slice-error.ts";

/** Slices that are added, or failed ones that are read, in one call. */
const BATCH = 1000;
/** Attempts at a slice: a host that is away for some minutes must not cost a slice. */
const ATTEMPTS = 4;
/** The wait before the second attempt, which doubles with each further one. Milliseconds. */
const BACKOFF_MS = 5000;
/** How many workers may die over a slice. Then it is the slice that kills them. */
const DEATHS = 5;

const JOB: JobsOptions = {
  attempts: ATTEMPTS,
  backoff: { type: "exponential", delay: BACKOFF_MS },
  // What is done stays, so that it is not planned again; a slice is a few hundred bytes.
  removeOnComplete: false,
  removeOnFail: false,
  stackTraceLimit: 1,
};

/** What this file needs of BullMQ's classes, whatever they are kept in. */
export interface BullClasses {
  readonly queue: () => Pick<BullQueue<Slice>, UsedOfQueue> & Troubled;
  readonly worker: (
    processor: Processor,
    options: TakeOptions,
  ) => Pick<Worker<Slice, null>, "close" | "run"> & Troubled;
}

type UsedOfQueue = "addBulk" | "close" | "getFailed" | "getJobCounts" | "retryJobs" | "waitUntilReady";

interface Troubled {
  on(event: "error", listener: (error: Error) => void): unknown;
}

type Processor = ConstructorParameters<typeof Worker<Slice, null>>[1];

interface TakeOptions {
  readonly autorun: boolean;
  readonly concurrency: number;
  readonly lockDuration: number;
  readonly stalledInterval: number;
  readonly maxStalledCount: number;
}

/** A queue on BullMQ. Rejects when its service cannot be used. */
export async function bullmqQueue(
  { queue: open, worker: makeWorker }: BullClasses,
  onTrouble: (error: unknown) => void,
): Promise<Queue> {
  const queue = open();
  queue.on("error", onTrouble);
  try {
    await queue.waitUntilReady();
  } catch (error) {
    await queue.close();
    throw error;
  }
  const total = async (): Promise<number> =>
    Object.values(await queue.getJobCounts()).reduce((sum, count) => sum + count, 0);
  return {
    async add(slices) {
      const before = await total();
      for (let from = 0; from < slices.length; from += BATCH) {
        const jobs = slices.slice(from, from + BATCH).map((slice) => ({
          name: slice.kind,
          data: slice,
          opts: { ...JOB, jobId: sliceId(slice) },
        }));
        await queue.addBulk(jobs);
      }
      return (await total()) - before;
    },
    async counts() {
      const counts = await queue.getJobCounts("waiting", "prioritized", "active", "delayed", "completed", "failed");
      const sum = (...states: string[]): number => states.reduce((all, state) => all + (counts[state] ?? 0), 0);
      return {
        waiting: sum("waiting", "prioritized"),
        active: sum("active"),
        delayed: sum("delayed"),
        done: sum("completed"),
        failed: sum("failed"),
      };
    },
    async failed() {
      const failed: FailedSlice[] = [];
      for (let from = 0; ; from += BATCH) {
        const jobs = await queue.getFailed(from, from + BATCH - 1);
        for (const { data, failedReason, attemptsMade } of jobs)
          failed.push({ slice: data, reason: failedReason ?? "unknown", attempts: attemptsMade });
        if (jobs.length < BATCH) return failed;
      }
    },
    retryFailed: () => queue.retryJobs({ state: "failed" }),
    take: (options) => take(makeWorker, options),
    close: () => queue.close(),
  };
}

async function take(makeWorker: BullClasses["worker"], options: WorkOptions): Promise<Taker> {
  const { concurrency, lockMs, process, onTrouble } = options;
  const { UnrecoverableError, WaitingError } = await queueErrors();
  const worker = makeWorker(
    async (job, token) => {
      const id = job.id ?? sliceId(job.data);
      let done: boolean;
      try {
        done = await process(id, job.data);
      } catch (error) {
        const failure = asSliceError(error);
        if (!failure.final) throw failure;
        throw Object.assign(new UnrecoverableError(failure.message), { stack: failure.stack });
      }
      if (done) return null;
      await job.moveToWait(token);
      throw new WaitingError();
    },
    { autorun: false, concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: DEATHS },
  );
  worker.on("error", (error) => {
    if (!isLateWord(error)) onTrouble(error);
  });
  const running = worker.run().catch(onTrouble);
  return {
    async close() {
      await worker.close();
      await running;
    },
  };
}

/**
 * Whether BullMQ says that a slice is no longer this worker's. So it is when the worker was too slow to show that it lives,
 * or just done: then another worker does the slice once more, which changes nothing.
 */
function isLateWord(error: Error & { readonly code?: unknown }): boolean {
  return typeof error.code === "number" || error.message.startsWith("could not renew lock");
}
