import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const dbtCloudToken: Detector = tokenDetector({
  id: "dbt-cloud-token",
  title: "dbt Cloud token",
  docs:
    "A service token (`dbtc_`) or personal token (`dbtu_`) starts jobs and reads code, logs and metadata of the projects that it is for. Revoke " +
    "it in the settings and create one with a single permission set.",
  references: [
    "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens",
    "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens",
  ],
  rotation: "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens",
  variable: "DBT_CLOUD_API_TOKEN",
  prefixes: ["dbtc_", "dbtu_"],
  body: "[A-Za-z0-9_=+/-]{32,80}",
  tail: String.raw`\w-`,
  samples: () => [sample("dbtc_", 52, "base64url"), sample("dbtu_", 52, "base64url")],
  judge: (_, body) => (/\d/.test(body) ? {} : undefined),
});
