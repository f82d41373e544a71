import { nameSecrecy } from "./name-secrecy.ts";

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
  /^\$env:[A-Za-z_]\w*$/i, // PowerShell
  /^\$[0-9@*#?]$/,
  /^\$[a-z]\w{0,60}(?:\.[A-Za-z]\w{0,60}){1,5}$/i, // PowerShell's properties
  /^%(?:\(\w{1,60}\))?[-+#0]?\d{0,3}[sdvqrif]$/, // filled in by printf, format, Python
  /^\{\{[^{}]*\}\}$/, // Jinja, Helm
  /^#\{[^{}]*\}#?$/, // Azure Pipelines' replace tokens
  /^__[A-Z][A-Z0-9_]*__$/,
  /^__[A-Za-z]+(?:[._-][A-Za-z]+)*__$/, // replace tokens, too; with digits it is rather typed
  /^@Microsoft\.KeyVault\([^()]*\)$/i,
  /^(?:secretref|keyvaultref|azureml|keyvault|vault|op|ssm|secretsmanager|gcp-secret|sops|awssm|gsm|gcpsm|sm|berglas|doppler|infisical|akeyless|conjur|bws|chamber|secret|kms|keyring|akv|kv|aws|consul|ref\+[a-z]+):/i,
  /^file:\.{0,2}\//i,
  /^env:(?:\/\/)?[A-Za-z_][\w.-]*$/i,
  /^arn:aws[\w-]*:/,
  /^projects\/[^/\s]+\/secrets\//,
  /^!(?:secret|vault|env|env_var|Ref|Sub|GetAtt|ImportValue)\s/, // tags of YAML dialects in quotes
  /^\$\[[^\r\n]*\]$/, // Azure Pipelines' runtime expressions
  /^\$\{[A-Za-z_][^{}]*\$\{[^{}]*\}[^{}]*\}$/, // a variable whose default is another
  /^%[A-Za-z_]{1,20}\([^()\r\n]*\)%$/, // Symfony
  /^(?:Ref|Fn::[A-Za-z]{1,20}):?\s/, // CloudFormation
  /^\{\{?resolve:/, // CloudFormation
  /^\[[a-z]\w*\s*\([^\r\n]*\]$/i, // ARM template expressions
  /^https:\/\/[\w<>{}$()-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)(?:\/|$)/i,
  /^[\w-]+@https:\/\/[\w<>{}$()-]+\.vault\.azure\.net\/?$/i, // azureml-examples' own convention: name@vault
  /^\/subscriptions\/[^\s]*$/i, // ARM ids
  /^(?:var|local|data|module|env|os\.environ|process\.env|secrets|inputs|parameters)[.[][\w.[\]'"-]+$/,
  /^(?:[A-Za-z_]{3,40}|[A-Za-z_]{1,40}(?:\.[A-Za-z_]{1,40}){1,4})\([^\r\n]*\)(?:[.[][\w.[\]'"]*)?$/, // a call, in any language
  /^(?:env|os\.environ|process\.env|secrets|st\.secrets)\[[^\]\r\n]*\]$/i,
  /^(?:self|this|args|opts|options|config|cfg|conf|settings|params|ctx|context|env|values|each|stage|output|outputs|steps|needs)\.[A-Za-z_][\w.]*$/,
  /^(?:data\.)?[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,6}\.\w{1,60}(?:\[[^\]]{0,20}\])?\.\w{1,60}$/, // an attribute of a Terraform resource
  /^@(?:\{[^{}\r\n]*\}|[a-z]{2,30}(?:\.[a-z]{2,30}){0,3}\([^\r\n]*\)[\w.?[\]'"]*)$/i, // expressions of Data Factory and Logic Apps
  /^\{%[^\r\n]*%\}$/, // Jinja
];

/** The beginnings of values that are ciphertext: they say nothing to whoever has no key. */
const CIPHERTEXT: readonly RegExp[] = [
  /^ENC(?:\[|\([A-Za-z0-9+/=]{16,}\)$)/, // SOPS, eyaml; Jasypt
  /^encrypted:/, // dotenvx
  /^\{cipher\}/, // Spring
  /^\$ANSIBLE_VAULT;/,
  /^-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE)/,
  /^AQ[IE]CAH[A-Za-z0-9+/=]{80,}$/, // AWS KMS
  /^Ag[A-D][A-Za-z0-9+/=]{300,}$/, // SealedSecrets: a length of two bytes, then RSA's block of at least 256
];

/** Whether the value as a whole is a reference to something kept elsewhere, in any platform's syntax, or ciphertext. */
export function isReference(value: string): boolean {
  const trimmed = value.trim();
  if (trimmed === "") return false;
  if (CIPHERTEXT.some((pattern) => pattern.test(trimmed))) return true;
  if (trimmed.length > 2000) return false;
  return isVariable(trimmed) || WHOLE_VALUE.some((pattern) => pattern.test(trimmed)) || isComposedOfReferences(trimmed);
}

/** A variable of a shell: `$HF_TOKEN`, `%HF_TOKEN%`, `!HF_TOKEN!`. */
const VARIABLE = /^(?:\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%|!([A-Za-z_]\w*)!)$/;

function isVariable(text: string): boolean {
  const match = VARIABLE.exec(text);
  return match !== null && !looksTyped(match[1] ?? match[2] ?? match[3] ?? "");
}

/** `$Trouble2019`, `%Kx9trouble%`: passwords may begin with such signs too. Variables have no digits amid mixed case. */
function looksTyped(name: string): boolean {
  if (!/[a-z]/.test(name) || !/[A-Z]/.test(name) || !/\d(?!$)/.test(name)) return false;
  return nameSecrecy(name) === undefined;
}

const PART = /\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\}|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g;

/** `${USER}:${PASSWORD}`: what is left without the references is punctuation. */
function isComposedOfReferences(value: string): boolean {
  if (!/[$%{]/.test(value)) return false;
  const rest = value.replaceAll(PART, (part: string, shell?: string, windows?: string) =>
    looksTyped(shell ?? windows ?? "") ? part : "",
  );
  return rest !== value && !/[A-Za-z0-9]/.test(rest);
}

/** `${DB_PASSWORD:-fallback}`: the default that a shell, Compose or promptflow takes when the variable is not set. */
const WITH_DEFAULT = /^(\$\{[A-Za-z_]\w{0,120}:?[-=])([^{}$\s]+)\}$/;

/** The `default` filter of Jinja (`{{ x | default('X') }}`) and of Helm (`{{ .x | default "X" }}`, `{{ default "X" .x }}`). */
const FILTER_DEFAULT =
  /^(\{\{[^{}"']{0,150}\bdefault[ \t]{0,4}\(?[ \t]{0,4}["'])([^{}"'\\]{1,200})["'][^{}]{0,150}\}\}$/;

/** The literal default of a variable, and where it begins in the value. */
export function literalDefault(value: string): { readonly start: number; readonly text: string } | undefined {
  const [, before, text] = WITH_DEFAULT.exec(value) ?? FILTER_DEFAULT.exec(value) ?? [];
  return before === undefined || text === undefined ? undefined : { start: before.length, text };
}
