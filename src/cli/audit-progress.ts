import type { Progress } from "../audit/progress.ts";
import type { Io } from "./io.ts";

const BETWEEN_MS = 250;
/** An estimate of less would jump. */
const LEAST_PART = 0.02;
const LEAST_TIME_MS = 1000;

/** A line on the terminal that says how far an audit is. */
export function showAuditProgress(
  io: Io,
  quiet: boolean,
): { update: (progress: Progress) => void; wait: (milliseconds: number) => void; clear: () => void } {
  const isShown = io.watched && !quiet;
  const started = performance.now();
  let shown = 0;
  let before: number | undefined;
  let list = "";
  let began = started;
  let isThere = false;
  const show = (line: string): void => {
    isThere = true;
    io.writeError(`\r\u001b[K${line}`);
  };
  return {
    update: ({ workspace, workspaces, name, noun, resources, part }) => {
      const now = performance.now();
      before ??= resources;
      if (`${workspace} ${noun}` !== list) {
        list = `${workspace} ${noun}`;
        began = now;
      }
      if (!isShown || now - shown < BETWEEN_MS) return;
      shown = now;
      const took = now - started;
      const speed = took < LEAST_TIME_MS ? "" : `, ${Math.round(((resources - before) * 1000) / took)} a second`;
      const left =
        part === undefined || part < LEAST_PART || now - began < LEAST_TIME_MS
          ? ""
          : `, ${duration(((now - began) * (1 - part)) / part)} left`;
      const which = workspaces === 1 ? name : `${name} (${workspace} of ${workspaces})`;
      show(`${which}: ${noun}s; ${resources.toLocaleString("en-US")} resources${speed}${left}`);
    },
    wait: (milliseconds) => {
      if (isShown) show(`the service asks to wait; going on in ${duration(milliseconds)}`);
    },
    clear: () => {
      if (isShown && isThere) io.writeError("\r\u001b[K");
      isThere = false;
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `about ${Math.round(seconds / 60)} min`;
}
