const SIGNALS = ["SIGTERM", "SIGINT"] as const;

/** A signal that is aborted when the process is told to end. Told a second time, the process ends at once. */
export function stopOnSignals(): { stop: AbortSignal; forget: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const signal of SIGNALS) process.once(signal, stop);
  return {
    stop: controller.signal,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
