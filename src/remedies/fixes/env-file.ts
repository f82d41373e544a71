import type { Fixer } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { isWholeScalar } from "./nodes.ts";
import { resolverReference } from "./reference.ts";

/** A line of a `.env` file becomes a reference, which the resolver reads from the file when the job starts. */
export const envFileFix: Fixer = (subject, context) => {
  const { field } = subject;
  if (!isWholeScalar(subject.field)) return undefined;
  return {
    title: `Let ${field.name} refer to the secret ${context.name} in Key Vault`,
    // Whatever else reads the file gets the reference instead of the value.
    safety: context.resolver ? "safe" : "unsafe",
    changes: [{ kind: "set", scalar: field.scalar, value: resolverReference(context) }],
    stores: true,
    ...lacksVault(context),
    steps: [
      "Start what reads this file with: python keyvault_env.py --env-file <file> -- <command>",
      "Keep the file out of what is uploaded: a line with its name in .amlignore of the code folder (when that file exists, .gitignore is not read).",
    ],
  };
};
