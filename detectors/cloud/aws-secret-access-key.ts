import type { Detector, Example } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";

const KEY: NamedKey = {
  vendors: ["aws", "s3", "amazon"],
  documented: ["aws_secret_access_key", "secret_access_key", "aws_secret_key"],
  // Digests in hexadecimal digits have 40 characters too.
  form: /(?<![A-Za-z0-9/+_-])(?![0-9a-f]{40})[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])/g,
};
const key = () => sample("", 40, "base64");

export const awsSecretAccessKey: Detector = {
  id: "aws-secret-access-key",
  title: "AWS secret access key",
  category: "secret",
  severity: "error",
  docs:
    "With the id of the key, which is no secret and often stands beside it, whoever holds the secret acts as the user in AWS. " +
    "Deactivate and delete the key, look for its use in CloudTrail, and let the job assume a role (for example by workload identity federation) instead.",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"],
  rotation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
  roles: "all",
  precedence: 40,
  shortestRun: 40,
  mentions: literalsOf(KEY),
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AWS_SECRET_ACCESS_KEY", value: key(), confidence: "high" },
      { role: "credential", name: "secretAccessKey", value: key(), confidence: "high" },
      { role: "env", name: "MINIO_S3_SECRET", value: key(), confidence: "medium" },
      {
        role: "command",
        name: "command",
        value: `export AWS_SECRET_ACCESS_KEY="${key()}"; aws s3 cp s3://b/x .`,
        secret: key(),
      },
      {
        role: "text",
        name: "",
        value: `[default]\naws_secret_access_key = ${key()}\nregion = eu-west-1\n`,
        secret: key(),
      },
      { role: "command", name: "command", value: `AWS_SECRET_ACCESS_KEY=${key()} aws s3 ls`, secret: key() },
      { role: "argument", name: "--aws-secret-access-key", value: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AWS_SECRET_ACCESS_KEY", value: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
      { role: "env", name: "AWS_SECRET_ACCESS_KEY", value: "$AWS_SECRET_ACCESS_KEY" },
      { role: "env", name: "AWS_SECRET_ACCESS_KEY", value: sample("", 40, "hex") },
      { role: "env", name: "AWS_SECRET_ACCESS_KEY", value: "x".repeat(40) },
      { role: "env", name: "AWS_REQUEST_ID", value: key() },
      { role: "env", name: "ETAG", value: key() },
      { role: "command", name: "command", value: `aws s3 cp s3://bucket/${sample("", 40)} .` },
    ];
  },
  detect: (field) => namedKeys(field, KEY),
};
