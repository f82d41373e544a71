import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const LONG_TERM = tokenPattern("ABSK", "[A-Za-z0-9+/]{109,269}={0,2}", "A-Za-z0-9+/=");
/** A signed URL of `bedrock.amazonaws.com` in base64. */
const SHORT_TERM = tokenPattern(
  "bedrock-api-key-",
  "YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{60,4000}={0,2}",
  "A-Za-z0-9+/=",
);

const longTerm = () => sample("ABSK", 128, "base64");
const shortTerm = () => sample("bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t", 600, "base64");

export const awsBedrockApiKey: Detector = {
  id: "aws-bedrock-api-key",
  title: "Amazon Bedrock API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls models in Amazon Bedrock on the account's bill. A short-term key ends after 12 hours at most; a long-term key lives " +
    "until its expiry date, if it has one. Delete it in IAM and let the job assume a role instead.",
  references: ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],
  rotation: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
  roles: "all",
  precedence: 60,
  anchors: ["ABSK", "bedrock-api-key-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AWS_BEARER_TOKEN_BEDROCK", value: longTerm(), confidence: "high" },
      { role: "env", name: "AWS_BEARER_TOKEN_BEDROCK", value: shortTerm(), severity: "warning" },
      {
        role: "command",
        name: "command",
        value: `AWS_BEARER_TOKEN_BEDROCK=${longTerm()} python chat.py`,
        secret: longTerm(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AWS_BEARER_TOKEN_BEDROCK", value: "$AWS_BEARER_TOKEN_BEDROCK" },
      { role: "env", name: "AWS_BEARER_TOKEN_BEDROCK", value: "ABSK..." },
      { role: "env", name: "AWS_BEARER_TOKEN_BEDROCK", value: `ABSK${"x".repeat(120)}` },
      { role: "env", name: "SECRET_NAME", value: "bedrock-api-key-prod" },
    ];
  },
  *detect({ value }) {
    yield* tokens(value, LONG_TERM);
    yield* tokens(value, SHORT_TERM, () => ({
      severity: "warning",
      evidence: ["prefix bedrock-api-key-", "short-term key"],
    }));
  },
};
