import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const influxdbToken: Detector = namedKeyDetector({
  id: "influxdb-token",
  title: "InfluxDB token",
  docs:
    "Whoever holds the token reads and writes the buckets that it opens, all of them with an operator or all-access token. Delete it and create " +
    "one for one bucket.",
  references: ["https://docs.influxdata.com/influxdb/v2/admin/tokens/"],
  rotation: "https://docs.influxdata.com/influxdb/v2/admin/tokens/delete-token/",
  vendors: ["influx", "influxdb"],
  documented: ["influx_token", "influxdb_token", "influxdb_api_token"],
  form: "[A-Za-z0-9_-]{86}==",
  edge: String.raw`\w=-`,
  samples: () => [sample("", 86, "base64url", "==")],
});
