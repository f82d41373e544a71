import type { Fixer } from "../fix.ts";
import { armCredentialFix, armParameterFix } from "./arm-parameter.ts";
import { bicepParameterFix } from "./bicep-parameter.ts";
import { templateDeploymentFix } from "./deployment-variable.ts";
import { terraformVariableFix } from "./terraform-variable.ts";

/**
 * A value in a template of ARM, Bicep or Terraform. Only what the service keeps as a credential is helped by a secure
 * parameter; what it stores in plain text stays a thing for people.
 */
export const templateFix: Fixer = (subject, context) => {
  const { definition, field } = subject;
  const { syntax } = definition.document;
  const isDefault = field.format.family === "template" && field.path[0] !== "resource" && field.path[0] !== "resources";
  if (field.format.family === "online-deployment" && field.role === "env")
    return templateDeploymentFix(subject, context);
  if (!isDefault && field.role !== "credential") return undefined;
  if (syntax === "json") return isDefault ? armParameterFix(subject, context) : armCredentialFix(subject, context);
  if (syntax === "bicep") return bicepParameterFix(subject, context);
  return syntax === "hcl" ? terraformVariableFix(subject, context) : undefined;
};
