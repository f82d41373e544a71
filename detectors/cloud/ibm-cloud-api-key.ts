import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const ibmCloudApiKey: Detector = namedKeyDetector({
  id: "ibm-cloud-api-key",
  title: "IBM Cloud API key",
  docs:
    "Whoever holds the key acts as its user or service ID in IBM Cloud, watsonx among it. The key has no form of its own, so it is only " +
    "recognised under a name that says IBM. Delete it in IAM and create one for a service ID with few rights.",
  references: ["https://cloud.ibm.com/docs/account?topic=account-userapikey"],
  rotation: "https://cloud.ibm.com/iam/apikeys",
  vendors: ["ibm", "ibmcloud", "watsonx", "watson"],
  documented: ["ibmcloud_api_key", "ibm_cloud_api_key", "watsonx_api_key", "watsonx_apikey", "bluemix_api_key"],
  form: "[A-Za-z0-9_-]{44}",
  samples: () => [sample("", 44, "base64url")],
  clean: () => [{ role: "env", name: "IBM_MODEL_NAME", value: "granite-3-8b-instruct-fine-tuned-for-contoso" }],
});
