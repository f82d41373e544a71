import { setTimeout as sleep } from "node:timers/promises";
import { removeLeftFolders } from "./slice-folder.ts";
import type { Fleet } from "./fleet.ts";
import type { SliceRunner } from "./runner.ts";
import type { Slice } from "./slice.ts";
import { SliceError, asSliceError } from "./slice-error.ts";

export interface WorkSettings {
  /** Slices at the same time. */
  readonly concurrency: number;
  /** Milliseconds after which a slice of a dead worker is given to another. */
  readonly lockMs: number;
  /** Whether to wait for more when all is done. */
  readonly stay: boolean;
  /** Milliseconds that slices get to finish when the worker is told to end. Then they go back into the queue. */
  readonly graceMs: number;
  /** Aborted when the worker is told to end. */
  readonly stop: AbortSignal;
  readonly onTrouble: (error: unknown) => void;
  /** Told of each slice that is done, or why it is not. */
  readonly onSlice: (slice: Slice, failure?: string) => void;
}

const BETWEEN_LOOKS_MS = 500;

/**
 * Works until nothing is left to do or it is told to end.
 *
 * @param runners one for each kind of slice
 */
export async function work(fleet: Fleet, runners: readonly SliceRunner[], settings: WorkSettings): Promise<void> {
  const { stop, graceMs, onSlice } = settings;
  await removeLeftFolders();
  const giveUp = new AbortController();
  const taker = await fleet.queue.take({
    ...settings,
    async process(id, slice) {
      try {
        const runner = runners.find(({ kind }) => kind === slice.kind);
        if (runner === undefined) throw new SliceError("planned by another version of jobscrub", true);
        const report = await unlessAborted(runner.run(slice, giveUp.signal), giveUp.signal);
        if (report === undefined) return false;
        await fleet.results.save(id, report);
        const { unread = 0 } = report;
        if (unread > 0) throw new SliceError(`cannot be read to the end (${unread} of the lists in it)`);
        onSlice(slice);
        return true;
      } catch (error) {
        if (giveUp.signal.aborted) return false;
        onSlice(slice, asSliceError(error).message);
        throw error;
      }
    },
  });
  await untilDone(fleet, settings);
  const timer = stop.aborted ? setTimeout(() => giveUp.abort(), graceMs) : undefined;
  await taker.close();
  clearTimeout(timer);
}

/** Waits until no slice is left, those of other workers included: they may die, and who would do their slices then? */
async function untilDone({ queue }: Fleet, { stay, stop, onTrouble }: WorkSettings): Promise<void> {
  while (!stop.aborted) {
    try {
      const { waiting, active, delayed } = await queue.counts();
      if (!stay && waiting + active + delayed === 0) return;
    } catch (error) {
      onTrouble(error);
    }
    await sleep(BETWEEN_LOOKS_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** What comes of the work, or `undefined` as soon as the signal is aborted; the work itself may go on. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let forget = (): void => undefined;
  const aborted = new Promise<undefined>((done) => {
    const stopped = (): void => done(undefined);
    signal.addEventListener("abort", stopped, { once: true });
    forget = () => signal.removeEventListener("abort", stopped);
  });
  // When nobody waits for the work any more, its failure means nothing.
  work.catch(() => undefined);
  return Promise.race([work, aborted]).finally(forget);
}
