import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern(String.raw`[A-Za-z0-9]{14}\.atlasv1\.`, "[A-Za-z0-9_-]{60,70}", "\\w-");
const token = () => sample("", 14, "alnum", ".atlasv1.") + sample("", 67);

export const terraformCloudToken: Detector = {
  id: "terraform-cloud-token",
  title: "HCP Terraform token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token plans and applies within its owner's rights (user, team or organization) and reads the state, which holds further secrets. " +
    "Delete it in the settings and create one for a team with an expiry date; in runs use dynamic credentials.",
  references: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],
  rotation: "https://app.terraform.io/app/settings/tokens",
  roles: "all",
  precedence: 60,
  anchors: [".atlasv1."],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "TF_TOKEN_app_terraform_io", value: token(), confidence: "high" },
      { role: "command", name: "command", value: `TFE_TOKEN=${token()} terraform apply`, secret: token() },
      {
        role: "text",
        name: "",
        value: `credentials "app.terraform.io" {\n  token = "${token()}"\n}\n`,
        secret: token(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "TFE_TOKEN", value: `${"x".repeat(14)}.atlasv1.${"x".repeat(67)}` },
      { role: "env", name: "TFE_TOKEN", value: "xxxxxx.atlasv1.zzzzzzzzzzzzz" },
      { role: "env", name: "TFE_TOKEN", value: "$TFE_TOKEN" },
    ];
  },
  detect: ({ value }) =>
    tokens(value, TOKEN, (_, body) => (/\d/.test(body) ? { evidence: ["mark .atlasv1."] } : undefined)),
};
