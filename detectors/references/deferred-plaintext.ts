import type { Detector, Example } from "../../src/detection/detector.ts";
import { nameSecrecy } from "../../src/detection/name-secrecy.ts";
import type { Family } from "../../src/formats/format.ts";

/** Where a value does not stay in plain text: Azure ML keeps it in a vault, or it never leaves the program. */
const KEPT: ReadonlySet<Family> = new Set<Family>(["program", "connection", "datastore", "workspace", "text"]);

export const deferredPlaintext: Detector = {
  id: "deferred-plaintext",
  title: "Secret that is filled in at submission and then stored in plain text",
  category: "reference",
  severity: "warning",
  docs:
    "The value is read when the job is submitted (from the environment, from a vault, from the secrets of a pipeline) and then stored in the job in " +
    "plain text: environment variables, inputs, arguments and tags come back from every list call and can't be changed after submission. Nothing " +
    "secret stands in the file, but the job holds it all the same. Let the code of the job read the secret from Key Vault instead; an online " +
    "deployment can hold a `${{keyvault:…}}` reference.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs",
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
    "https://learn.microsoft.com/azure/machine-learning/concept-secret-injection",
  ],
  roles: ["env", "input", "argument", "tag"],
  precedence: 54,
  onlySecretNames: true,
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "HF_TOKEN", value: 'os.environ["HF_TOKEN"]', holds: "deferred", severity: "warning" },
      { role: "env", name: "DB_PASSWORD", value: "getpass.getpass()", holds: "deferred", family: "online-deployment" },
      { role: "input", name: "api_key", value: 'vault.get_secret("k").value', holds: "deferred" },
      { role: "env", name: "API_KEY", value: "${{ secrets.API_KEY }}", holds: "deferred" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "REGION", value: 'os.environ["REGION"]', holds: "deferred" },
      { role: "env", name: "KEY_VAULT_URL", value: 'os.environ["KEY_VAULT_URL"]', holds: "deferred" },
      { role: "env", name: "HF_TOKEN", value: "${HF_TOKEN}" },
      { role: "env", name: "HF_TOKEN", value: 'os.environ["OTHER_TOKEN"]', holds: "deferred", family: "program" },
      { role: "input", name: "api_key", value: 'os.environ["API_KEY"]', holds: "deferred", family: "connection" },
    ];
  },
  *detect({ holds, format, name, usedAs = [], value }) {
    if (holds !== "deferred" || KEPT.has(format.family)) return;
    const because = [name, ...usedAs]
      .map(nameSecrecy)
      .find((secrecy) => secrecy !== undefined && secrecy.kind !== "weak");
    if (because === undefined) return;
    yield {
      start: 0,
      end: value.length,
      confidence: "high",
      message: "Read when the job is submitted and then stored in it in plain text",
      evidence: [`the name says ${because.because}`, "an expression that is worked out at submission"],
    };
  },
};
