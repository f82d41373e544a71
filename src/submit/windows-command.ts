import { existsSync } from "node:fs";
import { isAbsolute, win32 } from "node:path";
import { JobscrubError } from "../errors.ts";

/** A program with its arguments as they go to the system. */
export interface SystemCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Whether the arguments are quoted already. */
  readonly verbatim: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const BATCH = /\.(?:cmd|bat)$/i;
const META = /[()\][%!^"`<>&|;, *?]/g;

/**
 * What Windows must be given to run a command: `az` is the batch file `az.cmd` there, which only cmd.exe runs. Its
 * arguments are escaped twice, since the batch file hands them to cmd.exe once more (`%*`).
 *
 * @param exists whether a file is there
 * @throws {JobscrubError} for an argument that cmd.exe cannot be given
 */
export function windowsCommand(
  argv: readonly string[],
  env: Environment,
  exists: (path: string) => boolean = existsSync,
): SystemCommand {
  const [program = "", ...args] = argv;
  const file = findProgram(program, env, exists) ?? program;
  if (!BATCH.test(file)) return { file, args, verbatim: false };
  if (args.some((arg) => /[\r\n\0]/.test(arg))) {
    throw new JobscrubError(
      "a batch file such as az.cmd cannot be given an argument with a line break; put the value into a file and write @file",
    );
  }
  const line = [win32.normalize(file).replace(META, "^$&"), ...args.map(escapeArgument)].join(" ");
  return { file: variable(env, "ComSpec") ?? "cmd.exe", args: ["/d", "/s", "/c", `"${line}"`], verbatim: true };
}

/** The file that a name means, by PATH and PATHEXT. The working directory is not searched. */
function findProgram(program: string, env: Environment, exists: (path: string) => boolean): string | undefined {
  const extensions = (variable(env, "PATHEXT") ?? ".COM;.EXE;.BAT;.CMD").split(";").filter((each) => each !== "");
  const hasFolder = /[\\/]/.test(program) || isAbsolute(program);
  const folders = hasFolder
    ? [""]
    : (variable(env, "PATH") ?? "").split(";").filter((each) => each !== "" && each !== ".");
  const own = win32.extname(program) === "" ? [] : [""];
  for (const folder of folders) {
    for (const extension of [...own, ...extensions]) {
      const path = folder === "" ? program + extension : win32.join(folder, program + extension);
      if (exists(path)) return path;
    }
  }
  return undefined;
}

/** One argument, quoted for the C runtime and then twice escaped for cmd.exe. */
function escapeArgument(arg: string): string {
  const quoted = `"${arg.replaceAll(/(\\*)"/g, String.raw`$1$1\"`).replace(/(\\+)$/, "$1$1")}"`;
  return quoted.replaceAll(META, "^$&").replaceAll(META, "^$&");
}

/** Windows takes names of variables in any case. */
function variable(env: Environment, name: string): string | undefined {
  const key = Object.keys(env).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : env[key];
}
