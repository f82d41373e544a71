import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const GUID = /(?<![A-Za-z0-9-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9-])/gi;
const NAME = /(?:^|_)(?:instrumentation_?key|(?:app|application)_?insights_?(?:instrumentation_?)?key|ai_ikey|ikey)$/;

const guid = () =>
  Buffer.from(sampleBytes(16, 111))
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

export const azureAppInsightsKey: Detector = {
  id: "azure-app-insights-key",
  title: "Application Insights instrumentation key",
  category: "secret",
  severity: "info",
  docs:
    "An instrumentation key says to which Application Insights resource telemetry goes. Microsoft treats it as an identifier, not as a secret: it " +
    "reads nothing, but its holder can send telemetry in your name. Nothing has to be rotated. Where that matters, require Microsoft Entra " +
    "authentication for ingestion, which makes the key alone useless.",
  references: [
    "https://learn.microsoft.com/azure/azure-monitor/app/connection-strings",
    "https://learn.microsoft.com/azure/azure-monitor/app/azure-ad-authentication",
  ],
  roles: "all",
  precedence: 50,
  shortestRun: 36,
  mentions: ["ikey", "instrumentation", "insights"],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "APPLICATIONINSIGHTS_CONNECTION_STRING",
        value: `InstrumentationKey=${guid()};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`,
        secret: guid(),
        severity: "info",
      },
      { role: "env", name: "APPINSIGHTS_INSTRUMENTATIONKEY", value: guid(), severity: "info" },
      { role: "command", name: "command", value: `python train.py --instrumentation-key ${guid()}`, secret: guid() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "CONNECTION", value: "InstrumentationKey=00000000-0000-0000-0000-000000000000" },
      {
        role: "env",
        name: "CONNECTION",
        value: "InstrumentationKey=<instrumentation-key>;IngestionEndpoint=https://e/",
      },
      { role: "env", name: "CONNECTION", value: "InstrumentationKey=${APPINSIGHTS_KEY}" },
      { role: "env", name: "AZURE_CLIENT_ID", value: guid() },
      { role: "setting", name: "subscription_id", value: guid() },
    ];
  },
  *detect(field) {
    if (!mentions(field, /ikey|instrumentation|insights/i)) return;
    for (const { 0: found, index: start } of field.value.matchAll(GUID)) {
      const end = start + found.length;
      if (!namesAt(field, start, end).some((name) => NAME.test(name)) || isPlaceholder(found)) continue;
      yield { start, end, confidence: "high", evidence: ["GUID under the name of an instrumentation key"] };
    }
  },
};
