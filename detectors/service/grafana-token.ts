import { grafanaChecksumHolds, sampleGrafanaToken } from "../../src/detection/checksum/grafana-token.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const SERVICE_ACCOUNT = tokenPattern("glsa_", "[A-Za-z0-9]{32}_[0-9a-fA-F]{8}");
/** A policy token of Grafana Cloud is JSON in base64; so is an API key, as they were before service accounts. */
const ENCODED = tokenPattern("glc_|eyJrIjoi", "[A-Za-z0-9+/]{40,380}={0,2}", "\\w+/=-");

const token = () => sampleGrafanaToken();
const cloud = () => sample("glc_eyJvIjoi", 120, "base64");

export const grafanaToken: Detector = {
  id: "grafana-token",
  title: "Grafana token",
  category: "secret",
  severity: "error",
  docs:
    "A service account token (`glsa_`) reads or changes dashboards, data sources and alerts within its role; a token of Grafana Cloud (`glc_`) sends or " +
    "reads metrics, logs and traces, or manages the stack. The end of a `glsa_` token is a checksum; where it holds, the token was certainly issued. " +
    "Delete it and create one with the smallest role and an expiry date.",
  references: [
    "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
  ],
  rotation: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  roles: "all",
  precedence: 60,
  anchors: ["glsa_", "glc_", "eyJrIjoi"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "GRAFANA_TOKEN", value: token(), confidence: "high" },
      { role: "env", name: "GRAFANA_TOKEN", value: `${token().slice(0, -8)}0123abcd`, confidence: "medium" },
      { role: "env", name: "GRAFANA_CLOUD_API_KEY", value: cloud() },
      { role: "env", name: "GRAFANA_API_KEY", value: sample("eyJrIjoi", 92, "base64", "==") },
      {
        role: "command",
        name: "command",
        value: `curl -H "Authorization: Bearer ${token()}" https://grafana.contoso.com/api/org`,
        secret: token(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "GRAFANA_TOKEN", value: `glsa_${"x".repeat(32)}_00000000` },
      { role: "env", name: "GRAFANA_TOKEN", value: "glsa_..." },
      { role: "env", name: "GRAFANA_TOKEN", value: "$GRAFANA_TOKEN" },
      { role: "env", name: "SECRET_NAME", value: "glc_reader" },
    ];
  },
  *detect({ value }) {
    yield* tokens(value, SERVICE_ACCOUNT, (whole) => {
      const holds = grafanaChecksumHolds(whole);
      return {
        confidence: holds ? "high" : "medium",
        evidence: ["prefix glsa_", holds ? "checksum holds" : "checksum does not hold"],
      };
    });
    yield* tokens(value, ENCODED);
  },
};
