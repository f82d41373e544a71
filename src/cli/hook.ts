import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UsageError } from "../errors.ts";
import { hookCode, hookScript, hookShells, hookablePrograms } from "../submit/hook.ts";
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
      .example("jobscrub hook az --script > /usr/local/bin/az", "a container, with az in /usr/bin")
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

/** The program that the PATH finds now, without links, so that a script under its name does not find itself. */
function realProgram(program: string, io: Io): string {
  for (const folder of (io.env["PATH"] ?? "").split(delimiter)) {
    if (folder === "") continue;
    try {
      const path = join(folder, program);
      accessSync(path, constants.X_OK);
      return realpathSync(path);
    } catch {
      // Not in this folder.
    }
  }
  throw new UsageError(`${program} was not found on the PATH; install it first`);
}
