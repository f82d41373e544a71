import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const lambdaApiKey: Detector = namedKeyDetector({
  id: "lambda-api-key",
  title: "Lambda Cloud API key",
  docs:
    "Whoever holds the key starts and ends GPU instances on the account's bill and adds SSH keys to them. Delete it in the console and create a " +
    "new one.",
  references: ["https://docs.lambda.ai/public-cloud/cloud-api/"],
  rotation: "https://cloud.lambda.ai/api-keys/cloud-api",
  vendors: ["lambda", "lambdalabs"],
  documented: ["lambda_api_key", "lambda_labs_api_key", "lambda_cloud_api_key"],
  form: String.raw`secret_[a-z0-9-]{1,60}_[0-9a-f]{32}\.[A-Za-z0-9]{32}`,
  signatures: ["secret_"],
  samples: () => [sample("secret_train_", 32, "hex") + sample(".", 32)],
});
