import type { Remedy } from "../findings/finding.ts";
import type { Field } from "../formats/format.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { definition } from "./snippet.ts";
import { terraformState, terraformValue } from "./terraform.ts";
import { wordsOf } from "./words.ts";

/** A value in a template of ARM, Bicep or Terraform, or in a file with its parameters. */
export const templateValue: Advice = (subject) => {
  if (/\.tfstate(?:\.backup)?$/i.test(subject.file)) return terraformState(subject);
  if (/\.tf(?:vars(?:\.json)?)?$/i.test(subject.file)) return terraformValue(subject);
  return [/\.bicep(?:param)?$/i.test(subject.file) ? bicepValue(subject) : armValue(subject)];
};

const STILL_STORED =
  "This protects the template and the history of deployments; an environment variable of a job that the parameter fills is still stored with the job in plain text.";
const RIGHTS =
  "The vault needs enabledForTemplateDeployment, and whoever deploys Microsoft.KeyVault/vaults/deploy/action on it.";

/**
 * A value in an ARM template, or in its parameters file.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/key-vault-parameter
 */
function armValue(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  const { secret } = words;
  const parameter = camel(secret);
  const vault = "/subscriptions/<subscription>/resourceGroups/<group>/providers/Microsoft.KeyVault/vaults/<vault>";
  return manual(
    `Make ${words.label} a secure parameter and let the parameters file refer to Key Vault`,
    storeStep(subject, words),
    definition("template.json", "without defaultValue; in Bicep @secure() param", {
      parameters: { [parameter]: { type: "securestring" } },
    }),
    definition("parameters.json", "", {
      parameters: { [parameter]: { reference: { keyVault: { id: vault }, secretName: secret } } },
    }),
    RIGHTS,
    STILL_STORED,
  );
}

/**
 * A value in a Bicep file: `getSecret` fills secure parameters of modules, and `az.getSecret` those of the whole file.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/key-vault-parameter
 */
function bicepValue(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  const { secret } = words;
  const parameter = camel(secret);
  return manual(
    `Make ${words.label} a secure parameter without a default and fill it from Key Vault`,
    storeStep(subject, words),
    [`// main.bicep: no default`, "@secure()", `param ${parameter} string`].join("\n"),
    [
      "// main.bicepparam: the secret is read when you deploy",
      `param ${parameter} = az.getSecret('<subscription>', '<group>', '<vault>', '${secret}')`,
    ].join("\n"),
    [
      "// or, when the parameter is one of a module",
      "resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {",
      "  name: '<vault>'",
      "}",
      "module inner '<file>' = {",
      "  params: {",
      `    ${parameter}: vault.getSecret('${secret}')`,
      "  }",
      "}",
    ].join("\n"),
    RIGHTS,
    STILL_STORED,
  );
}

/** `sql-password` → `sqlPassword`. */
function camel(secret: string): string {
  return secret.replaceAll(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether a value stands in a template, as a part of a resource that is a definition of its own. */
export function isDeclared({ format, path }: Field): boolean {
  if (format.family === "template") return false;
  return path[0] === "resource" || (path[0] === "resources" && format.id.startsWith("azureml-rest/"));
}

/**
 * A value of a resource that a template declares. What the service keeps as a credential can come from a secure parameter;
 * what it stores in plain text needs the advice of its own kind, whatever declares it.
 */
export function declaredValue(place: Advice): Advice {
  return (subject) => {
    const { field } = subject;
    if (field.role === "credential") return templateValue(subject);
    // There are no lines to paste in Bicep or Terraform; those of the REST body say what belongs into it.
    if (field.path[0] !== "resource") return place(subject);
    const at = field.path.indexOf("properties");
    const path = at === -1 ? field.path.slice(-1) : field.path.slice(at);
    return place({ ...subject, file: "resource.json", field: { ...field, path } });
  };
}
