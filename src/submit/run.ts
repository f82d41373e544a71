import { spawn } from "node:child_process";
import { constants } from "node:os";
import { isatty } from "node:tty";
import { JobscrubError } from "../errors.ts";
import { windowsCommand } from "./windows-command.ts";

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"] as const;
/** What keys of a terminal send to all processes in its foreground. */
const BY_KEY = new Set<string>(["SIGINT", "SIGQUIT"]);
/** How many of them Windows has. */
const ON_WINDOWS = 3;
/** What a shell adds to the number of the signal that ended a command. */
const BY_SIGNAL = 128;

/**
 * Runs a command with the streams of this process, without a shell, and hands it the signals that this process gets.
 *
 * @returns its exit code, or 128 and the number of the signal that ended it
 * @throws {JobscrubError} when it cannot be started
 */
export function runCommand(argv: readonly string[], { cwd, env }: RunOptions): Promise<number> {
  const { file, args, verbatim } =
    process.platform === "win32"
      ? windowsCommand(argv, env)
      : { file: argv[0] ?? "", args: argv.slice(1), verbatim: false };
  const atTerminal = isatty(0) || isatty(2);
  return new Promise((done, failed) => {
    const child = spawn(file, [...args], { cwd, env, stdio: "inherit", windowsVerbatimArguments: verbatim });
    const forward = (signal: NodeJS.Signals): void => {
      // The command has it from the terminal already; a second SIGINT would cut its own tidying short.
      if (!BY_KEY.has(signal) || !atTerminal) child.kill(signal);
    };
    const forwarded = process.platform === "win32" ? FORWARDED.slice(0, ON_WINDOWS) : FORWARDED;
    for (const signal of forwarded) process.on(signal, forward);
    const settle = (finish: () => void): void => {
      for (const signal of forwarded) process.off(signal, forward);
      finish();
    };
    child.once("error", (error: NodeJS.ErrnoException) =>
      settle(() => failed(new JobscrubError(reasonOf(error, argv)))),
    );
    child.once("exit", (code, signal) =>
      settle(() => done(signal === null ? (code ?? 0) : BY_SIGNAL + constants.signals[signal])),
    );
  });
}

function reasonOf({ code }: NodeJS.ErrnoException, [program = ""]: readonly string[]): string {
  const hint = program.includes(" ") ? "; put each word of the command behind -- by itself" : "";
  if (code === "ENOENT") return `the command behind -- was not found${hint}`;
  return `the command behind -- cannot be started (${code ?? "unknown error"})`;
}
