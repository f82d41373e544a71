import type { Change } from "../../document/edit/change.ts";
import type { Fixer } from "./fix.ts";
import { lacksVersion } from "./fix.ts";
import { isWholeScalar } from "./nodes.ts";
import { endpointOf } from "./reader.ts";
import { deploymentReference } from "./reference.ts";

/** An environment variable of an online deployment refers to the vault: the one place where Azure ML resolves it. */
export const deploymentVariableFix: Fixer = (subject, context) => {
  const { field } = subject;
  // A reference is resolved only where it is the whole value.
  if (!isWholeScalar(subject.field)) return undefined;
  const changes: Change[] = [{ kind: "set", scalar: field.scalar, value: deploymentReference(context) }];
  return {
    title: `Let ${field.name} refer to the secret ${context.name} in Key Vault`,
    safety: "safe",
    changes,
    stores: true,
    reader: endpointOf(subject.definition.root),
    isPinned: true,
    ...lacksVersion(context),
    steps: [],
  };
};
