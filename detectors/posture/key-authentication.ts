import type { Detector, Example } from "../../src/detection/detector.ts";

const NAMES = new Set(["auth_mode", "authMode"]);

export const keyAuthentication: Detector = {
  id: "key-authentication",
  title: "Endpoint with static keys",
  category: "posture",
  severity: "info",
  docs: "Static keys of an endpoint do not expire and are handed on as secrets. `aml_token` or `aad_token` use short-lived tokens of an identity instead.",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint"],
  roles: ["setting"],
  optIn: true,
  precedence: 1,
  get leaks(): readonly Example[] {
    return [
      { role: "setting", name: "auth_mode", value: "key", family: "endpoint" },
      { role: "setting", name: "authMode", value: "key", family: "endpoint" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "setting", name: "auth_mode", value: "aad_token", family: "endpoint" },
      { role: "setting", name: "type", value: "key", family: "endpoint" },
      { role: "setting", name: "authMode", value: "aad_token", family: "endpoint" },
    ];
  },
  *detect(field) {
    if (!NAMES.has(field.name) || !/^key$/i.test(field.value.trim())) return;
    yield { start: 0, end: field.value.length, confidence: "high" };
  },
};
