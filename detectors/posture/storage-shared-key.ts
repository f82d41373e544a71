import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["allowSharedKeyAccess"]);

export const storageSharedKey: Detector = {
  id: "storage-shared-key",
  title: "Storage account that takes shared keys",
  category: "posture",
  severity: "info",
  docs: "The storage account of the workspace can be opened with its account keys, which nobody can trace to a person and which do not expire. With system datastores that use identities shared keys can be forbidden.",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-storage"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "allowSharedKeyAccess", value: "true", family: "workspace" },
      { role: "setting", name: "allowSharedKeyAccess", value: "True", family: "workspace" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "allowSharedKeyAccess", value: "false", family: "workspace" },
      { role: "setting", name: "allowSharedKeyAccess", value: "", family: "workspace" },
      { role: "setting", name: "type", value: "true", family: "workspace" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^true$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
