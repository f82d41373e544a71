import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { nameSecrecy } from "../../src/detection/name-secrecy.ts";
import type { Family, Field } from "../../src/formats/format.ts";

interface Syntax {
  readonly pattern: RegExp;
  readonly of: string;
  /** Families in which the platform does resolve it. */
  readonly works?: readonly Family[];
  /** Too common elsewhere: only under a name that asks for a secret. */
  readonly secretNamesOnly?: boolean;
}

const SYNTAXES: readonly Syntax[] = [
  { pattern: /\$\{\{\s*keyvault:[^{}]{0,300}\}\}/g, of: "online deployments", works: ["online-deployment"] },
  {
    pattern: /\$\{\{\s*azureml:\/\/connections\/[^{}]{0,300}\}\}/g,
    of: "online deployments",
    works: ["online-deployment"],
  },
  { pattern: /@Microsoft\.KeyVault\([^()]{0,300}\)/gi, of: "App Service and Functions" },
  { pattern: /(?<![\w-])(?:secretref|keyvaultref):[\w.:/-]{1,300}/g, of: "Container Apps" },
  { pattern: /\$\{\{\s*secrets\.[\w-]{1,100}\s*\}\}/g, of: "GitHub workflow files" },
  { pattern: /^\$\([A-Za-z_][\w.-]{0,100}\)$/g, of: "Azure Pipelines", secretNamesOnly: true },
  { pattern: /^#\{[A-Za-z_][\w.-]{0,100}\}#?$/g, of: "token replacement tasks", secretNamesOnly: true },
];

/** Families in whose values Azure ML resolves nothing but its own bindings. */
const FAMILIES: ReadonlySet<Family> = new Set<Family>([
  "job",
  "component",
  "schedule",
  "batch-deployment",
  "online-deployment",
  "compute",
  "flow",
  "connection",
  "datastore",
  "job-v1",
  "deployment-v1",
]);

export const misplacedReference: Detector = {
  id: "misplaced-reference",
  title: "Reference to a secret where it is not resolved",
  category: "reference",
  severity: "warning",
  docs:
    "The value uses the reference syntax of another place: of online deployments, of App Service, of a workflow file. Azure ML does not resolve it " +
    "here, so the program gets the text of the reference; and where a pipeline fills it in before submission, the plain secret is stored with the " +
    "job. `${{keyvault:…}}` works in online deployments only.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-secret-injection",
    "https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs",
    "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references",
  ],
  roles: ["env", "input", "credential", "argument", "command", "tag", "setting"],
  precedence: 55,
  signatures: [
    /\$\{\{\s{0,9}(?:keyvault:|azureml:\/\/|secrets\.)/,
    /@[Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\.[Kk][Ee][Yy]/,
    "secretref:",
    "keyvaultref:",
  ],
  anchors: ["${{", "@M", "@m", "secretref:", "keyvaultref:", "$(", "#{"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "HF_TOKEN", value: "${{keyvault:https://contoso.vault.azure.net/secrets/hf-token/0123}}" },
      {
        role: "env",
        name: "OPENAI_KEY",
        value: "${{azureml://connections/aoai/credentials/key}}",
        family: "batch-deployment",
      },
      { role: "env", name: "DB", value: "@Microsoft.KeyVault(SecretUri=https://contoso.vault.azure.net/secrets/db/)" },
      { role: "env", name: "HF_TOKEN", value: "${{ secrets.HF_TOKEN }}" },
      { role: "env", name: "HF_TOKEN", value: "$(HF_TOKEN)" },
      { role: "env", name: "API_KEY", value: "secretref:openai-key" },
      { role: "env", name: "DB_PASSWORD", value: "#{DB_PASSWORD}#" },
      { role: "env", name: "K", value: "${{ secrets.K }}", family: "online-deployment" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "HF_TOKEN",
        value: "${{keyvault:https://contoso.vault.azure.net/secrets/hf-token/0123}}",
        family: "online-deployment",
      },
      {
        role: "env",
        name: "KEY",
        value: "${{azureml://connections/aoai/credentials/key}}",
        family: "online-deployment",
      },
      { role: "env", name: "DATA", value: "${{inputs.data}}" },
      { role: "command", name: "command", value: "echo $(date) && python train.py" },
      { role: "env", name: "REGION", value: "$(region)" },
      { role: "env", name: "HF_TOKEN", value: "${{ secrets.HF_TOKEN }}", family: "text" },
      { role: "input", name: "x", value: "${{parent.inputs.x}}" },
    ];
  },
  *detect(field) {
    // A workflow or a shell fills it in before anything is submitted.
    if (!FAMILIES.has(field.format.family) || field.holds === "deferred") return;
    for (const syntax of SYNTAXES)
      if (syntax.works?.includes(field.format.family) !== true) yield* matchesOf(field, syntax);
  },
};

function* matchesOf(field: Field, syntax: Syntax): Generator<Match> {
  if (syntax.secretNamesOnly === true && nameSecrecy(field.name) === undefined) return;
  for (const match of field.value.matchAll(syntax.pattern)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      confidence: "high",
      message: `Reference that only ${syntax.of} resolve`,
      evidence: [`syntax of ${syntax.of}`],
    };
  }
}
