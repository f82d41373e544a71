import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["enable_node_public_ip", "enableNodePublicIp"]);

export const nodePublicIp: Detector = {
  id: "node-public-ip",
  title: "Compute nodes with public IP addresses",
  category: "posture",
  severity: "info",
  docs: "Each node of the compute gets a public IP address. With `enable_node_public_ip: false` nodes are only reachable inside the virtual network.",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "enable_node_public_ip", value: "true", family: "compute" },
      { role: "setting", name: "enableNodePublicIp", value: "true", family: "compute" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "enable_node_public_ip", value: "false", family: "compute" },
      { role: "setting", name: "type", value: "true", family: "compute" },
      { role: "setting", name: "enableNodePublicIp", value: "false", family: "compute" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^(?:true|yes|on)$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
