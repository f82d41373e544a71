import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** A routable token ends in its length and checksum: `.01.` or `.`, and 9 characters. */
const ROUTED = String.raw`(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}`;
const PATTERNS = [
  tokenPattern(
    "gl(?:pat|dt|rt|rtr|ft|ffct|soat|imt|agent|oas|wt)-",
    `(?:t\\d_)?[A-Za-z0-9_-]{20,300}(?:${ROUTED})?`,
    "\\w-",
  ),
  tokenPattern("glcbt-", "[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20,64}", "\\w-"),
  tokenPattern("glptt-", "[0-9a-f]{40}", "\\w-"),
  tokenPattern("GR1348941", "[A-Za-z0-9_-]{20}", "\\w-"),
];

const personal = () => sample("glpat-", 20);
const routable = () => sample("glpat-", 27) + sample(".01.", 9, "base32");

export const gitlabToken: Detector = {
  id: "gitlab-token",
  title: "GitLab token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token acts for its user, project or runner on GitLab within its scopes: reads code, pushes commits, runs pipelines, pulls " +
    "packages. Revoke it and create one with an expiry date and only the scope that the job needs, for example a deploy token that can only read.",
  references: ["https://docs.gitlab.com/security/tokens/"],
  rotation: "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token",
  roles: "all",
  precedence: 60,
  anchors: [
    ...["pat", "dt", "rt", "rtr", "ft", "ffct", "soat", "imt", "agent", "oas", "wt", "cbt", "ptt"].map(
      (kind) => `gl${kind}-`,
    ),
    "GR1348941",
  ],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "GITLAB_TOKEN", value: personal(), confidence: "high" },
      { role: "env", name: "GITLAB_TOKEN", value: routable() },
      { role: "env", name: "GITLAB_WORKSPACE_TOKEN", value: sample("glwt-", 20) },
      { role: "env", name: "TRIGGER", value: sample("glptt-", 40, "hex") },
      {
        role: "command",
        name: "command",
        value: `pip install --index-url https://__token__:${personal()}@gitlab.com/api/v4/projects/1/packages/pypi/simple x`,
        secret: personal(),
      },
      {
        role: "command",
        name: "command",
        value: `curl -H "PRIVATE-TOKEN: ${routable()}" https://gitlab.contoso.com/api`,
        secret: routable(),
      },
      { role: "text", name: "", value: `deploy token ${sample("gldt-", 20)}.`, secret: sample("gldt-", 20) },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "GITLAB_TOKEN", value: `glpat-${"x".repeat(20)}` },
      { role: "env", name: "GITLAB_TOKEN", value: "glpat-..." },
      { role: "env", name: "GITLAB_TOKEN", value: "$CI_JOB_TOKEN" },
      { role: "env", name: "GITLAB_TOKEN", value: "<your-glpat-token>" },
      { role: "env", name: "SECRET_NAME", value: "glpat-build" },
      { role: "name", name: "name", value: "glft-" },
    ];
  },
  *detect({ value }) {
    for (const pattern of PATTERNS) yield* tokens(value, pattern);
  },
};
