import type { Field } from "../formats/format.ts";
import type { RemedySubject } from "./advice.ts";
import { VAULT_URL } from "./key-vault.ts";
import type { Tree } from "./snippet.ts";
import { definition, merge, nest, python } from "./snippet.ts";
import { safePath, wordsOf } from "./words.ts";

const VARIABLES = /^environment_?variables$/i;

/** Whether the definition is a body of the REST API, which spells its keys in camel case. */
export function isRest(field: Field): boolean {
  return field.format.id.startsWith("azureml-rest/");
}

/** The path of the block of environment variables in which the field stands. */
export function variablesBlock(field: Field): string[] | undefined {
  const path = safePath(field.path, field);
  const index = path.findIndex((part) => VARIABLES.test(part));
  return index === -1 ? undefined : path.slice(0, index + 1);
}

/** The file in which a definition is changed; `fallback` when the value stands in another kind of file. */
export function definitionFile(subject: RemedySubject, fallback: string): string {
  const { file } = wordsOf(subject);
  const isProgram = subject.field.format.language === "python" && /\.(?:pyw?|ipynb)$/i.test(file);
  return isProgram || /\.(?:ya?ml|json)$/i.test(file) ? file : fallback;
}

/** The lines of a job that replace the value: the vault's address and the identity of the compute. */
export function jobChange(subject: RemedySubject, note = `instead of ${wordsOf(subject).label}`): string {
  const { field } = subject;
  if (/\.(?:py|ipynb)$/i.test(subject.file)) {
    return python(
      note === "" ? "where the job is made" : `where the job is made, ${note}`,
      "from azure.ai.ml.entities import ManagedIdentityConfiguration",
      "job = command(",
      "    # all other arguments as before",
      `    environment_variables={"KEY_VAULT_URL": "${VAULT_URL}"},`,
      "    identity=ManagedIdentityConfiguration(),",
      ")",
    );
  }
  const block = jobVariables(field);
  const identity: Tree = block.at(-1) === "environmentVariables" ? { identityType: "Managed" } : { type: "managed" };
  const tree = merge(nest(block, { KEY_VAULT_URL: VAULT_URL }), nest([...jobIdentity(field), "identity"], identity));
  return definition(definitionFile(subject, "job.yml"), note, tree);
}

/** The block of environment variables of the job, or of the node of a pipeline, to which the field belongs. */
function jobVariables(field: Field): string[] {
  const block = variablesBlock(field);
  if (block !== undefined) return block;
  const path = safePath(field.path, field);
  const node = path.lastIndexOf("jobs");
  if (node !== -1 && node < path.length - 1) return [...path.slice(0, node + 2), "environment_variables"];
  if (isRest(field))
    return path[1] === "trial"
      ? ["properties", "trial", "environmentVariables"]
      : ["properties", "environmentVariables"];
  if (path[0] === "trial" || path[0] === "create_job") return [path[0], "environment_variables"];
  return /pipeline/i.test(field.format.id) ? ["jobs", "<node>", "environment_variables"] : ["environment_variables"];
}

/**
 * Where the identity stands: on a node of a pipeline, as Microsoft recommends; beside `trial` and `task`; and for a
 * sweep node, whose schema has none, on the pipeline.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication
 */
export function jobIdentity(field: Field): string[] {
  const path = jobVariables(field).slice(0, -1);
  if (path.at(-1) === "task") return path.slice(0, -1);
  if (path.at(-1) !== "trial") return path;
  return path.at(-3) === "jobs" ? path.slice(0, -3) : path.slice(0, -1);
}
