import type { Remedy } from "../findings/finding.ts";
import type { Family } from "../formats/format.ts";
import type { RemedySubject } from "./advice.ts";
import { wordsOf } from "./words.ts";

/** Who resolves a syntax, and where. */
const RESOLVERS: readonly (readonly [syntax: RegExp, where: string])[] = [
  [
    /\{\{\s*(?:keyvault:|azureml:\/\/connections)/i,
    "Azure ML resolves this reference only in the environment variables of online deployments.",
  ],
  [/@Microsoft\.KeyVault\(/i, "Only App Service and Azure Functions resolve this reference."],
  [/^\s*(?:secretref|keyvaultref):/i, "Only Azure Container Apps resolves this reference."],
  [
    /\{\{\s*(?:secrets|vars|env|github)\./i,
    "Only GitHub Actions resolves this expression, and only in its workflow files; where a step fills it in, the value becomes plain text of the definition.",
  ],
  [
    /\$\(\w|#\{\w/,
    "Only Azure Pipelines replaces this, in its own files; where a task fills it in, the value becomes plain text of the definition.",
  ],
  [/\$\{[\w-]+\.[\w.-]+\}/, "Only prompt flow resolves this reference, in its own definitions."],
  [/valueFrom|secretKeyRef/i, "Only Kubernetes resolves this reference."],
];

const PLACES: Partial<Readonly<Record<Family, string>>> = {
  job: "a job",
  schedule: "a scheduled job",
  component: "a component",
  "batch-deployment": "a batch deployment",
  "online-deployment": "an online deployment",
  "job-v1": "a run configuration of v1",
  "deployment-v1": "a service of v1",
};

/** A reference where nothing resolves it: what it is, then what works at this place. */
export function replaceReference(subject: RemedySubject, place: readonly Remedy[]): readonly Remedy[] {
  const { field } = subject;
  const { label } = wordsOf(subject);
  const where = PLACES[field.format.family] ?? "this definition";
  const resolver =
    RESOLVERS.find(([syntax]) => syntax.test(field.value))?.[1] ?? "This reference belongs to another platform.";
  const [first, ...others] = place;
  if (first === undefined) return [];
  const reason = `${resolver} In ${where} Azure ML does not resolve it: your code would get the text as it stands.`;
  return [
    {
      ...first,
      title: `Replace the reference in ${label}; Azure ML does not resolve it here`,
      steps: [reason, ...first.steps],
    },
    ...others,
  ];
}
