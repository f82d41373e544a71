import type { MapNode } from "../../../document/document.ts";
import type { Change } from "../../../document/edit/change.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "../fix.ts";
import { chainTo, isWholeScalar, lastEntry } from "../nodes.ts";

/** The default of a parameter goes, and the parameter becomes a secure one. */
export const armParameterFix: Fixer = (subject, context) => {
  const { definition, field } = subject;
  const [section, name] = field.path;
  const chain = chainTo(definition.document.root, field.path);
  const parameter = chain?.at(-2);
  if (definition.document.syntax !== "json" || section !== "parameters" || parameter?.kind !== "map") return undefined;
  const value = lastEntry(parameter, "defaultValue");
  const type = lastEntry(parameter, "type")?.value;
  if (value?.value !== field.scalar || type?.kind !== "scalar" || !/^(?:secure)?string$/i.test(type.value))
    return undefined;
  const secure: Change[] = /^secure/i.test(type.value) ? [] : [{ kind: "set", scalar: type, value: "securestring" }];
  return asParameter(String(name), [{ kind: "remove", map: parameter, entry: value }, ...secure], context);
};

/** A credential of a resource becomes a secure parameter of the template. */
export function armCredentialFix(subject: FixSubject, context: FixContext): Fix | undefined {
  const { definition, field } = subject;
  const { root, syntax } = definition.document;
  if (syntax !== "json" || root?.kind !== "map" || field.path[0] !== "resources" || !isWholeScalar(field))
    return undefined;
  const name = parameterName(context.name);
  const parameters = lastEntry(root, "parameters")?.value;
  if (parameters !== undefined && (parameters.kind !== "map" || lastEntry(parameters, name) !== undefined))
    return undefined;
  const declaration = { type: "securestring" };
  const declared: Change =
    parameters === undefined
      ? { kind: "add", map: root, key: "parameters", value: { [name]: declaration } }
      : { kind: "add", map: parameters satisfies MapNode, key: name, value: declaration };
  const set: Change = { kind: "set", scalar: field.scalar, value: `[parameters('${name}')]` };
  return asParameter(name, [declared, set], context);
}

/** `sql-password` → `sqlPassword`. */
export function parameterName(secret: string): string {
  return secret.replaceAll(/-+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** @see https://learn.microsoft.com/azure/azure-resource-manager/templates/key-vault-parameter */
export const DEPLOY_STEP =
  "The vault needs enabledForTemplateDeployment, and whoever deploys Microsoft.KeyVault/vaults/deploy/action on it.";

function asParameter(name: string, changes: readonly Change[], context: FixContext): Fix {
  return {
    title: `Make ${name} a secure parameter that whoever deploys gives, from the secret ${context.name}`,
    // A deployment asks for it until its parameters file refers to the vault.
    safety: "unsafe",
    changes,
    stores: true,
    steps: [
      `In the parameters file: "${name}": {"reference": {"keyVault": {"id": "<id of the vault>"}, "secretName": "${context.name}"}}`,
      DEPLOY_STEP,
    ],
  };
}
