import type { Fix, FixContext, FixSubject } from "../fix.ts";
import { lacksVersion } from "../fix.ts";
import { isWholeScalar } from "../nodes.ts";
import { deploymentReference } from "../reference.ts";

/**
 * A variable of an online deployment that a template creates refers to the vault, as in a file of its own. To Bicep `${`
 * begins an expression.
 */
export function templateDeploymentFix({ definition, field }: FixSubject, context: FixContext): Fix | undefined {
  const { syntax, source } = definition.document;
  const reference = deploymentReference(context);
  const { span } = field.scalar;
  if (!isWholeScalar(field)) return undefined;
  const common = {
    title: `Let ${field.name} refer to the secret ${context.name} in Key Vault`,
    safety: "safe",
    stores: true,
    isPinned: true,
    ...lacksVersion(context),
    steps: [],
  } as const;
  if (syntax === "json") return { ...common, changes: [{ kind: "set", scalar: field.scalar, value: reference }] };
  const isLiteral = /^'[^'\n]*'$/.test(source.slice(span));
  if (syntax !== "bicep" || !isLiteral) return undefined;
  return { ...common, edits: [{ span, text: `'${reference.replace("$", String.raw`\$`)}'` }] };
}
