import type { MapNode } from "../../document/document.ts";
import { hasAll } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";

/** Which workspace the SDK connects to: identifiers, no secrets. @see https://learn.microsoft.com/azure/machine-learning/how-to-configure-environment */
export const workspaceConfig: Format = {
  id: "azureml/workspaceConfig",
  title: "Azure ML workspace configuration",
  family: "settings-file",
};

export const WORKSPACE_CONFIG_TABLE: FieldTable = {
  identifiers: ["subscription_id", "resource_group", "workspace_name", "tenant_id", "Id", "Scope"],
};

export function isWorkspaceConfig(root: MapNode): boolean {
  return hasAll(root, "subscription_id", "resource_group", "workspace_name");
}
