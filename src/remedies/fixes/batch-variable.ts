import type { Fixer } from "./fix.ts";
import { lacksVault } from "./fix.ts";
import { wordsOf } from "../words.ts";
import { readingSteps } from "./reading-code.ts";
import { pointerChanges } from "./job-variable.ts";

/** A variable of a batch deployment: its scoring script reads the vault with the identity of the compute. */
export const batchVariableFix: Fixer = (subject, context) => {
  const changes = pointerChanges(subject, context);
  return (
    changes && {
      title: `Pass the deployment the vault's address instead of ${subject.field.name}, for its code to read ${context.name}`,
      safety: "unsafe",
      changes,
      stores: true,
      ...lacksVault(context),
      reader: { kind: "cluster" },
      steps: readingSteps(wordsOf({ field: subject.field, file: subject.finding.file }).variable, context),
    }
  );
};
