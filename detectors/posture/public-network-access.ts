import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["public_network_access", "publicNetworkAccess"]);

export const publicNetworkAccess: Detector = {
  id: "public-network-access",
  title: "Reachable from the public network",
  category: "posture",
  severity: "info",
  docs: "The resource accepts connections from the public network. With private endpoints and `public_network_access: disabled` it can only be reached from inside.",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-configure-private-link"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "public_network_access", value: "enabled", family: "workspace" },
      { role: "setting", name: "publicNetworkAccess", value: "enabled", family: "workspace" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "public_network_access", value: "disabled", family: "workspace" },
      { role: "setting", name: "type", value: "enabled", family: "workspace" },
      { role: "setting", name: "publicNetworkAccess", value: "disabled", family: "workspace" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^enabled$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
