import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["adminUserEnabled"]);

export const registryAdminUser: Detector = {
  id: "registry-admin-user",
  title: "Container registry with its admin user",
  category: "posture",
  severity: "info",
  docs: "The admin user of a container registry is one shared password that may push and pull everything. Identities with the role AcrPull or AcrPush need none; workspaces can build images without it when they have a managed identity with that role.",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "adminUserEnabled", value: "true", family: "workspace" },
      { role: "setting", name: "adminUserEnabled", value: "True", family: "workspace" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "adminUserEnabled", value: "false", family: "workspace" },
      { role: "setting", name: "adminUserEnabled", value: "", family: "workspace" },
      { role: "setting", name: "type", value: "true", family: "workspace" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^true$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
