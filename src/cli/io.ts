import { readFileSync } from "node:fs";

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
  /** All of standard input. */
  readonly readInput: () => string;
  /** What is typed at the terminal, without showing it; absent where standard input is no terminal. */
  readonly readHidden?: () => Promise<string>;
}

/** The real process. A reader that goes away (`| head`) ends the output quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    watched: process.stderr.isTTY,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    readInput: () => readFileSync(0, "utf8"),
    ...(process.stdin.isTTY
      ? { readHidden: async () => (await import("./hidden-input.ts")).readHidden(process.stdin) }
      : {}),
  };
}

/** Whether to colour: `--no-color`, NO_COLOR and TERM=dumb say no, FORCE_COLOR says yes, else a terminal does. */
export function wantsColor(io: Io, option: boolean | undefined): boolean {
  if (option === false) return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (option === true || (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0")) return true;
  return io.columns !== undefined && TERM !== "dumb";
}
