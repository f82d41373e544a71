import { githubChecksumHolds, sampleGithubToken } from "../../src/detection/checksum/github-token.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const CLASSIC = tokenPattern("gh[pousr]_", "[A-Za-z0-9]{36}");
const FINE_GRAINED = tokenPattern("github_pat_", "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}");
/** Since 2026 tokens of app installations, `GITHUB_TOKEN` among them, are `ghs_`, the app's number and a JWT. */
const STATELESS = tokenPattern(
  "ghs_",
  String.raw`\d{1,12}_eyJ[A-Za-z0-9_-]{10,600}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,1000}`,
  "A-Za-z0-9_-",
);

const KINDS: Readonly<Record<string, string>> = {
  ghp: "personal access token",
  gho: "OAuth access token",
  ghu: "user token of an app",
  ghs: "installation token of an app",
  ghr: "refresh token",
};

const personal = () => sampleGithubToken("ghp_");
const fineGrained = () => sample("github_pat_", 22) + sample("_", 59);
const jwt = ['{"typ":"JWT","alg":"RS256"}', '{"iss":"github","exp":4102444800}']
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");
const stateless = () => `ghs_123456_${jwt}.${sample("", 86, "base64url")}`;

export const githubToken: Detector = {
  id: "github-token",
  title: "GitHub token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token acts as its owner on GitHub within its scopes: reads private code, pushes commits, publishes packages. The last 6 " +
    "characters are a checksum; where it holds, the token was certainly issued. Revoke it and use a fine-grained token with an expiry date, or a " +
    "deploy key for one repository. For pip and git in a job, build the image beforehand instead.",
  references: [
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
    "https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/",
  ],
  rotation:
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
  roles: "all",
  precedence: 60,
  anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "GITHUB_TOKEN", value: personal(), confidence: "high" },
      { role: "env", name: "GH_TOKEN", value: sample("gho_", 36), confidence: "medium" },
      { role: "env", name: "GH_PAT", value: fineGrained(), confidence: "high" },
      { role: "env", name: "GITHUB_TOKEN", value: stateless(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `pip install git+https://${personal()}@github.com/contoso/lib.git`,
        secret: personal(),
      },
      {
        role: "url",
        name: "path",
        value: `https://x-access-token:${fineGrained()}@github.com/contoso/repo`,
        secret: fineGrained(),
      },
      {
        role: "text",
        name: "",
        value: `git config --global url."https://${personal()}:@github.com/".insteadOf "https://github.com/"`,
        secret: personal(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "GITHUB_TOKEN", value: `ghp_${"x".repeat(36)}` },
      { role: "env", name: "GITHUB_TOKEN", value: "ghp_..." },
      { role: "env", name: "GITHUB_TOKEN", value: "${{ secrets.GITHUB_TOKEN }}" },
      { role: "env", name: "GITHUB_TOKEN", value: "$GITHUB_TOKEN" },
      { role: "env", name: "SECRET_NAME", value: "ghp_token_of_the_build" },
      { role: "env", name: "ID", value: sample("xghp_", 36) },
      { role: "env", name: "ID", value: sample("ghp_", 40) },
      {
        role: "url",
        name: "code",
        value: "git+https://git@github.com/contoso/repo.git@0123456789abcdef0123456789abcdef01234567",
      },
    ];
  },
  *detect({ value }) {
    yield* tokens(value, CLASSIC, (token) => {
      const holds = githubChecksumHolds(token);
      const kind = KINDS[token.slice(0, 3)] ?? "token";
      return {
        confidence: holds ? "high" : "medium",
        evidence: [`prefix ${token.slice(0, 4)}: ${kind}`, holds ? "checksum holds" : "checksum does not hold"],
      };
    });
    yield* tokens(value, FINE_GRAINED);
    yield* tokens(value, STATELESS, () => ({ evidence: ["prefix ghs_: installation token of an app", "holds a JWT"] }));
  },
};
