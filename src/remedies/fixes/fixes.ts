import type { Family, Role } from "../../formats/format.ts";
import { computePasswordFix, connectionFix, datastoreFix } from "./credential-entry.ts";
import { deploymentVariableFix } from "./deployment-variable.ts";
import { envFileFix } from "./env-file.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "./fix.ts";
import { jobCommandFix } from "./job-command.ts";
import { jobVariableFix } from "./job-variable.ts";

type Fixers = Partial<Readonly<Record<Role, Fixer>>> & { readonly else?: Fixer };

const JOB: Fixers = { env: jobVariableFix, command: jobCommandFix, argument: jobCommandFix };

/** The fix for a secret, by what the platform does with the definition and what the value is for. */
const PLACES: Readonly<Partial<Record<Family, Fixers>>> = {
  job: JOB,
  schedule: JOB,
  "online-deployment": { env: deploymentVariableFix },
  datastore: { credential: datastoreFix },
  connection: { credential: connectionFix },
  compute: { credential: computePasswordFix },
  "env-file": { else: envFileFix },
};

/** The fix of a finding; `undefined`: only a person can do it, and the remedies say how. */
export function fixOf(subject: FixSubject, context: FixContext): Fix | undefined {
  const { field, definition } = subject;
  const places = PLACES[definition.format.family];
  const role = field.role === "env" && field.within !== undefined ? "command" : field.role;
  return (places?.[role] ?? places?.else)?.(subject, context);
}
