import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const tencentCloudSecretKey: Detector = namedKeyDetector({
  id: "tencent-cloud-secret-key",
  title: "Tencent Cloud SecretKey",
  docs:
    "With the SecretId (`AKID…`), which often stands beside it, whoever holds the key acts as its user in Tencent Cloud. Disable and delete the " +
    "pair, and let the job assume a role.",
  references: ["https://www.tencentcloud.com/document/product/598/32675"],
  rotation: "https://console.tencentcloud.com/cam/capi",
  vendors: ["tencent", "tencentcloud"],
  documented: ["tencentcloud_secret_key", "tencent_secret_key", "tencent_cloud_secret_key"],
  form: "[A-Za-z0-9]{32}",
  samples: () => [sample("", 32)],
  clean: () => [{ role: "env", name: "TENCENTCLOUD_SECRET_ID", value: sample("AKID", 32) }],
});
