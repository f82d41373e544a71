import type { Detector, Example } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";

const TOKEN: NamedKey = {
  vendors: ["aws"],
  documented: ["aws_session_token", "aws_security_token", "session_token"],
  form: /(?<![\w+/=-])[A-Za-z0-9+/]{100,4000}={0,2}(?![\w+/=-])/g,
};
const token = () => sample("IQoJb3JpZ2luX2Vj", 400, "base64");

export const awsSessionToken: Detector = {
  id: "aws-session-token",
  title: "AWS session token",
  category: "secret",
  severity: "warning",
  docs:
    "With the temporary key's id and secret, which mostly stand beside it, whoever holds the token acts as the role or user until the session ends, " +
    "after an hour mostly and 36 hours at most. Revoke the role's sessions in IAM and let the job assume the role itself.",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"],
  rotation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
  roles: "all",
  precedence: 40,
  shortestRun: 100,
  mentions: literalsOf(TOKEN),
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AWS_SESSION_TOKEN", value: token(), confidence: "high" },
      { role: "credential", name: "sessionToken", value: token() },
      {
        role: "command",
        name: "command",
        value: `export AWS_SESSION_TOKEN="${token()}"; aws s3 cp s3://b/x .`,
        secret: token(),
      },
      { role: "text", name: "", value: `[default]\naws_session_token = ${token()}\n`, secret: token() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "DATA", value: token() },
      { role: "env", name: "AWS_SESSION_TOKEN", value: "$AWS_SESSION_TOKEN" },
      { role: "env", name: "AWS_SESSION_TOKEN", value: "x".repeat(200) },
      { role: "env", name: "AWS_ROLE_SESSION_NAME", value: "training-run-of-the-nightly-pipeline" },
    ];
  },
  detect: (field) => namedKeys(field, TOKEN),
};
