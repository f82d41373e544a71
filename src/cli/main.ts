import yargs from "yargs";
import type { Argv } from "yargs";
import { ConfigError, Interrupted, JobscrubError, UsageError, didYouMean } from "../errors.ts";
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
    if (error instanceof UsageError && !(error instanceof ConfigError)) {
      const named = commandOf(argv[0]);
      io.writeError(`Try: jobscrub ${named === undefined ? "" : `${nameOf(named)} `}--help\n`);
    }
    return error instanceof Interrupted ? EXIT.interrupted : EXIT.failed;
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name = ""] = argv;
  const named = commandOf(name);
  if (named === undefined && name !== "" && !name.startsWith("-")) {
    const hint = didYouMean(name, commands.map(nameOf));
    throw new UsageError(`no command is called "${name}"${hint === undefined ? "" : `; ${hint}`}`);
  }
  const dashes = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const behind = argv.slice(dashes + 1);
  // What stands behind `--` belongs to the wrapped command and is never read as ours; else it is files, whatever they
  // begin with.
  const files = named?.wraps === true ? [] : behind.map((file) => (file.startsWith("-") ? `./${file}` : file));
  const own = [...argv.slice(0, dashes), ...files];
  const parser = named === undefined ? overview(io) : parserOf(named, io);
  let printed = "";
  const args = await parser.parseAsync(
    named === undefined ? own : own.slice(1),
    {},
    (_error: unknown, _args: unknown, output: string) => {
      printed = output;
    },
  );
  if (printed !== "") io.write(`${printed}\n`);
  return named === undefined || printed !== "" ? EXIT.clean : await named.run(args as never, behind, io);
}

function commandOf(name: string | undefined): Command | undefined {
  return commands.find((command) => nameOf(command) === name);
}

function nameOf({ usage }: Command): string {
  return usage.split(" ", 1)[0] ?? usage;
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
    .demandCommand(1, "name a command")
    .epilogue("Exit codes: 0 clean, 1 findings, 2 could not run, 3 no job definition found.");
  for (const { usage, describe } of commands) parser.command(usage, describe);
  return parser;
}

/** Reads the arguments of one command. As the default command it costs yargs half the time. */
function parserOf({ usage, describe, options }: Command, io: Io): Argv {
  const [name = "", ...places] = usage.split(" ");
  const positional = places.map((place) => place.replaceAll(/[<[\].>]/g, ""));
  const parser = base(io)
    .scriptName(`jobscrub ${name}`)
    // Beside the arguments yargs gives a check its options.
    .check((args, known: unknown) => expectOnce(args, known as KnownOptions, positional));
  return parser.command(["$0", ...places].join(" "), describe, (each) => options(each));
}

interface KnownOptions {
  readonly key: Readonly<Record<string, boolean>>;
  /** Those that may be given more than once. */
  readonly array: readonly string[];
}

/** yargs makes a list of what is given twice, also of options that are none. @throws {UsageError} */
function expectOnce(
  args: Readonly<Record<string, unknown>>,
  { key, array }: KnownOptions,
  positional: readonly string[],
): true {
  const lists = new Set([...array, ...positional]);
  const twice = Object.keys(key).find((name) => !lists.has(name) && Array.isArray(args[name]));
  if (twice !== undefined) throw new UsageError(`--${twice} is given more than once; give it once`);
  return true;
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
