import { accessSync, closeSync, constants, openSync, readSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UsageError } from "../errors.ts";
import { HOOK_MARK, hookCode, hookScript, hookShells, hookablePrograms } from "../submit/hook.ts";
import type { HookShell } from "../submit/hook.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

interface HookArgs {
  readonly programs?: readonly string[];
  readonly shell?: HookShell;
  readonly remove?: boolean;
  readonly script?: boolean;
}

/** Where the mark is, in bytes from the beginning. */
const LOOKED_AT = 200;

export const hookCommand: Command = {
  usage: "hook <programs..>",
  describe: 'Put the gate in front of az for a whole shell: eval "$(jobscrub hook az)"',
  options: (parser) =>
    parser
      .positional("programs", { choices: hookablePrograms, array: true, describe: "Programs that submit" })
      .option("shell", { choices: hookShells, default: "sh", requiresArg: true, describe: "sh is bash and zsh too" })
      .option("remove", { type: "boolean", describe: "Take the gate away again" })
      .option("script", { type: "boolean", describe: "Print a program that stands before the real one on the PATH" })
      .conflicts("script", ["remove"])
      .example('eval "$(jobscrub hook az)"', "this shell; in ~/.bashrc every shell")
      .example("jobscrub hook az --script > /usr/local/bin/az && chmod +x /usr/local/bin/az", "a container")
      .example("jobscrub hook az --shell powershell | Out-String | Invoke-Expression", "PowerShell"),
  run: async (args: HookArgs, _wrapped, io) => hook(args, io),
};

function hook({ programs = [], shell = "sh", remove = false, script = false }: HookArgs, io: Io): number {
  const [program, ...others] = programs;
  if (!script) io.write(hookCode(programs, shell, remove));
  else if (program === undefined || others.length > 0) throw new UsageError("--script takes one program");
  else io.write(hookScript(program, realProgram(program, io)));
  return EXIT.clean;
}

/** Whether it was made by `--script`, or is the empty file that the shell makes of one before it is written anew. */
function isHook(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(LOOKED_AT);
    const text = head.toString("latin1", 0, readSync(file, head));
    return text === "" || text.includes(HOOK_MARK);
  } finally {
    closeSync(file);
  }
}

/** The program that the PATH finds now, without links, so that a script under its name does not find itself. */
function realProgram(program: string, io: Io): string {
  for (const folder of (io.env["PATH"] ?? "").split(delimiter)) {
    if (folder === "") continue;
    try {
      const path = join(folder, program);
      accessSync(path, constants.X_OK);
      if (!isHook(path)) return realpathSync(path);
    } catch {
      // Not in this folder.
    }
  }
  throw new UsageError(`${program} was not found on the PATH; install it first`);
}
