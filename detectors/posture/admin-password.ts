import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["admin_password", "adminUserPassword"]);

export const adminPassword: Detector = {
  id: "admin-password",
  title: "Password for SSH in a compute definition",
  category: "posture",
  severity: "info",
  docs: "A password for the administrator stands in (or is asked for by) the definition of a compute. An SSH public key in `ssh_key_value` needs no secret in the file.",
  references: ["https://learn.microsoft.com/azure/machine-learning/reference-yaml-compute-aml"],
  roles: ["credential"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "credential", name: "admin_password", value: "<password>", family: "compute" },
      { role: "credential", name: "adminUserPassword", value: "<password>", family: "compute" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "credential", name: "admin_password", value: "", family: "compute" },
      { role: "credential", name: "type", value: "<password>", family: "compute" },
      { role: "credential", name: "adminUserPassword", value: "", family: "compute" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/\S/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
