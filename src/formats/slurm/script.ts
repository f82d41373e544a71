import type { Document, Scalar } from "../../document/document.ts";
import type { Field, Format } from "../format.ts";
import { lines, partField } from "../lines.ts";
import type { TextFormat } from "../text-formats.ts";

const slurm: Format = { id: "slurm/script", title: "Slurm batch script", family: "shell" };

/** Options of `sbatch` in the comments at the head of a script. */
const DIRECTIVE = /^#SBATCH[ \t]{1,20}/;

/**
 * A batch script of Slurm: a script of the shell, with the options of `sbatch` in comments.
 *
 * @see https://slurm.schedmd.com/sbatch.html
 */
export const slurmScript: TextFormat = {
  format: slurm,
  isNamed: (name) => /\.(?:sbatch|slurm)$/i.test(name),
  fields: slurmFields,
};

function* slurmFields(document: Document): Generator<Field> {
  const scalar = document.root as Scalar;
  const { value } = scalar;
  yield { role: "command", name: "command", path: [], scalar, value, offset: 0, format: slurm };
  for (const { start, end } of lines(value)) {
    const begin = DIRECTIVE.exec(value.slice(start, end))?.[0];
    if (begin !== undefined)
      yield partField(slurm, "command", "sbatch", scalar, start + begin.length, end, ["#SBATCH"]);
  }
}
