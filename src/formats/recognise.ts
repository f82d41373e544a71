import type { Document, Node } from "../document/document.ts";
import { azuremlKinds } from "./azureml/recognise.ts";
import { linkInputs } from "./bindings.ts";
import { commandFields } from "./command-fields.ts";
import type { Definition, Field, Format, RecognisedBy } from "./format.ts";
import { DeferredReferences } from "./deferred-references.ts";
import { withinWord } from "./embedded-commands.ts";
import { embeddedFields } from "./embedded-values.ts";
import { ENV_FILE_TABLE, envFile } from "./generic.ts";
import { formatOfMap } from "./map-formats.ts";
import { notebookDefinitions, withCells } from "./notebook.ts";
import { asDeferred } from "./python/deferred.ts";
import { pythonDefinitions } from "./python/definitions.ts";
import { mayHoldPython } from "./python/hint.ts";
import { isSettingsName } from "./settings/recognise.ts";
import { formatOfText } from "./text-formats.ts";
import { isVariablesName } from "./terraform.ts";
import { walkDefinition } from "./walk.ts";
import { isGitlabName } from "./workflow/gitlab-ci.ts";
import type { FieldTable } from "./field-table.ts";

/** What a document is: its format and the table of its values, or `undefined` when it is nothing that is known. */
function formatOf(document: Document, root: Node): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  if (document.syntax === "dotenv") return { format: envFile, table: ENV_FILE_TABLE, by: "name" };
  return root.kind === "map" ? formatOfMap(root, document.source.file) : undefined;
}

/**
 * Recognises a document and reads all its fields, those inside its commands included.
 *
 * @param as the format id when the caller knows what the document is; nothing is guessed then
 * @param mostVisits how many nodes are visited at most
 * @param concerns whether anything in the text can concern a value; without that only fields meant for credentials are read
 */
export function recognise(
  document: Document,
  as?: string,
  mostVisits?: number,
  concerns = true,
): Definition | undefined {
  const { root, source } = document;
  if (root === undefined || document.program !== undefined || document.notebook !== undefined) return undefined;
  if (document.syntax === "text") {
    const written = formatOfText(source.file);
    if (written === undefined) return undefined;
    const { format } = written;
    // A script without anything that concerns a value is not worth reading.
    const isRead = concerns || format.family !== "shell";
    const fields = isRead ? withinCommands([...written.fields(document)]) : [];
    return { format, by: "name", document, root, fields, values: fields.length, links: [], visits: fields.length };
  }
  const recognised = as === undefined ? formatOf(document, root) : formatById(as);
  if (recognised === undefined) return undefined;
  const { format, table, by } = recognised;
  const onlyLinks = !concerns && !holdsCredentials(format, table);
  const { fields, links, visits, values } = walkDefinition(root, format, table, mostVisits, onlyLinks);
  const all = onlyLinks ? [] : withinCommands(fields);
  return { format, by, document, root, fields: all, values: Math.max(values, all.length), links, visits };
}

/** All definitions of a document: a program may hold many, anything else is one or none. See {@link recognise}. */
export function recogniseAll(document: Document, as?: string, mostVisits?: number, concerns = true): Definition[] {
  if (document.program === undefined && document.notebook === undefined) {
    const found = recognise(document, as, mostVisits, concerns);
    return found === undefined ? [] : [found];
  }
  const { program, notebook } = document;
  const definitions = program === undefined ? [] : pythonDefinitions(document, program, mostVisits);
  if (notebook !== undefined) definitions.push(...notebookDefinitions(document, notebook));
  return definitions.map((definition) => {
    const read = withinCommands(definition.fields);
    const isProgram = definition.format.language === "python";
    const fields = isProgram ? read.map((field) => asDeferred(field, document.source, false)) : read;
    const whole = { ...definition, fields, values: Math.max(definition.values, fields.length) };
    return notebook === undefined ? whole : withCells(whole, notebook);
  });
}

/** Kinds with fields for credentials: in those any value counts, whatever it looks like and whatever its name says. */
function holdsCredentials({ family }: Format, { credentials = [] }: FieldTable): boolean {
  return credentials.length > 0 || family === "template" || family === "env-file";
}

function formatById(id: string): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  const kind = azuremlKinds.find((each) => each.id === id);
  return kind === undefined ? undefined : { format: kind, table: kind.table, by: "name" };
}

/** Ids of the formats that a document can be read as on request. */
export const formatIds: readonly string[] = azuremlKinds.map((kind) => kind.id);

