import { expect, test } from "vitest";
import { CLOUDS, dataOrigin, readEndpoint } from "../../src/azure/cloud.ts";
import { readWorkspaceId, workspacePath } from "../../src/azure/workspace-id.ts";

test.each(["https://management.azure.com", "http://127.0.0.1:8080/", "http://localhost:1"])(
  "%s is an endpoint",
  (text) => {
    expect(readEndpoint(text).origin).toBe(new URL(text).origin);
  },
);

test.each(["management.azure.com", "http://management.azure.com", "http://127.0.0.1.contoso.com", "ftp://localhost"])(
  "%s is none",
  (text) => {
    expect(() => readEndpoint(text)).toThrow(/--endpoint takes/);
  },
);

const AZURE = readEndpoint("https://management.azure.com");

test.each([
  ["https://westeurope.api.azureml.ms/discovery", "westeurope", "https://westeurope.api.azureml.ms"],
  ["https://evil.example/discovery", "West Europe", "https://westeurope.api.azureml.ms"],
  ["https://api.azureml.ms.evil.example/", undefined, undefined],
  ["http://westeurope.api.azureml.ms/discovery", "west/europe", undefined],
  [undefined, "eastus2", "https://eastus2.api.azureml.ms"],
])("the run history of %s in %s is at %s", (discovery, location, origin) => {
  expect(dataOrigin(CLOUDS.AzureCloud, AZURE, discovery, location)).toBe(origin);
});

test("a token for this machine stays on this machine", () => {
  const local = readEndpoint("http://127.0.0.1:9");
  expect(dataOrigin(CLOUDS.AzureCloud, local, "https://westeurope.api.azureml.ms/", "westeurope")).toBeUndefined();
  expect(dataOrigin(CLOUDS.AzureCloud, local, "http://127.0.0.1:9/discovery", "westeurope")).toBe("http://127.0.0.1:9");
});

test("an ARM id is read in any case and written as the service has it", () => {
  const id = readWorkspaceId(
    "/subscriptions/s/resourcegroups/g/providers/microsoft.machinelearningservices/workspaces/w/",
  );
  expect(id).toEqual({ subscription: "s", group: "g", name: "w" });
  expect(workspacePath({ subscription: "s", group: "a b", name: "w" })).toBe(
    "/subscriptions/s/resourceGroups/a%20b/providers/Microsoft.MachineLearningServices/workspaces/w",
  );
  expect(readWorkspaceId("/subscriptions/s/resourceGroups/g")).toBeUndefined();
});
