import { decodeBase64Text } from "../../src/detection/base64.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { pemKeys } from "../../src/detection/pem.ts";
import { sample } from "../../src/detection/sample.ts";

const TYPE = /type\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["']service_account\\{0,3}["']/;
const BEFORE = /private_key\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["']$/;
/** Both stand in one file of some 2,400 characters. */
const REACH = 4000;

const HEADS = ['{\n  "type": "service_account",', '{"type": "service_account",', '{"type":"service_account",'];
/** The beginnings of such a file in base64; the last characters depend on what follows. */
const ENCODED_BEGINS = HEADS.map((head) =>
  Buffer.from(head)
    .toString("base64")
    .replace(/={1,2}$/, "")
    .slice(0, -1),
);
const ENCODED = new RegExp(
  `(?<![A-Za-z0-9+/_-])(?:${ENCODED_BEGINS.map((begin) => begin.replaceAll("+", "\\+")).join("|")})[A-Za-z0-9+/_-]{400,8000}={0,2}`,
  "g",
);

const mark = (word: string): string => `-----${word} PRIVATE KEY-----\n`;
const pem = `${mark("BEGIN")}${sample("MII", 61, "base64")}\n${sample("", 64, "base64")}\n${mark("END")}`;
const account = {
  type: "service_account",
  project_id: "contoso",
  private_key_id: sample("", 40, "hex"),
  private_key: pem,
  client_email: "ml@contoso.iam.gserviceaccount.com",
};
const file = JSON.stringify(account, null, 2);
const key = pem.replaceAll("\n", "\\n");

export const gcpServiceAccountKey: Detector = {
  id: "gcp-service-account-key",
  title: "Google Cloud service account key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key file acts as the service account in Google Cloud, from anywhere and without an end date. Delete the key in IAM, look for its " +
    "use in the audit logs, and let the job exchange its own identity for a short-lived token (workload identity federation) instead.",
  references: [
    "https://cloud.google.com/iam/docs/keys-create-delete",
    "https://cloud.google.com/iam/docs/workload-identity-federation-with-other-clouds",
  ],
  rotation: "https://cloud.google.com/iam/docs/key-rotation",
  roles: "all",
  precedence: 60,
  anchors: ["service_account", ...ENCODED_BEGINS],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "GOOGLE_APPLICATION_CREDENTIALS_JSON", value: file, secret: key, confidence: "high" },
      { role: "env", name: "GCP_KEY", value: JSON.stringify(account), secret: key },
      {
        role: "env",
        name: "GCP_KEY",
        value: JSON.stringify(JSON.stringify(account)),
        secret: pem.replaceAll("\n", "\\\\n"),
      },
      { role: "env", name: "GCP_KEY_B64", value: Buffer.from(file).toString("base64"), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `echo '${file}' > sa.json; export GOOGLE_APPLICATION_CREDENTIALS=sa.json`,
        secret: key,
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "GOOGLE_APPLICATION_CREDENTIALS", value: "/mnt/secrets/service_account.json" },
      {
        role: "env",
        name: "GCP_KEY",
        value: JSON.stringify({ ...account, private_key: `${mark("BEGIN")}...\n${mark("END")}` }),
      },
      {
        role: "env",
        name: "GCP_KEY",
        value: JSON.stringify({ type: "service_account", client_email: account.client_email }),
      },
      {
        role: "env",
        name: "GCP_KEY",
        value: JSON.stringify({ type: "external_account", audience: "//iam.googleapis.com/x" }),
      },
      { role: "env", name: "GCP_KEY", value: '{"type": "service_account", "private_key": "<your-private-key>"}' },
    ];
  },
  *detect({ value }): Generator<Match> {
    yield* keysIn(value);
    for (const match of value.matchAll(ENCODED)) {
      if ([...keysIn(decodeBase64Text(match[0]) ?? "")].length === 0) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: "high",
        evidence: ["decodes to a service account's key file"],
      };
    }
  },
};

function* keysIn(text: string): Generator<Match> {
  if (!text.includes("service_account")) return;
  for (const { start, end, complete } of pemKeys(text)) {
    if (
      !BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
      !TYPE.test(text.slice(Math.max(0, start - REACH), end + REACH))
    )
      continue;
    const newline = /^(?:\\{1,4}n|\n)/.exec(text.slice(end, end + 5))?.[0] ?? "";
    yield {
      start,
      end: end + newline.length,
      confidence: complete ? "high" : "medium",
      evidence: ["type service_account", "private_key in PEM"],
    };
  }
}
