import { posix } from "node:path";
import type { Fix, FixSubject, Fixer, NeededFile } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { isWholeScalar } from "./nodes.ts";
import { resolverReference } from "./reference.ts";
import { RESOLVER_FILE } from "./resolver-command.ts";
import { shell } from "../snippet.ts";

/**
 * A line of a `.env` file becomes a reference, and the resolver comes beside it or into the code folder with which it is
 * uploaded. Without the resolver the file is of no use to a job, and leaves what is uploaded.
 */
export const envFileFix: Fixer = (subject, context) => {
  const { field } = subject;
  if (!isWholeScalar(field)) return undefined;
  const uploaded = uploadedFolder(subject);
  const folder = uploaded ?? ".";
  const resolver: NeededFile = { folder, what: "resolver" };
  const common = {
    title: `Let ${field.name} refer to the secret ${context.name} in Key Vault`,
    changes: [{ kind: "set", scalar: field.scalar, value: resolverReference(context) }],
    stores: true,
    // Who starts what reads the file: mostly the person at the keyboard; a job has its compute's identity besides.
    reader: { kind: uploaded !== undefined && context.resolver ? "cluster" : "user" },
    ...lacksVault(context),
  } as const satisfies Partial<Fix>;
  const start = startStep(subject, folder, uploaded !== undefined && context.resolver);
  if (context.resolver) return { ...common, safety: "safe", files: [resolver], steps: [start] };
  const line = uploaded === undefined ? undefined : ignoreLine(uploaded, subject);
  const files: NeededFile[] = line === undefined ? [resolver] : [resolver, { folder, what: "ignore", line }];
  return {
    ...common,
    safety: "unsafe",
    files,
    steps: [
      start,
      ...(line === undefined
        ? [
            "Keep the file out of what is uploaded: a line with its name in .amlignore of the code folder (when that file exists, .gitignore is not read).",
          ]
        : []),
    ],
  };
};

/** Whatever else reads the file gets the reference instead of the value. */
function startStep({ finding }: FixSubject, folder: string, isForJobs: boolean): string {
  const file = slashed(finding.file);
  const base = posix.join(posix.dirname(file), folder);
  const from = posix.relative(base, file);
  const isPlain = /^[\w./-]+$/.test(from) && /^[\w./-]+$/.test(base);
  const where = isForJobs ? `as the command of the jobs with the code folder ${base}` : `in the folder ${base}`;
  return shell(
    isPlain ? `start what reads ${file} so, ${where}` : "start what reads the file so, in the folder of the resolver",
    `python ${RESOLVER_FILE} --env-file ${isPlain ? from : "<file>"} -- <command>`,
  );
}

/** The code folder with which the file is uploaded, as the file would name it. */
function uploadedFolder({ finding }: FixSubject): string | undefined {
  const folder = finding.related.find((each) => each.folder !== undefined)?.folder;
  if (folder === undefined) return undefined;
  return posix.relative(posix.dirname(slashed(finding.file)), slashed(folder)) || ".";
}

/** The pattern for exactly this file in the ignore file of the folder. @see https://git-scm.com/docs/gitignore */
function ignoreLine(folder: string, { finding }: FixSubject): string | undefined {
  const file = slashed(finding.file);
  const path = posix.relative(posix.join(posix.dirname(file), folder), file);
  return path.startsWith("..") || /[\r\n]/.test(path)
    ? undefined
    : `/${path.replaceAll(/[\\*?[\] ]/g, String.raw`\$&`)}`;
}

const slashed = (path: string): string => path.replaceAll("\\", "/");
