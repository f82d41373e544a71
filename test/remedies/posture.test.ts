import { expect, test } from "vitest";
import { adviceFor } from "./subject.ts";

test.each([
  ["hbi_workspace", "Set hbi_workspace to true", "only when the workspace is created"],
  ["publicNetworkAccess", "Set publicNetworkAccess to Disabled", "private endpoint"],
  ["ssh_public_access_enabled", "Set ssh_public_access_enabled to false", "compute instance"],
  ["auth_mode", "Set auth_mode to aad_token", "Managed endpoints only"],
  ["something_else", "Check something_else against", "jobscrub explain"],
])("setting %s", (name, title, note) => {
  const text = adviceFor({
    family: "workspace",
    role: "setting",
    category: "posture",
    path: [name],
    value: "no",
    severity: "info",
  });
  expect(text).toContain(title);
  expect(text).toContain(note);
});

test.each([
  ["allowSharedKeyAccess", "az storage account update"],
  ["adminUserEnabled", "az acr update"],
  ["diagnosticSettings", "az monitor diagnostic-settings create"],
  ["customerManagedKey", "only when a workspace is created"],
])("what is found of a workspace as it is, %s, is mended by a command", (name, command) => {
  const text = adviceFor({
    family: "workspace",
    format: "azureml-rest/posture",
    role: "setting",
    category: "posture",
    path: [name],
    value: "no",
    severity: "info",
  });
  expect(text).toContain(command);
});
