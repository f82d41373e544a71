import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn, tokenPattern, tokens } from "../../src/detection/token.ts";

/** `AKIA` keys of users, `ASIA` keys of temporary sessions, `ABIA` bearer tokens, `ACCA` context keys. */
const ID = tokenPattern("AKIA|ASIA|ABIA|ACCA", "[A-Z2-7]{16}");
/** What may stand between an id and the secret that belongs to it. */
const REACH = 160;
const SECRET = /(?<![A-Za-z0-9/+_-])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])/g;

const id = () => sample("AKIA", 16, "base32").toUpperCase();
const secret = sample("", 40, "base64");

export const awsAccessKey: Detector = {
  id: "aws-access-key",
  title: "AWS access key",
  category: "secret",
  severity: "error",
  docs:
    "The id of an access key is an identifier and is only noted; with the secret beside it, whoever reads both acts as the user in AWS. " +
    "Deactivate and delete the key, look for its use in CloudTrail, and let the job assume a role (for example by workload identity federation) instead.",
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids",
  ],
  rotation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
  roles: "all",
  precedence: 60,
  anchors: ["AKIA", "ASIA", "ABIA", "ACCA"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AWS_ACCESS_KEY_ID", value: id(), severity: "info" },
      {
        role: "command",
        name: "command",
        value: `aws configure set aws_access_key_id ${id()}`,
        secret: id(),
        severity: "info",
      },
      {
        role: "command",
        name: "command",
        value: `mc alias set s3 https://s3.amazonaws.com ${id()} ${secret}`,
        secret,
        severity: "error",
      },
      { role: "text", name: "", value: `key: ${id()}\nsecret: "${secret}"\n`, secret, severity: "error" },
      { role: "command", name: "command", value: `python x.py --key=${id()} --secret=${secret}`, secret },
      { role: "url", name: "path", value: `s3://${id()}:${secret}@bucket/data`, secret },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AWS_ACCESS_KEY_ID", value: "AKIAIOSFODNN7EXAMPLE" },
      { role: "env", name: "AWS_ACCESS_KEY_ID", value: `AKIA${"X".repeat(16)}` },
      { role: "env", name: "AWS_ACCESS_KEY_ID", value: "$AWS_ACCESS_KEY_ID" },
      { role: "env", name: "AWS_ROLE_ARN", value: "arn:aws:iam::123456789012:role/train" },
      { role: "env", name: "DATA", value: sample("xAKIA", 16, "upper") },
      { role: "name", name: "name", value: "ASIA-PACIFIC-FORECAST" },
    ];
  },
  *detect({ value }) {
    for (const match of tokens(value, ID)) {
      yield { ...match, severity: "info", message: "Id of an AWS access key; an identifier, no secret by itself" };
      yield* secretBeside(value, match.end);
    }
  },
};

/** The 40 characters after an id; digests in hexadecimal digits are something else. */
function* secretBeside(value: string, from: number): Generator<Match> {
  for (const match of value.slice(from, from + REACH).matchAll(SECRET)) {
    if (/^[0-9a-f]+$/.test(match[0]) || !/[A-Z]/.test(match[0]) || !/\d/.test(match[0]) || isStandIn(match[0]))
      continue;
    const start = from + match.index;
    yield {
      start,
      end: start + match[0].length,
      confidence: "high",
      evidence: ["40 characters in base64 after the id of an access key"],
    };
    return;
  }
}
