import type { Slice } from "./slice.ts";

/** How many slices of a run are in which state. */
export interface Counts {
  readonly waiting: number;
  readonly active: number;
  /** Waiting for another attempt. */
  readonly delayed: number;
  readonly done: number;
  /** After the last attempt. */
  readonly failed: number;
}

/** A slice that could not be scanned, and why. */
export interface FailedSlice {
  readonly slice: Slice;
  readonly reason: string;
  readonly attempts: number;
}

/** How slices are taken from the queue. */
export interface WorkOptions {
  readonly concurrency: number;
  /** After so long without a sign of life of its worker, a slice is given to another one. Milliseconds. */
  readonly lockMs: number;
  /**
   * Does a slice. What it throws is stored with the slice.
   *
   * @returns whether the slice is done; otherwise it goes back into the queue
   */
  readonly process: (id: string, slice: Slice) => Promise<boolean>;
  /** Told when the connection to the queue fails, which is then tried again. */
  readonly onTrouble: (error: unknown) => void;
}

/** Takes slices from the queue, from the moment it exists. */
export interface Taker {
  /** Takes no more slices and waits for those that are being done. */
  close(): Promise<void>;
}

/** The queue of one run. */
export interface Queue {
  /**
   * Adds the slices that are not in it yet, in whatever state.
   *
   * @returns how many were added
   */
  add(slices: readonly Slice[]): Promise<number>;
  counts(): Promise<Counts>;
  /** Slices that failed for good. */
  failed(): Promise<FailedSlice[]>;
  /** Gives failed slices all their attempts again. */
  retryFailed(): Promise<void>;
  take(options: WorkOptions): Promise<Taker>;
  close(): Promise<void>;
}
