import type { Family, Field, Role } from "../../formats/format.ts";
import { batchVariableFix } from "./batch-variable.ts";
import { composeFix } from "./compose.ts";
import { isDeclared } from "../template.ts";
import { computePasswordFix, connectionFix, datastoreFix } from "./credential-entry.ts";
import { deploymentVariableFix } from "./deployment-variable.ts";
import { dockerVariableFix } from "./docker-variable.ts";
import { envFileFix } from "./env-file.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "./fix.ts";
import { jobCommandFix } from "./job-command.ts";
import { jobInputFix } from "./job-input.ts";
import { jobVariableFix } from "./job-variable.ts";
import { misplacedReferenceFix } from "./misplaced-reference.ts";
import { notebookCommandFix } from "./notebook/command.ts";
import { outputFix } from "./notebook/output.ts";
import { notebookVariableFix } from "./notebook/variable.ts";
import { condaAddressFix, requirementsAddressFix } from "./package-address.ts";
import { pythonDeploymentFix } from "./python/deployment-variable.ts";
import { pythonCommandFix } from "./python/job-command.ts";
import { pythonJobFix } from "./python/job-variable.ts";
import { scriptTextFix, scriptValueFix, storedValueFix } from "./python/script-value.ts";
import { isSensitiveName, sensitiveNameFix } from "./sensitive-name.ts";
import { shellValueFix } from "./shell-value.ts";
import { templateFix } from "./template/template.ts";
import { workflowFix } from "./workflow/value.ts";

type Fixers = Partial<Readonly<Record<Role, Fixer>>> & { readonly else?: Fixer };
type Places = Readonly<Partial<Record<Family, Fixers>>>;

const JOB: Fixers = { env: jobVariableFix, command: jobCommandFix, argument: jobCommandFix, input: jobInputFix };

/** The fix for a secret, by what the platform does with the definition and what the value is for. */
const PLACES: Places = {
  job: JOB,
  schedule: JOB,
  "online-deployment": { env: deploymentVariableFix },
  datastore: { credential: datastoreFix },
  connection: { credential: connectionFix },
  compute: { credential: computePasswordFix },
  "env-file": { else: envFileFix },
  "batch-deployment": { env: batchVariableFix },
  workflow: { else: workflowFix },
  compose: { else: composeFix },
  shell: { else: shellValueFix },
  conda: { url: condaAddressFix, build: condaAddressFix },
  // An environment may hold its conda file.
  environment: { url: condaAddressFix, build: condaAddressFix },
  requirements: { url: requirementsAddressFix },
  dockerfile: { env: dockerVariableFix },
  notebook: { env: notebookVariableFix, command: notebookCommandFix, argument: notebookCommandFix },
  text: { text: (subject, context) => (subject.field.path[0] === "output" ? outputFix(subject, context) : undefined) },
};

const OF_SCRIPTS: ReadonlySet<Family> = new Set(["workflow", "shell", "notebook"]);

const CREDENTIAL: Fixers = { credential: scriptValueFix };

/** The same for what a program makes: what only the program needs is read when it runs. */
const PYTHON_PLACES: Places = {
  job: { env: pythonJobFix, command: pythonCommandFix, argument: pythonCommandFix },
  "online-deployment": { env: pythonDeploymentFix },
  datastore: CREDENTIAL,
  connection: CREDENTIAL,
  compute: CREDENTIAL,
  workspace: CREDENTIAL,
  "job-v1": { credential: storedValueFix },
  environment: { credential: storedValueFix },
  program: { env: scriptValueFix, credential: scriptValueFix, setting: scriptValueFix },
  "source-code": { else: scriptTextFix },
  text: { text: scriptTextFix },
};

/** The fix of a finding; `undefined`: only a person can do it, and the remedies say how. */
export function fixOf(subject: FixSubject, context: FixContext): Fix | undefined {
  const { field, finding } = subject;
  // A reference is no value that could be kept in a vault, nor is an expression that a program works out.
  if (finding.rule === "misplaced-reference") return misplacedReferenceFix(subject, context);
  if (field.holds === "deferred" || isPassedToJob(field)) return undefined;
  if (isSensitiveName(finding.rule)) return sensitiveNameFix(subject, context);
  if (isDeclared(field) || field.format.family === "template") return templateFix(subject, context);
  const all = field.format.language === "python" ? PYTHON_PLACES : PLACES;
  const places = all[field.format.family];
  const role = field.role === "env" && field.within !== undefined ? "command" : field.role;
  return (places?.[role] ?? places?.else)?.(subject, context);
}

/** Whether a script gives the value to a job that it submits: the job would store it, wherever the script had it from. */
function isPassedToJob({ format, role, within, offset }: Field): boolean {
  if (within === undefined || role !== "env" || !OF_SCRIPTS.has(format.family)) return false;
  const before = within.value.slice(0, Math.max(0, offset - within.offset));
  const command = before.split(/(?<!\\)\r?\n|;|&&|\|/).at(-1) ?? "";
  return /\baz\s+ml\s+job\b/.test(command) && /\s--set\s/.test(command);
}
