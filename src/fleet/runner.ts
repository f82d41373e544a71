import type { SliceReport } from "./results.ts";
import type { Slice } from "./slice.ts";

/** Scans slices of one kind. Called side by side, possibly twice for the same slice, whose report is then the same. */
export interface SliceRunner<S extends Slice = Slice> {
  readonly kind: S["kind"];
  /**
   * @param signal aborted when the worker must end before the slice is done; the same for all slices of a worker
   * @throws {SliceError} when the slice cannot be scanned
   */
  run(slice: S, signal: AbortSignal): Promise<SliceReport>;
}
