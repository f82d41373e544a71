import { githubChecksumHolds, sampleGithubToken } from "../../src/detection/checksum/github-token.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { isReference } from "../../src/detection/reference.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn, tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("npm_", "[A-Za-z0-9]{36}");
/** A line of `.npmrc` for a registry of another kind. */
const SETTING = /:?_authToken\s{0,3}=\s{0,3}["']?([A-Za-z0-9_.~+/=-]{16,2000})/g;

const token = () => sampleGithubToken("npm_");
const other = () => sample("", 52, "base32");

export const npmToken: Detector = {
  id: "npm-token",
  title: "npm access token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token reads private packages and, with write access, publishes versions that others install. The last 6 characters are a " +
    "checksum. Revoke it and use a granular token that can only read and has an expiry date.",
  references: ["https://docs.npmjs.com/about-access-tokens", "https://docs.npmjs.com/cli/configuring-npm/npmrc"],
  rotation: "https://docs.npmjs.com/revoking-access-tokens",
  roles: "all",
  precedence: 60,
  anchors: ["npm_", "_authToken"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "NPM_TOKEN", value: token(), confidence: "high" },
      { role: "env", name: "NPM_TOKEN", value: sample("npm_", 36), confidence: "medium" },
      { role: "text", name: "", value: `//npm.contoso.net/:_authToken=${token()}\n`, secret: token() },
      {
        role: "build",
        name: "RUN",
        value: `echo "//pkgs.contoso.com/npm/:_authToken=${other()}" > .npmrc`,
        secret: other(),
        confidence: "medium",
      },
      {
        role: "command",
        name: "command",
        value: `npm config set //npm.contoso.net/:_authToken=${token()}`,
        secret: token(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "NPM_TOKEN", value: `npm_${"x".repeat(36)}` },
      { role: "env", name: "NPM_TOKEN", value: "npm_..." },
      { role: "env", name: "NPM_TOKEN", value: "$NPM_TOKEN" },
      { role: "text", name: "", value: "//npm.contoso.net/:_authToken=${NPM_TOKEN}" },
      { role: "text", name: "", value: "//npm.contoso.net/:_authToken=<your-npm-token>" },
      { role: "text", name: "", value: "//npm.contoso.net/:_authToken=YOUR_NPM_TOKEN_HERE" },
      { role: "env", name: "NPM_CONFIG", value: "npm_config_registry" },
    ];
  },
  *detect({ value }) {
    yield* tokens(value, TOKEN, (whole) => {
      const holds = githubChecksumHolds(whole);
      return {
        confidence: holds ? "high" : "medium",
        evidence: ["prefix npm_", holds ? "checksum holds" : "checksum does not hold"],
      };
    });
    yield* settings(value);
  },
};

function* settings(value: string): Generator<Match> {
  if (!value.includes("_authToken")) return;
  for (const match of value.matchAll(SETTING)) {
    const found = match[1] ?? "";
    // Tokens of npm itself were found above.
    if (found.startsWith("npm_") || isStandIn(found) || isReference(found)) continue;
    const end = match.index + match[0].length;
    yield {
      start: end - found.length,
      end,
      confidence: "medium",
      message: "Token for a package registry",
      evidence: ["value of _authToken"],
    };
  }
}
