import type { CallShape } from "./call-shape.ts";
import type { Callable } from "./callable.ts";
import { make } from "./sdk-v2.ts";

/** Classes for credentials by the order of their arguments; all of them stand under `credentials`. */
export const CREDENTIALS: Readonly<Record<string, readonly string[]>> = {
  AccountKeyConfiguration: ["account_key"],
  SasTokenConfiguration: ["sas_token"],
  ServicePrincipalConfiguration: ["client_secret"],
  CertificateConfiguration: ["certificate"],
  UsernamePasswordConfiguration: ["username", "password"],
  ApiKeyConfiguration: ["key"],
  PatTokenConfiguration: ["pat"],
  AccessKeyConfiguration: ["access_key_id", "secret_access_key"],
  KerberosPasswordCredentials: [],
  KerberosKeytabCredentials: [],
};

/** Other classes whose arguments have positions. */
const POSITIONAL: Readonly<Record<string, readonly string[]>> = {
  ...CREDENTIALS,
  AmlComputeSshSettings: ["admin_username", "admin_password"],
  CodeConfiguration: ["code", "scoring_script"],
};

/** The shape of any other call of the SDK inside a definition: its keywords are keys. */
export function partOf(name: string): CallShape {
  const positional = POSITIONAL[name];
  return positional === undefined ? {} : { positional };
}

/** Classes for credentials that stand for themselves: of a datastore or of a connection. */
export function looseCredential(name: string): Callable | undefined {
  const positional = CREDENTIALS[name];
  if (positional === undefined) return undefined;
  const isData = /^(?:AccountKey|SasToken|ServicePrincipal|Certificate)/.test(name);
  const kind = isData ? "azureml/azureBlob" : name.startsWith("Kerberos") ? "azureml/hdfs" : "azureml/connection";
  return { ...make(kind), positional, under: "credentials" };
}
