import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["authEnabled", "auth_enabled"]);

export const serviceAuthentication: Detector = {
  id: "service-authentication",
  title: "Web service without authentication",
  category: "posture",
  severity: "info",
  docs:
    "A web service of Azure ML v1 on Container Instances asks for no key unless `authEnabled` is true: everyone who reaches its address can call it. " +
    "On Kubernetes keys are on by default.",
  references: ["https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "authEnabled", value: "False", family: "deployment-v1" },
      { role: "setting", name: "auth_enabled", value: "false", family: "deployment-v1" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "authEnabled", value: "true", family: "deployment-v1" },
      { role: "setting", name: "authEnabled", value: "false", family: "workspace" },
      { role: "setting", name: "authEnabled", value: "$(SWITCH)", family: "deployment-v1" },
    ];
  },
  *detect(field) {
    if (field.format.family !== "deployment-v1" || !NAMES.has(field.name) || !/^false$/i.test(field.value.trim()))
      return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
