import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["hbi_workspace", "hbiWorkspace"]);

export const hbiWorkspaceOff: Detector = {
  id: "hbi-workspace-off",
  title: "Workspace without the high-business-impact flag",
  category: "posture",
  severity: "info",
  docs: "`hbi_workspace: true` reduces the diagnostic data that the service collects, environment variables and names among it, and encrypts local disks. It can only be set when the workspace is created.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/how-to-manage-workspace-cli",
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "hbi_workspace", value: "false", family: "workspace" },
      { role: "setting", name: "hbiWorkspace", value: "false", family: "workspace" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "hbi_workspace", value: "true", family: "workspace" },
      { role: "setting", name: "type", value: "false", family: "workspace" },
      { role: "setting", name: "hbiWorkspace", value: "true", family: "workspace" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^(?:false|no|off)$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
