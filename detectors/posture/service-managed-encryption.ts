import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["customerManagedKey"]);

export const serviceManagedEncryption: Detector = {
  id: "service-managed-encryption",
  title: "Workspace encrypted without a key of the customer",
  category: "posture",
  severity: "info",
  docs: "Metadata of the workspace, names and environment variables of jobs among them, are encrypted with a key that Microsoft manages. With a key of the customer access can be taken back; it can only be set when the workspace is created.",
  references: ["https://learn.microsoft.com/azure/machine-learning/concept-customer-managed-keys"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "customerManagedKey", value: "false", family: "workspace" },
      { role: "setting", name: "customerManagedKey", value: "False", family: "workspace" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "customerManagedKey", value: "true", family: "workspace" },
      { role: "setting", name: "customerManagedKey", value: "", family: "workspace" },
      { role: "setting", name: "type", value: "false", family: "workspace" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^false$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
