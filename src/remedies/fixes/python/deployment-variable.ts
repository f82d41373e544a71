import { replaceString } from "../../../document/edit/python-literal.ts";
import type { Fixer } from "../fix.ts";
import { lacksVersion } from "../fix.ts";
import { deploymentReference } from "../reference.ts";
import { callOf, inFile, isUsedOnlyIn, literalSubject } from "./program.ts";

/** A variable of an online deployment that a script makes: the reference, as in a file. */
export const pythonDeploymentFix: Fixer = (subject, context) => {
  const found = literalSubject(subject);
  if (found === undefined || found.literal.isBytes) return undefined;
  const { program, literal } = found;
  if (!isUsedOnlyIn(callOf(subject), found)) return undefined;
  const edits = inFile(subject, [replaceString(literal, deploymentReference(context), program.code.text)]);
  return (
    edits && {
      title: `Let ${subject.field.name} refer to the secret ${context.name} in Key Vault`,
      safety: "safe",
      edits,
      stores: true,
      isPinned: true,
      ...lacksVersion(context),
      steps: [],
    }
  );
};
