import type { Change } from "../../document/edit/change.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "./fix.ts";
import type { Entry } from "../../document/document.ts";
import { lacksVault } from "./fix.ts";
import { codeFolderOf, identityChanges, jobNodeOf, variablesOf } from "./job-node.ts";
import type { JobNode } from "./job-node.ts";
import { entryOf, isShared, isWholeScalar, lastEntry } from "./nodes.ts";
import { wordsOf } from "../words.ts";
import { readingSteps } from "./reading-code.ts";
import { readerOf } from "./reader.ts";
import { resolverReference, vaultUrl } from "./reference.ts";
import { RESOLVER_FILE, resolverParts } from "./resolver-command.ts";

const VAULT_VARIABLE = "KEY_VAULT_URL";

/** An environment variable of a job: a reference that the resolver reads, or the vault's address for the code to use. */
export const jobVariableFix: Fixer = (subject, context) => {
  const job = jobNodeOf(subject);
  // What runs for automated machine learning is nobody's own code, so nothing in it would read the vault.
  if (job === undefined || !isWholeScalar(subject.field) || /automl/i.test(subject.field.format.id)) return undefined;
  return (context.resolver ? withResolver(subject, context, job) : undefined) ?? withPointer(subject, context, job);
};

function withResolver(subject: FixSubject, context: FixContext, job: JobNode): Fix | undefined {
  const under = underResolver(job);
  if (under === undefined) return undefined;
  const { field } = subject;
  return {
    title: `Let ${field.name} refer to the secret ${context.name}, which ${RESOLVER_FILE} reads when the job starts`,
    safety: "safe",
    changes: [{ kind: "set", scalar: field.scalar, value: resolverReference(context) }, ...under.changes],
    stores: true,
    files: [{ folder: under.folder, what: "resolver" }],
    reader: readerOf(job, subject.definition.document.root),
    ...lacksVault(context),
    steps: [],
  };
}

/** Puts the command of a job under the resolver; `undefined` where the job has no command or no code folder for it. */
export function underResolver(job: JobNode): { changes: readonly Change[]; folder: string } | undefined {
  const command = lastEntry(job.run, "command")?.value;
  const folder = codeFolderOf(job);
  if (command?.kind !== "scalar" || command.value.trim() === "" || folder === undefined || job.isRest) return undefined;
  const parts = resolverParts(command.value);
  const wrap: Change[] = parts.length === 0 ? [] : [{ kind: "parts", scalar: command, parts }];
  return { changes: [...wrap, ...identityChanges(job)], folder };
}

/**
 * The changes that put the vault's address in the place of a variable; `undefined` where the value stands elsewhere too,
 * through an alias.
 */
export function pointerChanges(subject: FixSubject, context: FixContext): Change[] | undefined {
  const placed = entryOf(subject);
  const { field, definition } = subject;
  if (placed === undefined || isShared(definition.document.root, field.scalar)) return undefined;
  const pointer = lastEntry(placed.map, VAULT_VARIABLE);
  // The name may be taken by something else, such as another vault.
  if (pointer !== undefined) return isPointer(pointer, context) ? [{ kind: "remove", ...placed }] : undefined;
  return [
    { kind: "rename", entry: placed.entry, key: VAULT_VARIABLE },
    { kind: "set", scalar: field.scalar, value: vaultUrl(context) },
  ];
}

function withPointer(subject: FixSubject, context: FixContext, job: JobNode): Fix | undefined {
  const { field } = subject;
  const changes = variablesOf(job) === entryOf(subject)?.map ? pointerChanges(subject, context) : undefined;
  if (changes === undefined) return undefined;
  const reader = readerOf(job, subject.definition.document.root);
  return {
    title: `Pass the job the vault's address instead of ${field.name}, for its code to read ${context.name}`,
    // The job fails until its code does so.
    safety: "unsafe",
    changes: [...changes, ...identityChanges(job)],
    stores: true,
    reader,
    ...lacksVault(context),
    steps: readingSteps(wordsOf({ field, file: subject.finding.file }).variable, context, reader.kind === "user"),
  };
}

function isPointer({ value }: Entry, context: FixContext): boolean {
  if (value.kind !== "scalar") return false;
  if (context.vault === undefined) return value.value.includes(".vault.");
  return `${value.value.replace(/\/$/, "")}/` === vaultUrl(context);
}