/** Tells of a part of a command whether the shell's reading of it is known. */
function readAlready({ scalar }: Field, inside: readonly Field[]): (part: Field) => boolean {
  const offsets = new Set(inside.flatMap((each) => (each.scalar === scalar ? [each.offset] : [])));
  // What was put together of several quotes has a text of its own.
  const starts = new Set(inside.flatMap((each) => (each.scalar === scalar ? [] : [each.scalar.span.start])));
  return (part) =>
    part.scalar === scalar &&
    (offsets.has(part.offset) || (starts.size > 0 && starts.has(scalar.at(part.offset, part.offset + 1).start)));
}

/** Adds the fields inside commands and encoded texts, and to inputs the names under which commands use them. */
function withinCommands(fields: readonly Field[]): Field[] {
  const derived: Field[] = [];
  const references = DeferredReferences.of(fields);
  for (const field of fields) {
    const inside = field.role === "command" ? commandFields(field, references) : [];
    // What the shell reads as a flag or a variable is known better than as a pair.
    const isRead = readAlready(field, inside);
    const words = inside.flatMap((each) => [...withinWord(each)]);
    for (const each of words) inside.push(each);
    for (const each of embeddedFields(field)) if (!isRead(each)) inside.push(each);
    // In a script a value has no other place than its name.
    for (const each of inside) derived.push(field.path.length > 0 ? each : { ...each, path: [each.name] });
  }
  const uses = linkInputs(fields, derived);
  const named = fields.map((field) => {
    const usedAs = uses.get(field);
    return usedAs === undefined ? field : { ...field, usedAs };
  });
  return [...named, ...derived];
}

/**
 * A cheap look at a text before it is parsed: whether it can hold a definition at all. Says yes rather too often.
 */
export function mayHoldDefinition(text: string, syntax: Document["syntax"], file = ""): boolean {
  if (syntax === "dotenv" || syntax === "bicep" || syntax === "hcl") return true;
  if (syntax === "yaml")
    return YAML_HINT.test(text) || FILE_HINT.test(text) || isSettingsName(file) || isGitlabName(file);
  if (syntax === "json") return JSON_HINT.test(text) || isSettingsName(file) || isVariablesName(file);
  if (syntax === "python") return mayHoldPython(text);
  if (syntax === "notebook") return true;
  return false;
}

/** Keys at the beginning of a line (or in a map written in one line) without which no kind is recognised. */
const KEYS =
  "\\$schema|type|command|endpoint_name|hbi_workspace|customer_managed_key|managed_network|storage_account|replication_locations|" +
  "trigger|transformations|jobs|runs|steps|stages|extends|variables|services|script|auth_mode|conda_file|build|flow|nodes|dependencies|properties|" +
  // Kubernetes and other platforms.
  "apiVersion|secretGenerator|run|commands|entrypoint|cluster_name|env_vars|method|bundle|resources|tasks|job_clusters|workerPoolSpecs|jobSpec|pipelineInfo|RoleArn|ExecutionRoleArn|HyperParameterTuningJobName|" +
  // Version 1, MLflow, conda.
  "entryScript|entry_script|computeType|compute_type|pipeline|sampling|Schedule|environmentVariables|docker|framework|target|entry_points|docker_env|channels|channel_alias|custom_channels|default_channels|proxy_servers|subscription_id|spark_version|new_cluster";
const YAML_HINT = new RegExp(`^\u{feff}?(?:-{3}\\s*)?(?:\\{[^\\n]*)?["']?(?:${KEYS})["']?\\s*:`, "m");
/** A file as a text under its name, as in a ConfigMap. */
const FILE_HINT = /^[ \t]{1,20}["']?[\w.-]{0,100}\.(?:ya?ml|json|env|sh)["']?[ \t]{0,20}:[ \t]{0,20}[|>]/m;
/** In JSON, which is mostly something else, also what stands in those maps. */
const JSON_HINT =
  /"\$schema"\s*:\s*"[^"]{0,200}(?:azureml|sdk-2-0|schema\.management\.azure|machinelearning)|"(?:apiVersion|RoleArn|ExecutionRoleArn|workerPoolSpecs|pipelineInfo|task_key|job_clusters|HyperParameterTuningJobName|jobType|endpointComputeType|datastoreType|authType|computeType|componentSpec|condaFile|environmentVariables|environment_variables|hbiWorkspace|authMode|miniBatchSize|monitorDefinition|jobDefinition|command|endpoint_name|experiment_name|conda_file|account_name|credentials|ssh_settings|auth_mode|hbi_workspace|code_configuration|experimentName|modelUri|codeUri|dataUri|regionDetails|materializationSettings|inferencingServer|keyType|applicationInsights|terraform_version|entryScript|entry_script|baseImageRegistry|subscription_id|entry_points|spark_version|USE_CONDA|kube-job-template-path|inference_entry_script|admin_user_password|deployment_compute_target)"\s*:/;
