import { entraChecksumHolds, sampleEntraSecret } from "../../src/detection/checksum/entra-secret.ts";
import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { randomness } from "../../src/detection/randomness.ts";
import { sample } from "../../src/detection/sample.ts";
import type { Field } from "../../src/formats/format.ts";

const CHARACTER = /[A-Za-z0-9~._+/-]/;
const SECRET = /[A-Za-z0-9~._-]{3}(?:8Q~[A-Za-z0-9~._-]{34}|7Q~[A-Za-z0-9~._-]{31})(?!\.?[A-Za-z0-9~_+/-])/y;
/** The oldest form: 34 characters without a signature. */
const OLDEST = /(?<![A-Za-z0-9~._+/-])[A-Za-z0-9~._-]{34}(?![A-Za-z0-9~._+/=-])/g;
const NAME =
  /(?:^|_)(?:client_?secret|service_?principal_(?:key|password|secret)|(?:sp|spn|app|aad|entra)_(?:[a-z0-9]+_)?(?:secret|password))$/;

const current = () => sampleEntraSecret(1);
const older = () => sampleEntraSecret(2, 7);
const oldest = () => sample("", 10, "alnum", "~") + sample("", 22, "alnum", ".");

export const azureEntraClientSecret: Detector = {
  id: "azure-entra-client-secret",
  title: "Entra client secret",
  category: "secret",
  severity: "error",
  docs:
    "With a client secret, its tenant and its client id anyone can sign in as the application, from anywhere, and do all that its roles and " +
    "permissions allow until the secret expires. Add a new secret and delete this one; better, use a managed identity for jobs and workload " +
    "identity federation for pipelines, which need no secret at all.",
  references: [
    "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
    "https://learn.microsoft.com/entra/workload-id/workload-identity-federation",
    "https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/ad/app/credential#az-ad-app-credential-reset",
  roles: "all",
  precedence: 60,
  signatures: ["8Q~", "7Q~"],
  shortestRun: 34,
  mentions: ["secret", "password", "principal"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "X", value: current(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `az login --service-principal -u app -p ${current()} --tenant t`,
        secret: current(),
        confidence: "high",
      },
      { role: "tag", name: "note", value: `the secret is ${current()}.`, secret: current(), confidence: "high" },
      { role: "credential", name: "client_secret", value: current().replace(/^../, "Zz"), confidence: "medium" },
      { role: "env", name: "AZURE_CLIENT_SECRET", value: older(), confidence: "medium" },
      { role: "env", name: "AZUREMLFLOW_SP_CLIENT_SECRET", value: oldest(), confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_CLIENT_SECRET", value: "<your-client-secret>" },
      { role: "credential", name: "client_secret", value: ["Cc3Dd~4Ee5.-Ff6Gg7Hh8Ii", "9Jj0Kk1_Ll2Mm3Nn4"].join("") },
      { role: "env", name: "AZURE_CLIENT_SECRET", value: "${AZURE_CLIENT_SECRET}" },
      { role: "env", name: "AZURE_CLIENT_SECRET", value: `xxx8Q~${"x".repeat(34)}` },
      { role: "env", name: "AZURE_CLIENT_SECRET", value: "contoso-training-app.client.secret" },
      { role: "env", name: "MODEL_NAME", value: oldest() },
      { role: "url", name: "path", value: `https://example.com/${current()}/model` },
      { role: "env", name: "AZURE_CLIENT_ID", value: "44445555-eeee-6666-ffff-7777aaaa8888" },
    ];
  },
  *detect(field) {
    yield* signedMatches(field.value);
    yield* oldestMatches(field);
  },
};

function* signedMatches(text: string): Generator<Match> {
  for (let at = text.indexOf("Q~", 4); at >= 0; at = text.indexOf("Q~", at + 2)) {
    const start = at - 4;
    if (CHARACTER.test(text.charAt(start - 1))) continue;
    SECRET.lastIndex = start;
    const found = SECRET.exec(text)?.[0];
    if (found === undefined || new Set(found.slice(6)).size < 8) continue;
    const signature = found.slice(3, 6);
    const holds = entraChecksumHolds(found);
    const checksum =
      signature === "7Q~"
        ? "this form has no checksum"
        : holds
          ? "checksum holds (Entra client secret)"
          : "checksum does not hold";
    yield {
      start,
      end: start + found.length,
      confidence: holds ? "high" : "medium",
      evidence: [`signature ${signature}`, checksum],
    };
  }
}

function* oldestMatches(field: Field): Generator<Match> {
  if (!mentions(field, /secret|password|principal/i)) return;
  for (const { 0: found, index: start } of field.value.matchAll(OLDEST)) {
    const end = start + found.length;
    if (!namesAt(field, start, end).some((name) => NAME.test(name))) continue;
    if (randomness(found) < 0.8 || isPlaceholder(found)) continue;
    yield { start, end, confidence: "medium", evidence: ["34 random characters", "the name of a client secret"] };
  }
}
