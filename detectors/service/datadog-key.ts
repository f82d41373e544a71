import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const datadogKey: Detector = namedKeyDetector({
  id: "datadog-key",
  title: "Datadog key",
  docs:
    "An API key sends data into the account; with an application key whoever holds both reads and changes dashboards, monitors and logs. The key " +
    "has no form of its own, so it is only recognised under a name that says Datadog. Revoke it in the organization settings and create a new " +
    "one.",
  references: ["https://docs.datadoghq.com/account_management/api-app-keys/"],
  rotation: "https://docs.datadoghq.com/account_management/api-app-keys/",
  vendors: ["datadog"],
  documented: ["dd_api_key", "datadog_api_key", "dd_app_key", "datadog_app_key", "dd_application_key"],
  form: "[0-9a-f]{32}|[0-9a-f]{40}",
  samples: () => [sample("", 32, "hex"), sample("", 40, "hex")],
});
