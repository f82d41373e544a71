import { afterEach, expect, test, vi } from "vitest";
import { showAuditProgress } from "../../src/cli/audit-progress.ts";
import type { Io } from "../../src/cli/io.ts";

afterEach(() => void vi.useRealTimers());

/** A terminal, and what stands in its last line. */
function terminal(watched = true): { io: Io; line: () => string; written: () => string } {
  let written = "";
  const io = { watched, writeError: (text: string) => (written += text) } as unknown as Io;
  return { io, written: () => written, line: () => written.split("\r\u001B[K").at(-1) ?? "" };
}

const progress = { workspace: 1, workspaces: 1, name: "churn", noun: "job" };

test("the line tells speed and time left only when there is something to tell them by", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { io, line } = terminal();
  const { update, clear } = showAuditProgress(io, false);
  vi.advanceTimersByTime(300);
  update({ ...progress, resources: 100, part: 0.1 });
  expect(line()).toBe("churn: jobs; 100 resources");
  vi.advanceTimersByTime(9700);
  update({ ...progress, resources: 1100, part: 0.5 });
  expect(line()).toBe("churn: jobs; 1,100 resources, 100 a second, 10 s left");
  clear();
  expect(line()).toBe("");
});

test("the line is cleared once, so that it takes nothing away that was printed since", () => {
  const { io, written } = terminal();
  const { wait, clear } = showAuditProgress(io, false);
  wait(61_000);
  clear();
  io.writeError("stopped");
  clear();
  expect(written()).toBe("\r\u001B[Kthe service asks to wait; going on in 61 s\r\u001B[Kstopped");
});

test("nothing is shown where nobody watches", () => {
  const { io, written } = terminal(false);
  const { update, wait, clear } = showAuditProgress(io, false);
  update({ ...progress, resources: 100 });
  wait(5000);
  clear();
  expect(written()).toBe("");
});
