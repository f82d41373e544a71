import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const snowflakeAccessToken: Detector = namedKeyDetector({
  id: "snowflake-access-token",
  title: "Snowflake programmatic access token",
  docs:
    "Whoever holds the token signs in as its user, within the role that it is restricted to. Remove it (`ALTER USER … REMOVE PROGRAMMATIC ACCESS " +
    "TOKEN`) and let the job use key-pair authentication or workload identity federation.",
  references: ["https://docs.snowflake.com/en/user-guide/programmatic-access-tokens"],
  rotation: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
  vendors: ["snowflake"],
  documented: ["snowflake_pat", "snowflake_token", "snowflake_access_token"],
  form: String.raw`[A-Za-z0-9_-]{60,500}(?:\.[A-Za-z0-9_-]{60,1000}){0,2}`,
  edge: String.raw`\w.-`,
  samples: () => [sample("", 220, "base64url")],
});
