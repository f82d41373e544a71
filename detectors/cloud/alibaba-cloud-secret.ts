import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const alibabaCloudSecret: Detector = namedKeyDetector({
  id: "alibaba-cloud-secret",
  title: "Alibaba Cloud AccessKey secret",
  docs:
    "With the AccessKey's id (`LTAI…`), which often stands beside it, whoever holds the secret acts as its user in Alibaba Cloud. Disable and " +
    "delete the pair, and let the job assume a RAM role.",
  references: ["https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"],
  rotation: "https://www.alibabacloud.com/help/en/ram/user-guide/rotate-accesskey-pairs-for-ram-users",
  vendors: ["alibaba", "aliyun", "alicloud", "oss"],
  documented: [
    "alibaba_cloud_access_key_secret",
    "aliyun_access_key_secret",
    "oss_access_key_secret",
    "alicloud_secret_key",
  ],
  form: "[A-Za-z0-9]{30}",
  samples: () => [sample("", 30)],
  clean: () => [{ role: "env", name: "ALIBABA_CLOUD_ACCESS_KEY_ID", value: sample("LTAI", 20) }],
});
