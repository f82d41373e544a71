import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["credentialsType"]);

export const sharedKeyDatastore: Detector = {
  id: "shared-key-datastore",
  title: "Datastore with a shared key",
  category: "posture",
  severity: "info",
  docs: "The datastore reaches its storage account with an account key or a shared access signature, which the service keeps in the vault of the workspace: whoever may read the datastore's secrets has all that the key opens. Without credentials the identity of the user or of the compute is asked instead.",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-datastore#create-an-azure-blob-datastore"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "credentialsType", value: "AccountKey", family: "datastore" },
      { role: "setting", name: "credentialsType", value: "Sas", family: "datastore" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "credentialsType", value: "None", family: "datastore" },
      { role: "setting", name: "credentialsType", value: "ServicePrincipal", family: "datastore" },
      { role: "setting", name: "type", value: "AccountKey", family: "datastore" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^(?:accountkey|sas)$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
