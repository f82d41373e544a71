import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["ssh_public_access_enabled", "remoteLoginPortPublicAccess"]);

export const sshPublicAccess: Detector = {
  id: "ssh-public-access",
  title: "Compute reachable by SSH from the internet",
  category: "posture",
  severity: "info",
  docs: "The SSH port of the compute is open to the public network. Jobs do not need it; open it only for as long as somebody debugs, and with a key instead of a password.",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-create-attach-compute-cluster"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "ssh_public_access_enabled", value: "true", family: "compute" },
      { role: "setting", name: "remoteLoginPortPublicAccess", value: "true", family: "compute" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "ssh_public_access_enabled", value: "false", family: "compute" },
      { role: "setting", name: "type", value: "true", family: "compute" },
      { role: "setting", name: "remoteLoginPortPublicAccess", value: "false", family: "compute" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^(?:true|yes|on|enabled)$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
