import { findLegacyKeys } from "../../src/detection/checksum/legacy-key.ts";
import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const NAME =
  /(?:^|_)(?:log_?analytics|oms|opinsights|sentinel|workspace|law|la)(?:_[a-z0-9]+){0,4}_key(?:_[12]|_primary|_secondary)?$/;
const SHARED_KEY = /^(?:primary_|secondary_)?shared_key$/;
/** What the HTTP data collector and the agents need beside the key. */
const CONTEXT = /opinsights|log.?analytics|customer.?id|workspace.?id/i;
const WORD = /analytics|oms|opinsights|sentinel|workspace|shared|law?[_-]/i;

const key = () => Buffer.from(sampleBytes(64, 161)).toString("base64");

export const azureLogAnalyticsKey: Detector = {
  id: "azure-log-analytics-key",
  title: "Azure Log Analytics workspace key",
  category: "secret",
  severity: "error",
  docs:
    "With the shared key of a Log Analytics workspace anyone can write logs into it and register machines with it, so that alerts, investigations and " +
    "bills can no longer be trusted. It does not expire. Regenerate the key, and send logs through the Logs Ingestion API with the job's identity.",
  references: [
    "https://learn.microsoft.com/azure/azure-monitor/logs/logs-ingestion-api-overview",
    "https://learn.microsoft.com/rest/api/loganalytics/shared-keys/regenerate",
  ],
  rotation: "https://learn.microsoft.com/rest/api/loganalytics/shared-keys/regenerate",
  roles: "all",
  precedence: 50,
  shortestRun: 88,
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "LOG_ANALYTICS_WORKSPACE_KEY", value: key(), confidence: "medium" },
      { role: "setting", name: "logAnalyticsWorkspaceKey", value: key() },
      { role: "command", name: "command", value: `sh onboard_agent.sh --workspace-key ${key()} -d c`, secret: key() },
      {
        role: "text",
        name: "",
        value: `customer_id = "44445555-eeee-6666-ffff-7777aaaa8888"\nshared_key = "${key()}"\n`,
        secret: key(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "LOG_ANALYTICS_WORKSPACE_KEY", value: "<workspace-key>" },
      { role: "env", name: "LOG_ANALYTICS_WORKSPACE_KEY", value: `${"x".repeat(86)}==` },
      { role: "env", name: "WORKSPACE_SHA512", value: key() },
      { role: "env", name: "AZURE_STORAGE_KEY", value: key() },
      { role: "text", name: "", value: `shared_key = "${key()}"\n` },
    ];
  },
  *detect(field) {
    if (!mentions(field, WORD)) return;
    const hasContext = mentions(field, CONTEXT);
    for (const { start, end } of findLegacyKeys(field.value, 64)) {
      const names = namesAt(field, start, end);
      const isShared = hasContext && names.some((name) => SHARED_KEY.test(name));
      if (!isShared && !names.some((name) => NAME.test(name))) continue;
      yield { start, end, confidence: "medium", evidence: ["64 bytes in base64", "the name of a workspace key"] };
    }
  },
};
