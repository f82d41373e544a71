import type { Remedy } from "../findings/finding.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { PASTE } from "./key-vault.ts";
import { shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * Credentials of a datastore: without them access goes by identity, for blob storage and Data Lake; a file share and HDFS
 * know no such access.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-datastore
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication#data-storage
 */
export const datastoreCredential: Advice = (subject) => {
  const { format, path } = subject.field;
  const isShare = /azureFile|hdfs/i.test(format.id) || path.some((part) => /kerberos/i.test(String(part)));
  return isShare ? [atCreation(subject)] : [byIdentity, atCreation(subject, "Or, if it must be a credential, leave")];
};

/** What it takes that a datastore needs no credentials, and commands that follow. */
export function accessByIdentity(...commands: readonly string[]): readonly [string, string] {
  return [
    "A datastore without credentials stores no secret; whoever reads the data, you or the identity of the compute, needs a role on the storage account.",
    shell(
      "Contributor instead of Reader when jobs write to it",
      `az role assignment create --role "Storage Blob Data Reader" \\`,
      `  --assignee "$(az ml compute show --name <cluster> --query identity.principal_id --output tsv)" \\`,
      `  --scope "$(az storage account show --name <account> --query id --output tsv)"`,
      ...commands,
    ),
  ];
}

const byIdentity = manual(
  "Delete the whole credentials block: access then goes by identity",
  ...accessByIdentity("az ml datastore create --file <file>"),
);

/** Azure ML keeps given credentials in the vault of the workspace; what leaks is the file. */
function atCreation(subject: RemedySubject, verb = "Leave"): Remedy {
  const { label, variable } = wordsOf(subject);
  return manual(
    `${verb} ${label} out of the file and supply it when the datastore is created`,
    "Azure ML keeps it in the workspace's key vault; only the file, and git, would hold it in plain text.",
    shell(
      `${PASTE}; never with --debug, which prints the request`,
      `read -rs ${variable}`,
      `az ml datastore create --file <file> --set credentials.${KEYS.get(subject.field.name) ?? "<key>"}="$${variable}"`,
    ),
    "The history keeps only the variable's name, but while az runs other processes of this machine can see the value.",
  );
}

/** The keys below `credentials` as the CLI spells them, by the spelling of YAML and of the REST API. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ["account_key", "account_key"],
  ["key", "account_key"],
  ["sas_token", "sas_token"],
  ["sasToken", "sas_token"],
  ["client_secret", "client_secret"],
  ["clientSecret", "client_secret"],
  ["certificate", "certificate"],
  ["kerberos_password", "kerberos_password"],
  ["kerberos_keytab", "kerberos_keytab"],
]);
