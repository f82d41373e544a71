import type { Io } from "./io.ts";

const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;

/** A line on the terminal that says how far a scan is, once it takes longer than a second. */
export function showProgress(
  io: Io,
  quiet: boolean,
): { update: (done: number, all: number) => void; clear: () => void } {
  const started = performance.now();
  let shown = 0;
  return {
    update: (done, all) => {
      const now = performance.now();
      if (quiet || !io.watched || now - started < PATIENCE_MS || now - shown < BETWEEN_MS) return;
      shown = now;
      io.writeError(`\r\u001b[Kscanned ${done} of ${all} files`);
    },
    clear: () => {
      if (shown > 0) io.writeError("\r\u001b[K");
    },
  };
}
