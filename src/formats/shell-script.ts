import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format } from "./format.ts";
import { directiveFields } from "./slurm/script.ts";

export const shellScript: Format = { id: "shell/script", title: "shell script", family: "shell" };

/** Whether a file is a script of a POSIX shell, of PowerShell or of the Windows command line by its name. */
export function isShellScriptName(name: string): boolean {
  return /^\.(?:envrc|(?:bash|zsh)rc|(?:bash_|z)?profile)$|\.(?:sh|bash|zsh|ksh|ps1|psm1|cmd|bat)$/i.test(name);
}

/** The whole script as one command, in which flags and variables are read. */
export function* shellScriptFields(document: Document): Generator<Field> {
  const scalar = document.root as Scalar;
  const { value } = scalar;
  yield { role: "command", name: "command", path: [], scalar, value, offset: 0, format: shellScript };
  if (/^#(?:SBATCH|PBS|BSUB|\$)[ \t]/m.test(value)) yield* directiveFields(shellScript, scalar);
}
