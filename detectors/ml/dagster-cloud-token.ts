import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const dagsterCloudToken: Detector = namedKeyDetector({
  id: "dagster-cloud-token",
  title: "Dagster+ token",
  docs:
    "A user token starts runs and changes deployments of the organization; an agent token takes its work. Revoke it in the organization settings " +
    "and create a new one.",
  references: ["https://docs.dagster.io/deployment/dagster-plus/management/tokens"],
  rotation: "https://docs.dagster.io/deployment/dagster-plus/management/tokens",
  vendors: ["dagster"],
  documented: ["dagster_cloud_api_token", "dagster_cloud_agent_token", "dagster_cloud_token"],
  form: "(?:user:|agent:(?:[A-Za-z0-9_-]{1,60}:)?)?[0-9a-f]{32}",
  samples: () => [sample("", 32, "hex"), sample("agent:contoso:", 32, "hex")],
});
