import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const scalewaySecretKey: Detector = namedKeyDetector({
  id: "scaleway-secret-key",
  title: "Scaleway secret key",
  docs:
    "With the access key (`SCW…`), which is no secret, whoever holds the UUID acts as its user or application in Scaleway. Delete the pair and " +
    "create one for an application with a policy and an expiry date.",
  references: ["https://www.scaleway.com/en/docs/iam/concepts/"],
  rotation: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
  vendors: ["scaleway", "scw"],
  documented: ["scw_secret_key", "scaleway_secret_key"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sampleUuid("scaleway")],
});
