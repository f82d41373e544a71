import type { Remedy } from "../findings/finding.ts";
import type { Family, Field } from "../formats/format.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { NEEDS } from "./job.ts";
import { readInCode } from "./key-vault.ts";
import { condaAddress } from "./urls.ts";
import { jobChange } from "./variables.ts";
import { wordsOf } from "./words.ts";

/** A command, an argument or an option of the container of a job. */
export const jobCommand: Advice = commandOr((subject) => {
  const { field } = subject;
  const { label } = wordsOf(subject);
  const isDocker = field.path.some((part) => /^docker_?args/i.test(String(part)));
  return [
    readInCode(subject, {
      title: `Remove ${label} from ${isDocker ? "docker_args" : "the command"} and read it from Key Vault in your code`,
      why: `${isDocker ? "docker_args are" : "The command is"} stored with the job, shown in plain text by every list call and can't be changed after submission.`,
      change: jobChange(subject, ""),
      where: "in your script",
      as: field.role === "env" ? "variable" : "value",
      needs: NEEDS,
    }),
  ];
});

/** The advice for a command, unless it installs a package from an address with a credential. */
export function commandOr(advice: Advice): Advice {
  return (subject) =>
    /--(?:extra-)?index-url|\bgit\+https?:/i.test(subject.field.value) ? inEnvironment(subject) : advice(subject);
}

function inEnvironment(subject: RemedySubject): readonly Remedy[] {
  return condaAddress(subject).map((remedy) => ({
    ...remedy,
    steps: [
      "Move the installation from the command into the conda file of the environment: connections are used only when the image is built.",
      ...remedy.steps,
    ],
  }));
}

/** What a command line would create, so that the advice for that is given. */
export function familyOfCommand(field: Field): Family {
  const command = (field.within ?? field).scalar.value;
  if (/\bonline-deployment\b/.test(command)) return "online-deployment";
  if (/\bbatch-deployment\b/.test(command)) return "batch-deployment";
  if (/\b(?:online|batch|serverless)-endpoint\b/.test(command)) return "endpoint";
  if (/\bml\s+connection\b/.test(command)) return "connection";
  if (/\bml\s+datastore\b/.test(command)) return "datastore";
  if (/\bml\s+compute\b/.test(command)) return "compute";
  if (/\bml\s+environment\b/.test(command)) return "environment";
  if (/\bml\s+component\b/.test(command)) return "component";
  if (/\bml\s+schedule\b/.test(command)) return "schedule";
  if (/\bml\s+workspace\b/.test(command)) return "workspace";
  if (/\bml\s+(?:data|model)\b/.test(command)) return "asset";
  return /\bml\s+(?:job|run)\b/.test(command) ? "job" : "text";
}
