import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { JOB } from "./plan.ts";
import { folderWith } from "./support.ts";

/** Runs a command at a terminal of its own, types a text once the command says that it is ready, and prints all it saw. */
const DRIVER = `
import fcntl, os, pty, select, struct, sys, termios, time
typed = sys.argv[1].encode().decode("unicode_escape").encode()
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 123, 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])
seen, sent, end = b"", False, time.time() + 25
while time.time() < end:
    ready, _, _ = select.select([fd], [], [], 0.1)
    if ready:
        try:
            part = os.read(fd, 65536)
        except OSError:
            break
        if not part:
            break
        seen += part
    if not sent and b"ready" in seen:
        os.write(fd, typed)
        sent = True
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(status) % 256)
`;

/** In place of the Azure CLI: says whether it is at a terminal, how wide that is, and what is typed. */
const AZ = `#!/usr/bin/env node
const { readSync, writeFileSync } = require("node:fs");
const counts = { SIGINT: 0 };
process.on("SIGINT", () => {
  counts.SIGINT++;
  setTimeout(() => { console.log("interrupted " + counts.SIGINT); process.exit(42); }, 300);
});
console.log([process.stdin, process.stdout, process.stderr].map((stream) => stream.isTTY === true).join(" "), String(process.stdout.columns));
console.log("ready");
process.stdin.once("data", (data) => { console.log("typed " + JSON.stringify(data.toString())); process.exit(5); });
`;

const PYTHON = spawnSync("python3", ["-c", "import pty"]).status === 0;
if (!PYTHON) console.warn("terminal.test.ts is skipped: python3 with its pty module is not here");

function atTerminal(typed: string, argv: readonly string[]): { code: number | null; seen: string } {
  const cwd = folderWith({ "job.yml": JOB, "driver.py": DRIVER, "bin/az": AZ });
  chmodSync(join(cwd, "bin", "az"), 0o755);
  const jobscrub = [process.execPath, resolve("dist/bin/jobscrub.js"), "submit", "--", ...argv];
  const { status, stdout } = spawnSync("python3", [join(cwd, "driver.py"), typed, ...jobscrub], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm", PATH: `${join(cwd, "bin")}${delimiter}${process.env["PATH"] ?? ""}` },
  });
  return { code: status, seen: stdout };
}

const CREATE = ["az", "ml", "job", "create", "--file", "job.yml"];

describe.skipIf(!PYTHON)("at a terminal", () => {
  test("the command has it, with what is typed, and its exit code", () => {
    const { code, seen } = atTerminal(String.raw`yes\n`, CREATE);
    expect(seen).toContain("true true true 123");
    expect(seen).toContain(String.raw`typed "yes\n"`);
    expect(seen).toContain("jobscrub: nothing found in job.yml; submitting");
    expect(code).toBe(5);
  });

  test("an interruption reaches the command once, and jobscrub waits for its end", () => {
    const { code, seen } = atTerminal(String.raw`\x03`, CREATE);
    expect(seen).toContain("interrupted 1");
    expect(code).toBe(42);
  });

  test("the end of the input reaches the command", () => {
    const shell = ["sh", "-c", "echo ready; cat; echo end of input"];
    const { code, seen } = atTerminal(String.raw`\x04`, shell);
    expect(seen).toContain("end of input");
    expect(code).toBe(0);
  });
});
