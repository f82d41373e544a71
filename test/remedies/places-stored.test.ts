import { expect, test } from "vitest";
import type { Place } from "./subject.ts";
import { adviceFor } from "./subject.ts";

const KEYVAULT = "${{keyvault:";

/** What advice must say and must never say, place by place. */
const PLACES: readonly (readonly [string, Place, says: readonly string[], never: readonly string[]])[] = [
  [
    "cluster through REST",
    {
      family: "compute",
      role: "credential",
      format: "azureml-rest/compute",
      path: ["properties", "properties", "userAccountCredentials", "adminUserPassword"],
    },
    ["adminUserSshPublicKey"],
    ["ssh_settings"],
  ],
  [
    "blob datastore",
    { family: "datastore", role: "credential", format: "azureml/azureBlob", path: ["credentials", "account_key"] },
    ["Delete the whole credentials block", "Storage Blob Data Reader", `credentials.account_key="$ACCOUNT_KEY"`],
    [KEYVAULT, "az keyvault", "SecretClient"],
  ],
  [
    "file share datastore",
    { family: "datastore", role: "credential", format: "azureml/azureFile", path: ["credentials", "sas_token"] },
    [`credentials.sas_token="$SAS_TOKEN"`],
    ["access then goes by identity"],
  ],
  [
    "connection",
    { family: "connection", role: "credential", path: ["credentials", "pat"] },
    [
      `az ml connection create --file <file> --set credentials.pat="$PAT"`,
      "other processes of this machine can see",
      "connection.credentials.pat =",
    ],
    [KEYVAULT, "az keyvault", "Entra"],
  ],
  [
    "connection api_key",
    { family: "connection", role: "credential", path: ["api_key"] },
    [`--set api_key="$API_KEY"`, "Microsoft Entra ID"],
    [KEYVAULT],
  ],
  [
    "connection target",
    { family: "connection", role: "url", path: ["target"] },
    ["credentials of the connection", "can list connections"],
    [KEYVAULT],
  ],
  [
    "cluster password",
    { family: "compute", role: "credential", format: "azureml/amlCompute", path: ["ssh_settings", "admin_password"] },
    ["ssh_public_access_enabled: false", "ssh_key_value"],
    [KEYVAULT, "az keyvault"],
  ],
  [
    "machine password",
    { family: "compute", role: "credential", format: "azureml/vmCompute", path: ["ssh_settings", "admin_password"] },
    ["ssh_private_key_file"],
    ["ssh_key_value", "ssh_public_access_enabled"],
  ],
  [
    "endpoint key",
    { family: "endpoint", role: "credential", path: ["properties", "keys", "primaryKey"] },
    ["generates the keys", "get-credentials", "regenerate-keys"],
    [KEYVAULT],
  ],
  [
    "signed address",
    {
      family: "asset",
      role: "url",
      path: ["path"],
      value: "https://d.blob.core.windows.net/c?sv=2024&sig=0123456789abcdef",
    },
    ["azureml://datastores/<datastore>/paths/<path>", "key that signed it is rotated"],
    ["az keyvault"],
  ],
  [
    "template",
    { family: "template", role: "input", name: "hfToken", path: ["parameters", "hfToken", "value"] },
    ["securestring", `"secretName": "hf-token"`, "enabledForTemplateDeployment", "still stored with the job"],
    [KEYVAULT],
  ],
  ["text", { family: "text", role: "text", name: "" }, ["az keyvault secret show", "stored in plain text"], [KEYVAULT]],
];

test.each(PLACES)("%s", (_, place, says, never) => {
  const text = adviceFor(place);
  for (const words of says) expect(text).toContain(words);
  for (const words of never) expect(text).not.toContain(words);
});
