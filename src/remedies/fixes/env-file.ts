import { posix } from "node:path";
import type { Fix, FixSubject, Fixer, NeededFile } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { isWholeScalar } from "./nodes.ts";
import { resolverReference } from "./reference.ts";

/**
 * A line of a `.env` file becomes a reference. The resolver reads it from the file when the job starts; without it the
 * file is of no use to a job, and leaves what is uploaded.
 */
export const envFileFix: Fixer = (subject, context) => {
  const { field } = subject;
  if (!isWholeScalar(field)) return undefined;
  const folder = uploadedFolder(subject);
  const common = {
    title: `Let ${field.name} refer to the secret ${context.name} in Key Vault`,
    changes: [{ kind: "set", scalar: field.scalar, value: resolverReference(context) }],
    stores: true,
    ...lacksVault(context),
  } as const satisfies Partial<Fix>;
  // Whatever else reads the file gets the reference instead of the value.
  const start = "Start what reads this file with: python keyvault_env.py --env-file <file> -- <command>";
  if (context.resolver)
    return {
      ...common,
      safety: "safe",
      ...needs(folder === undefined ? folder : { folder, what: "resolver" }),
      steps: [start],
    };
  const line = folder && ignoreLine(folder, subject);
  return {
    ...common,
    safety: "unsafe",
    ...needs(folder !== undefined && line !== undefined ? { folder, what: "ignore", line } : undefined),
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

const needs = (file: NeededFile | undefined): Pick<Fix, "files"> => (file === undefined ? {} : { files: [file] });

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
