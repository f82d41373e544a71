import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["diagnosticSettings"]);

export const noDiagnosticSettings: Detector = {
  id: "no-diagnostic-settings",
  title: "Workspace without diagnostic settings",
  category: "posture",
  severity: "info",
  docs: "Nothing records who reads jobs, datastores and connections of the workspace, so that after a leak nobody can say who has seen it. Diagnostic settings send these events to a Log Analytics workspace or a storage account.",
  references: ["https://learn.microsoft.com/azure/machine-learning/monitor-azure-machine-learning"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "diagnosticSettings", value: "0", family: "workspace" },
      { role: "setting", name: "diagnosticSettings", value: " 0", family: "workspace" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "diagnosticSettings", value: "1", family: "workspace" },
      { role: "setting", name: "diagnosticSettings", value: "", family: "workspace" },
      { role: "setting", name: "type", value: "0", family: "workspace" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^0$/.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
