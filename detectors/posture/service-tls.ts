import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["sslEnabled", "ssl_enabled"]);

export const serviceTls: Detector = {
  id: "service-tls",
  title: "Web service without TLS",
  category: "posture",
  severity: "info",
  docs:
    "A web service of Azure ML v1 answers over plain HTTP unless `sslEnabled` is true: keys and data can be read on the way. Endpoints of v2 always " +
    "use HTTPS.",
  references: ["https://learn.microsoft.com/azure/machine-learning/v1/how-to-secure-web-service"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "sslEnabled", value: "False", family: "deployment-v1" },
      { role: "setting", name: "ssl_enabled", value: "false", family: "deployment-v1" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "sslEnabled", value: "true", family: "deployment-v1" },
      { role: "setting", name: "sslEnabled", value: "false", family: "workspace" },
      { role: "setting", name: "sslEnabled", value: "$(SWITCH)", family: "deployment-v1" },
    ];
  },
  *detect(field) {
    const { format, name, path } = field;
    // Of a Kubernetes cluster that services of version 1 run on.
    const isCluster = format.family === "compute" && name === "status" && path.includes("sslConfiguration");
    const isOff = isCluster ? /^disabled$/i : /^false$/i;
    if (!isCluster && (format.family !== "deployment-v1" || !NAMES.has(name))) return;
    if (!isOff.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
