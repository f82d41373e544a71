import type { Role } from "./format.ts";

/** Flags whose value is itself `NAME=value`, and what that sets. */
export const ASSIGNING_FLAGS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["-e", "env"],
  ["--env", "env"],
  ["-E", "env"],
  ["--environment", "env"],
  ["--build-arg", "env"],
  ["--define", "argument"],
  ["-D", "argument"],
  ["-P", "argument"],
  ["-var", "argument"],
  ["--conf", "argument"],
  ["--from-literal", "argument"],
]);

/** Flags that take `path=value` words until the next flag. */
export const LIST_FLAGS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["--set", "argument"],
  ["--credentials", "argument"],
  ["--tags", "argument"],
  ["--properties", "argument"],
  ["--settings", "argument"],
  ["--parameters", "argument"],
  ["--env-vars", "env"],
  ["--secure-environment-variables", "env"],
  ["--environment-variables", "env"],
]);

/** Flags without a value: the word behind them is not theirs. */
export const SWITCHES: ReadonlySet<string> = new Set(
  (
    "-d -i -it -k -L -q -s -sS -sSL -fsSL -ti -v -y --debug --detach --force --global --insecure --local --no-cache --password-stdin " +
    "--quiet --relogin --rm --service-principal --silent --system --user-agent-only --verbose --with-token --yes"
  ).split(" "),
);

/** Flags that read a password from standard input. */
export const READING_FLAGS: ReadonlySet<string> = new Set(["--password-stdin", "--with-token", "--passphrase-fd"]);

/** Words in front of a command that are none themselves. */
export const RUNNERS: ReadonlySet<string> = new Set(
  "sudo env exec nohup time command builtin call start then do else if while ! {".split(" "),
);

/** Commands whose words `NAME=value` set variables. */
export const DECLARATIONS: ReadonlySet<string> = new Set([
  "export",
  "set",
  "setx",
  "declare",
  "typeset",
  "local",
  "readonly",
]);

export const SHELLS: ReadonlySet<string> = new Set([
  "sh",
  "bash",
  "dash",
  "zsh",
  "ksh",
  "cmd",
  "powershell",
  "pwsh",
  "su",
  "eval",
]);

/** Whether a flag of these programs is meant; a program alone may run inside another one (`docker exec db mysql`). */
export function runs(program: readonly string[], [first = "", ...others]: readonly string[]): boolean {
  return others.length === 0 ? program.includes(first) : beginsWith(program, [first, ...others]);
}

/** Whether the words of a command begin with these. */
export function beginsWith(program: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word, index) => program[index] === word);
}

/** `/usr/bin/docker` and `docker.exe` are `docker`. */
export function programName(word: string): string {
  return word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1).replace(/\.(?:exe|cmd|bat)$/i, "");
}
