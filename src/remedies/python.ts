import type { Remedy } from "../findings/finding.ts";
import type { Family, Role } from "../formats/format.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { accessByIdentity } from "./datastore.ts";
import { NEEDS } from "./job.ts";
import { readInCode, storeStep } from "./key-vault.ts";
import { python } from "./snippet.ts";
import { jobChange } from "./variables.ts";
import { wordsOf } from "./words.ts";

/** What is only true of definitions that a program makes; for all else the advice is the same as for their files. */
export function pythonAdvice({ field }: RemedySubject): Advice | undefined {
  const { family } = field.format;
  if (TEXTS.has(field.role) && family !== "connection") return undefined;
  return PLACES[family];
}

const TEXTS: ReadonlySet<Role> = new Set<Role>(["name", "tag", "text"]);

/**
 * Reads the value where the script needs it.
 *
 * @see https://learn.microsoft.com/python/api/overview/azure/keyvault-secrets-readme
 */
function readInScript(title: (label: string) => string, ...notes: readonly string[]): Advice {
  return (subject) => {
    const words = wordsOf(subject);
    const isVariable = subject.field.role === "env";
    const target = isVariable ? `os.environ["${words.variable}"]` : "secret";
    return [
      manual(
        title(words.label),
        storeStep(subject, words),
        python(
          `in this script; you need the role Key Vault Secrets User on the vault`,
          ...(isVariable ? ["import os"] : []),
          "from azure.identity import DefaultAzureCredential",
          "from azure.keyvault.secrets import SecretClient",
          `vault = SecretClient(vault_url="https://<vault>.vault.azure.net/", credential=DefaultAzureCredential())`,
          `${target} = vault.get_secret("${words.secret}").value`,
        ),
        ...notes,
      ),
    ];
  };
}

const KEPT = "Azure ML keeps it in the workspace's key vault; only the script, and git, would hold it in plain text.";

/**
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-datastore
 */
const withoutCredential: Remedy = manual(
  "Leave credentials out of the call: access then goes by identity",
  ...accessByIdentity(),
);

const datastore: Advice = (subject) => {
  const isShare = /azureFile|hdfs/i.test(subject.field.format.id);
  const verb = isShare ? "Read" : "Or, if it must be a credential, read";
  const fromVault = readInScript(
    (label) => `${verb} ${label} from Key Vault when the datastore is made`,
    KEPT,
  )(subject);
  return isShare ? fromVault : [withoutCredential, ...fromVault];
};

/** A component is made once and used by many: its code reads the vault. */
const component: Advice = (subject) => {
  const { label } = wordsOf(subject);
  return [
    readInCode(subject, {
      title: `Remove ${label} from the component and read it from Key Vault in its code`,
      why: "A version of a component can't be changed, and everyone who can use the component can read it. It has no field that refers to a secret.",
      change: jobChange(subject, ""),
      where: "in the component's script",
      as: subject.field.role === "env" ? "variable" : "value",
      needs: NEEDS,
    }),
  ];
};

const whereUsed = readInScript((label) => `Read ${label} from Key Vault instead of writing it into the script`);

const PLACES: Partial<Readonly<Record<Family, Advice>>> = {
  datastore,
  component,
  connection: readInScript((label) => `Read ${label} from Key Vault when the connection is made`, KEPT),
  workspace: whereUsed,
  program: whereUsed,
  "source-code": whereUsed,
  mlflow: whereUsed,
  asset: whereUsed,
};

/** A value that a program reads and hands to a definition: the advice for the place, and why it is needed at all. */
export function deferredAdvice(subject: RemedySubject, place: readonly Remedy[]): readonly Remedy[] {
  const [first, ...others] = place;
  if (first === undefined || subject.field.format.language !== "python") return place;
  const why = "Nothing secret stands in the script, but what it reads is handed over as plain text and stored as such.";
  return [{ ...first, steps: [why, ...first.steps] }, ...others];
}
