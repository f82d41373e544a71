import type { Kind } from "../kind.ts";

/** How a workspace and the services it uses are set up, gathered from several resources; nobody writes it by hand. */
export const setup: Kind = {
  id: "azureml-rest/posture",
  title: "Azure ML setup of a workspace",
  family: "workspace",
  schemas: [],
  table: {
    postures: [
      "workspace.hbiWorkspace",
      "workspace.customerManagedKey",
      "workspace.diagnosticSettings",
      "storageAccount.allowSharedKeyAccess",
      "containerRegistry.adminUserEnabled",
    ],
    others: ["storageAccount.**"],
  },
};
