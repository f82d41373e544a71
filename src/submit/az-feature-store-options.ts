import { flag, many, one } from "./az-option.ts";
import type { AzOption } from "./az-option.ts";

const STORE = one("--feature-store-name --workspace-name -w");
const NO_WAIT = flag("--no-wait");
const TAGS = many("--tags", "tags");
const DESCRIPTION = one("--description", "description");
const VERSION = one("--version -v", "version");

/** Options of the groups of feature stores (https://learn.microsoft.com/cli/azure/ml/feature-set). */
export const FEATURE_STORE_OPTIONS: Readonly<Record<string, readonly AzOption[]>> = {
  "feature-store": [
    NO_WAIT,
    TAGS,
    DESCRIPTION,
    one("--display-name", "display_name"),
    one("--location -l", "location"),
    one("--storage-account -s", "storage_account"),
    one("--key-vault -k", "key_vault"),
    one("--application-insights -a", "application_insights"),
    one("--container-registry -c", "container_registry"),
    one("--managed-network -m", "managed_network.isolation_mode"),
  ],
  "feature-set": [
    STORE,
    VERSION,
    NO_WAIT,
    TAGS,
    DESCRIPTION,
    one("--display-name", "display_name"),
    one("--feature-window-start-time"),
    one("--feature-window-end-time"),
    many("--by-data-status"),
    one("--by-job-id"),
    one("--compute-resource"),
    many("--spark-configuration"),
  ],
  "feature-store-entity": [STORE, VERSION, NO_WAIT, TAGS, DESCRIPTION],
};
