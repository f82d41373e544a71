import { atlassianChecksumHolds, sampleAtlassianToken } from "../../src/detection/checksum/atlassian-token.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** Of an account (`ATATT3`), of a repository, project or workspace of Bitbucket (`ATCTT3`); app password (`ATBB`). */
const TOKENS = [
  tokenPattern("AT[AC]TT3", "[A-Za-z0-9_-]{80,800}=[0-9A-F]{8}", "\\w=-"),
  tokenPattern("ATBB", "[A-Za-z0-9]{24}[0-9A-F]{8}"),
];
/** Of Bitbucket Data Center: base64 of the token's number, a colon and random bytes. */
const DATA_CENTER = tokenPattern("BBDC-", "[MNO][A-Za-z0-9+/]{15}O[g-v][A-Za-z0-9+/]{26}", "\\w+/=-");

const account = () => sampleAtlassianToken("ATATT3xFfGF0", 171, "=");
const repository = () => sampleAtlassianToken("ATCTT3xFfGN0", 171, "=");
const password = () => sampleAtlassianToken("ATBB", 24);
const dataCenter = `BBDC-${Buffer.from("123456789012:Ab1.Cd2.Ef3.Gh4.Ij5.").toString("base64").slice(0, 44)}`;

export const atlassianToken: Detector = {
  id: "atlassian-token",
  title: "Atlassian token",
  category: "secret",
  severity: "error",
  docs:
    "An API token acts as its owner in Jira, Confluence and Bitbucket; an access token or app password of Bitbucket reads code and, within its scopes, " +
    "pushes it. The last 8 characters are a checksum; where it holds, the token was certainly issued. Revoke it and create one with scopes and an expiry date.",
  references: [
    "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
  ],
  rotation: "https://id.atlassian.com/manage-profile/security/api-tokens",
  roles: "all",
  precedence: 60,
  anchors: ["ATATT3", "ATCTT3", "ATBB", "BBDC-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "JIRA_API_TOKEN", value: account(), confidence: "high" },
      { role: "env", name: "JIRA_API_TOKEN", value: `${account().slice(0, -8)}0123ABCD`, confidence: "medium" },
      { role: "env", name: "BITBUCKET_TOKEN", value: repository(), confidence: "high" },
      { role: "env", name: "BITBUCKET_TOKEN", value: dataCenter, confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `git clone https://jo:${password()}@bitbucket.org/contoso/lib.git`,
        secret: password(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `pip install git+https://x-token-auth:${repository()}@bitbucket.org/contoso/lib.git`,
        secret: repository(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "JIRA_API_TOKEN", value: "ATATT3xFfGF0..." },
      { role: "env", name: "JIRA_API_TOKEN", value: `ATATT3${"x".repeat(100)}=00000000` },
      { role: "env", name: "JIRA_API_TOKEN", value: "$JIRA_API_TOKEN" },
      { role: "env", name: "BITBUCKET_APP_PASSWORD", value: `ATBB${"X".repeat(24)}00000000` },
      { role: "name", name: "name", value: "ATBB-regression" },
    ];
  },
  *detect({ value }) {
    for (const pattern of TOKENS) {
      yield* tokens(value, pattern, (token) => {
        const holds = atlassianChecksumHolds(token);
        return {
          confidence: holds ? "high" : "medium",
          evidence: [`prefix ${token.slice(0, 4)}`, holds ? "checksum holds" : "checksum does not hold"],
        };
      });
    }
    yield* tokens(value, DATA_CENTER);
  },
};
