import { fstatSync } from "node:fs";
import { isatty } from "node:tty";
import { UsageError } from "../errors.ts";
import { EXIT } from "./exit-codes.ts";

/** What a command may use of the process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal at standard output, or undefined when it is none. */
  readonly columns: number | undefined;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** All of standard input, up to its end. */
  readonly readInput: () => Promise<Buffer>;
  /** What is typed at the terminal, without showing it; absent where standard input is no terminal. */
  readonly readHidden?: () => Promise<string>;
}

/** The real process. A reader that goes away (`| head`) ends the output quietly, a full disk ends the run. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      if (stream === process.stdout)
        process.stderr.write(`jobscrub: cannot write the output (${error.code ?? error.name})\n`);
      process.exit(EXIT.failed);
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    watched: process.stderr.isTTY,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    readInput,
    // Asked of the descriptor: `process.stdin` makes a pipe one that must be read as a stream.
    ...(isatty(0) ? { readHidden: async () => (await import("./hidden-input.ts")).readHidden(process.stdin) } : {}),
  };
}

/** Reads as a stream: a pipe whose writer is slow has nothing to read for a while, which is not its end. */
async function readInput(): Promise<Buffer> {
  try {
    // As a stream a folder would be empty.
    if (fstatSync(0).isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    return Buffer.concat(await process.stdin.toArray());
  } catch (error) {
    throw new UsageError(`cannot read standard input (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
  }
}

/** Whether to colour: `--no-color`, NO_COLOR and TERM=dumb say no, FORCE_COLOR says yes, else a terminal does. */
export function wantsColor(io: Io, option: boolean | undefined): boolean {
  if (option === false) return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (option === true || (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0")) return true;
  return io.columns !== undefined && TERM !== "dumb";
}
