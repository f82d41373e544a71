import yargs from "yargs";
import type { Argv } from "yargs";
import { ConfigError, Interrupted, JobscrubError, UsageError } from "../errors.ts";
import { VERSION } from "../version.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/**
 * Runs one command line.
 *
 * @param argv the arguments without node and script
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (!(error instanceof JobscrubError)) {
      io.writeError(`jobscrub: internal error, please report it\n${describeCrash(error)}\n`);
      return EXIT.failed;
    }
    io.writeError(`jobscrub: ${error.message}\n`);
    if (error instanceof UsageError && !(error instanceof ConfigError)) io.writeError("Try: jobscrub --help\n");
    return error instanceof Interrupted ? EXIT.interrupted : EXIT.failed;
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  // What stands behind `--` belongs to the wrapped command and is never read as ours.
  const dashes = argv.indexOf("--");
  const own = dashes === -1 ? argv : argv.slice(0, dashes);
  const wrapped = dashes === -1 ? [] : argv.slice(dashes + 1);
  const named = commands.find(({ usage }) => usage.split(" ", 1)[0] === own[0]);
  const parser = named === undefined ? overview(io) : parserOf(named, io);
  let printed = "";
  const args = await parser.parseAsync(
    named === undefined ? [...own] : own.slice(1),
    {},
    (_error: unknown, _args: unknown, output: string) => {
      printed = output;
    },
  );
  if (printed !== "") io.write(`${printed}\n`);
  return named === undefined || printed !== "" ? EXIT.clean : await named.run(args as never, wrapped, io);
}

/** What all parsers share. */
function base(io: Io): Argv {
  return yargs()
    .version(VERSION)
    .help()
    .alias("h", "help")
    .strict()
    .exitProcess(false)
    .wrap(Math.min(io.columns ?? 80, 100))
    .fail((message: string | null, error: Error | undefined) => {
      throw error instanceof JobscrubError
        ? error
        : new UsageError(firstLine(message ?? error?.message ?? "wrong usage"));
    });
}

/** Reads what names no command: asks for help or the version, or is wrong. */
function overview(io: Io): Argv {
  const parser = base(io)
    .scriptName("jobscrub")
    .usage("$0 <command>\n\nFinds secrets and sensitive names in ML job definitions before they are submitted.")
    .recommendCommands()
    .demandCommand(1, "name a command")
    .epilogue("Exit codes: 0 clean, 1 findings, 2 could not run, 3 no job definition found.");
  for (const { usage, describe } of commands) parser.command(usage, describe);
  return parser;
}

/** Reads the arguments of one command. As the default command it costs yargs half the time. */
function parserOf({ usage, describe, options }: Command, io: Io): Argv {
  const [name = "", ...places] = usage.split(" ");
  const parser = base(io).scriptName(`jobscrub ${name}`);
  return parser.command(["$0", ...places].join(" "), describe, (each) => options(each));
}

/** yargs puts a suggestion on a second line. */
function firstLine(message: string): string {
  return message
    .trim()
    .replace(/^Invalid values:\s+/, "")
    .split(/\s*\n\s*/)
    .join("; ");
}

/** Where it crashed. The message is left out: messages of other code can quote what was scanned. */
function describeCrash(error: unknown): string {
  if (!(error instanceof Error)) return "not an Error";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join("\n");
}
