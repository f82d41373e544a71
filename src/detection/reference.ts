/**
 * The syntaxes in which a value points to a secret or to another value instead of being it. All are anchored at both
 * ends and linear.
 */
const WHOLE_VALUE: readonly RegExp[] = [
  /^\$\{\{[^{}]*\}\}$/, // Azure ML bindings, GitHub, Azure Pipelines
  /^\$\{[^{}]*\}$/, // shell, promptflow, Terraform
  /^\$\(\(?[^()]*\)?\)$/, // Azure Pipelines, make, shell substitution
  /^\$\([^\r\n]*\)$/, // shell substitution with nested calls
  /^`[^`\r\n]*`$/,
  /^\$(?:env:)?[A-Za-z_]\w*$/i,
  /^\$[0-9@*#?]$/,
  /^%[A-Za-z_]\w*%$/,
  /^%(?:\(\w{1,60}\))?[-+#0]?\d{0,3}[sdvqrif]$/, // filled in by printf, format, Python
  /^\{\{[^{}]*\}\}$/, // Jinja, Helm
  /^#\{[^{}]*\}#?$/, // Azure Pipelines' replace tokens
  /^__[A-Z][A-Z0-9_]*__$/,
  /^@Microsoft\.KeyVault\([^()]*\)$/i,
  /^(?:secretref|keyvaultref|azureml|keyvault|vault|op|ssm|secretsmanager|gcp-secret|sops|awssm|gsm|ref\+[a-z]+):/i,
  /^arn:aws[\w-]*:(?:secretsmanager|ssm):/,
  /^projects\/[^/\s]+\/secrets\//,
  /^!(?:secret|vault|env|env_var|Ref|Sub|GetAtt|ImportValue)\s/, // tags of YAML dialects in quotes
  /^\$\[[^\]]*\]$/, // Azure Pipelines' runtime expressions
  /^\{\{?resolve:/, // CloudFormation
  /^\[[a-z]\w*\s*\([^\r\n]*\]$/i, // ARM template expressions
  /^https:\/\/[\w<>{}$()-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)(?:\/|$)/i,
  /^[\w-]+@https:\/\/[\w<>{}$()-]+\.vault\.azure\.net\/?$/i, // azureml-examples' own convention: name@vault
  /^\/subscriptions\/[^\s]*$/i, // ARM ids
  /^(?:var|local|data|module|env|os\.environ|process\.env|secrets|inputs|parameters)[.[][\w.[\]'"-]+$/,
  /^(?:os\.)?getenv\(/,
  /^ENC\[/, // SOPS
  /^encrypted:/, // dotenvx
  /^\{cipher\}/, // Spring
  /^\$ANSIBLE_VAULT;/,
];

/** Whether the value as a whole is a reference to something kept elsewhere, in any platform's syntax. */
export function isReference(value: string): boolean {
  const trimmed = value.trim();
  if (trimmed === "" || trimmed.length > 2000) return false;
  return WHOLE_VALUE.some((pattern) => pattern.test(trimmed)) || isComposedOfReferences(trimmed);
}

const PART = /\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%/g;

/** `${USER}:${PASSWORD}`: what is left without the references is punctuation. */
function isComposedOfReferences(value: string): boolean {
  if (!/[$%{]/.test(value)) return false;
  const rest = value.replaceAll(PART, "");
  return rest !== value && !/[A-Za-z0-9]/.test(rest);
}
