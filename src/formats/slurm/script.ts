import type { Document, Scalar } from "../../document/document.ts";
import type { Field, Format } from "../format.ts";
import { lines, partField } from "../lines.ts";
import type { TextFormat } from "../text-formats.ts";

const slurm: Format = { id: "slurm/script", title: "Slurm batch script", family: "shell" };

/** Options of `sbatch`, and of the `qsub` and `bsub` of PBS, Grid Engine and LSF, in the comments at the head of a script. */
const DIRECTIVE = /^#(?:SBATCH|PBS|BSUB|\$)[ \t]{1,20}/;
/** To whom the scheduler writes: `--mail-user=`, `-M` of PBS and Grid Engine, `-u` of LSF. */
const MAIL = /^(?:--mail-user(?:=|[ \t]{1,20})|-[Mu][ \t]{1,20})(?=[^\s@]{1,100}@)/;

/**
 * A batch script of Slurm: a script of the shell, with the options of `sbatch` in comments.
 *
 * @see https://slurm.schedmd.com/sbatch.html
 */
export const slurmScript: TextFormat = {
  format: slurm,
  isNamed: (name) => /\.(?:sbatch|slurm|pbs|lsf|sge|qsub)$/i.test(name),
  fields: slurmFields,
};

function* slurmFields(document: Document): Generator<Field> {
  const scalar = document.root as Scalar;
  const { value } = scalar;
  yield { role: "command", name: "command", path: [], scalar, value, offset: 0, format: slurm };
  yield* directiveFields(slurm, scalar);
}

/** The options of a batch system in the comments of a script; whom it writes to is seen by everyone who sees the queue. */
export function* directiveFields(format: Format, scalar: Scalar): Generator<Field> {
  const { value } = scalar;
  for (const { start, end } of lines(value)) {
    const begin = DIRECTIVE.exec(value.slice(start, end))?.[0];
    if (begin === undefined) continue;
    const from = start + begin.length;
    yield partField(format, "command", "sbatch", scalar, from, end, ["#SBATCH"]);
    const mail = MAIL.exec(value.slice(from, end))?.[0];
    if (mail !== undefined)
      yield partField(format, "tag", "mail-user", scalar, from + mail.length, end, ["#SBATCH", "mail-user"]);
  }
}
