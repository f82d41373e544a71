import type { Severity } from "../detection/detector.ts";
import { isPlaceholder } from "../detection/placeholder.ts";

/** A kind of file that is a credential by its nature. */
export interface CredentialFile {
  /** As a sentence needs it: "SSH private key". */
  readonly title: string;
  readonly severity: Severity;
  /** On the path with `/`. */
  readonly path: RegExp;
  /** What shows in a text that it holds a credential; the group, if there is one, is the value and no placeholder. */
  readonly text?: RegExp;
  /** How a binary file begins; absent when a binary file of this name is none. */
  readonly begins?: readonly (readonly number[])[];
}

/** DER begins with a sequence. */
const DER = [
  [0x30, 0x82],
  [0x30, 0x80],
  [0x30, 0x81],
  [0x30, 0x83],
];
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/;
const error = "error";

/**
 * The files in which keys are kept and tools keep their logins. The places are those of the tools' documentation:
 * ssh-keygen(1), azure-cli (`~/.azure`), AWS CLI (`~/.aws/credentials`), git-credential-store(1), curl (.netrc), npm
 * (.npmrc), twine (.pypirc), kubectl, docker login, gcloud, Databricks CLI, Kaggle API, huggingface_hub, libpq (.pgpass).
 */
const FILES: readonly CredentialFile[] = [
  {
    title: "SSH private key",
    severity: error,
    path: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/,
    text: PRIVATE_KEY,
  },
  { title: "Private key", severity: error, path: /\.(?:pem|key|pk8|der)$/i, text: PRIVATE_KEY },
  { title: "Private key", severity: error, path: /\.(?:key|pk8)$/i, begins: DER },
  { title: "PKCS #12 archive with a private key", severity: error, path: /\.(?:pfx|p12)$/i, begins: DER },
  {
    title: "Java key store",
    severity: error,
    path: /\.(?:jks|keystore)$/i,
    begins: [[0xfe, 0xed, 0xfe, 0xed], ...DER],
  },
  { title: "PuTTY private key", severity: error, path: /\.ppk$/i, text: /^PuTTY-User-Key-File/ },
  {
    title: "Token cache of the Azure CLI",
    severity: error,
    path: /(?:^|\/)\.azure\/(?:msal_token_cache|accessTokens|service_principal_entries)\.(?:json|bin)$/,
    text: /(?:secret|token|password|certificate)/i,
    begins: [[]],
  },
  {
    title: "Profile of the Azure CLI",
    severity: "warning",
    path: /(?:^|\/)\.azure\/azureProfile\.json$/,
    text: /"(?:tenantId|user)"/,
  },
  {
    title: "AWS credentials file",
    severity: error,
    path: /(?:^|\/)\.aws\/credentials$/,
    text: /secret_access_key[ \t]*=[ \t]*([^\s]+)/i,
  },
  {
    title: "Stored git password",
    severity: error,
    path: /(?:^|\/)\.git-credentials$/,
    text: /:\/\/[^\s:@/]{1,200}:([^\s@/]{1,400})@/,
  },
  {
    title: "Git configuration with a token",
    severity: error,
    path: /(?:^|\/)\.git\/config$/,
    text: /(?:url[ \t]*=[ \t]*https?:\/\/[^\s:@/]{0,200}:([^\s@/]{1,400})@|extraheader[ \t]*=[ \t]*authorization:)/i,
  },
  { title: "Login file (.netrc)", severity: error, path: /(?:^|\/)[._]netrc$/, text: /\bpassword[ \t]+(\S{1,400})/ },
  {
    title: "npm login (.npmrc)",
    severity: error,
    path: /(?:^|\/)\.npmrc$/,
    text: /_(?:authToken|password|auth)[ \t]*=[ \t]*(\S{1,1000})/,
  },
  {
    title: "PyPI login (.pypirc)",
    severity: error,
    path: /(?:^|\/)\.pypirc$/,
    text: /^[ \t]*password[ \t]*[=:][ \t]*(\S{1,1000})/m,
  },
  {
    title: "kubeconfig with credentials",
    severity: error,
    path: /(?:^|\/)(?:\.kube\/config|kubeconfig(?:\.ya?ml)?|[^/]{1,100}\.kubeconfig)$/,
    text: /\b(?:client-key-data|token|password):[ \t]*(\S{1,8000})/,
  },
  {
    title: "Docker login",
    severity: error,
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/,
    text: /"(?:auth|identitytoken)"[ \t]*:[ \t]*"([^"]{1,4000})"/,
  },
  {
    title: "Google Cloud credentials",
    severity: error,
    path: /(?:^|\/)application_default_credentials\.json$/,
    text: /"(?:refresh_token|private_key)"[ \t]*:[ \t]*"([^"]{1,8000})"/,
  },
  {
    title: "Databricks login",
    severity: error,
    path: /(?:^|\/)\.databrickscfg$/,
    text: /^[ \t]*(?:token|password|client_secret)[ \t]*=[ \t]*(\S{1,1000})/m,
  },
  { title: "Kaggle login", severity: error, path: /(?:^|\/)kaggle\.json$/, text: /"key"[ \t]*:[ \t]*"([^"]{1,400})"/ },
  {
    title: "Hugging Face token",
    severity: error,
    path: /(?:^|\/)\.?huggingface\/(?:token|stored_tokens)$/,
    text: /(hf_\w{10,100})/,
  },
  {
    title: "PostgreSQL password file",
    severity: error,
    path: /(?:^|\/)\.pgpass$/,
    text: /^[^#\s:]{1,200}:[^:\n]{1,20}:[^:\n]{1,200}:[^:\n]{1,200}:(\S{1,400})/m,
  },
];

/** Whether the name of a file makes it worth a look. */
export function mayBeCredentialFile(path: string): boolean {
  return FILES.some((each) => each.path.test(path));
}

/** What a file is by its name and its content, when that is a credential. */
export function credentialFile(path: string, bytes: Buffer): CredentialFile | undefined {
  const kinds = FILES.filter((each) => each.path.test(path));
  if (kinds.length === 0 || bytes.length === 0) return undefined;
  const isBinary =
    bytes.subarray(0, 8000).includes(0) || /[^\s\x20-\x7e\x80-\xff]/.test(bytes.toString("latin1", 0, 64));
  const text = isBinary ? "" : bytes.toString("utf8");
  return kinds.find(({ text: pattern, begins }) => {
    if (isBinary) return begins?.some((signs) => signs.every((sign, index) => bytes[index] === sign)) === true;
    const found = pattern?.exec(text);
    if (found === null || found === undefined) return false;
    const value = found[1]?.replaceAll(/^["']|["']$/g, "");
    return value === undefined || !(isPlaceholder(value) || /^[$%<]/.test(value));
  });
}
