import type { Remedy } from "../findings/finding.ts";
import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { shell } from "./snippet.ts";

const CREATED = "It can be set only when a workspace is created: az ml workspace create --file <workspace.yml>";

/** What to do about the setup of a workspace that already is, by the name of what is wrong. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  hbiWorkspace: manual("Create the next workspace with hbi_workspace: true", CREATED),
  customerManagedKey: manual(
    "Create the next workspace with a key of your own",
    CREATED,
    "customer_managed_key takes the id of a vault and the address of a key in it.",
  ),
  diagnosticSettings: manual(
    "Keep the events of the workspace",
    shell(
      "",
      'az monitor diagnostic-settings create --name audit --resource <workspace-id> --workspace <log-analytics-id> --logs \'[{"categoryGroup":"audit","enabled":true}]\'',
    ),
    "Events from before are not recorded.",
  ),
  allowSharedKeyAccess: manual(
    "Forbid shared keys on the storage account",
    "First let the workspace use identities: az ml workspace update --name <workspace> --system-datastores-auth-mode identity",
    "Users and computes then need Storage Blob Data Contributor on the storage account.",
    shell("", "az storage account update --name <account> --allow-shared-key-access false"),
  ),
  adminUserEnabled: manual(
    "Switch the admin user of the registry off",
    "Give the identities that pull images the role AcrPull first, and the workspace's own AcrPush.",
    shell("", "az acr update --name <registry> --admin-enabled false"),
  ),
  credentialsType: manual(
    "Make the datastore again without credentials",
    "Leave credentials out of its file; users and computes then need Storage Blob Data Reader or Contributor on the storage account.",
    shell("", "az ml datastore create --file <datastore.yml>"),
    "Then rotate the key of the storage account, since everybody who could read the datastore's secrets may hold it.",
  ),
};

/** What can be done about a setting of something that already is; `undefined` for what is not known. */
export const workspaceSetup = (name: string): ReturnType<Advice> | undefined => {
  const remedy = REMEDIES[name];
  return remedy === undefined ? undefined : [remedy];
};
