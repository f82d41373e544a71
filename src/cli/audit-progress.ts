import type { Progress } from "../audit/progress.ts";
import type { Io } from "./io.ts";

const BETWEEN_MS = 250;
/** An estimate of less would jump. */
const LEAST_PART = 0.02;

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
  const show = (line: string): void => io.writeError(`\r\u001b[K${line}`);
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
      const speed = Math.round(((resources - before) * 1000) / Math.max(1, now - started));
      const left =
        part === undefined || part < LEAST_PART ? "" : `, ${duration(((now - began) * (1 - part)) / part)} left`;
      const which = workspaces === 1 ? name : `${name} (${workspace} of ${workspaces})`;
      show(`${which}: ${noun}s; ${resources.toLocaleString("en-US")} resources, ${speed} a second${left}`);
    },
    wait: (milliseconds) => {
      if (isShown) show(`the service asks to wait; going on in ${duration(milliseconds)}`);
    },
    clear: () => {
      if (isShown && shown > 0) io.writeError("\r\u001b[K");
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `about ${Math.round(seconds / 60)} min`;
}
