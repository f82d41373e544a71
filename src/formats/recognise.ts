import type { Document, Node } from "../document/document.ts";
import { azuremlKinds } from "./azureml/recognise.ts";
import { linkInputs } from "./bindings.ts";
import { commandFields } from "./command-fields.ts";
import type { Definition, Field, Format, RecognisedBy, Role } from "./format.ts";
import { embeddedPairs } from "./embedded-pairs.ts";
import { ENV_FILE_TABLE, envFile } from "./generic.ts";
import { formatOfMap } from "./map-formats.ts";
import { formatOfText } from "./text-formats.ts";
import { walkDefinition } from "./walk.ts";
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
  if (root === undefined) return undefined;
  if (document.syntax === "text") {
    const written = formatOfText(source.file);
    if (written === undefined) return undefined;
    const { format } = written;
    const fields = withinCommands([...written.fields(document)]);
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

/** Roles of values that may be a text of their own: a settings file in a variable, a script in a command. */
const HOLDING_PAIRS: ReadonlySet<Role> = new Set<Role>(["env", "input", "command", "setting", "credential"]);
const SHORTEST_PAIR = 8;

/** Adds the fields inside commands, and to inputs the names under which commands use them. */
function withinCommands(fields: readonly Field[]): Field[] {
  const derived: Field[] = [];
  for (const field of fields) {
    const inside = field.role === "command" ? commandFields(field) : [];
    if (HOLDING_PAIRS.has(field.role) && field.value.length > SHORTEST_PAIR) {
      // What the shell reads as a flag or a variable is known better than as a pair.
      const read = new Set(inside.map(({ offset }) => offset));
      for (const pair of embeddedPairs(field)) if (!read.has(pair.offset)) inside.push(pair);
    }
    for (const each of inside) derived.push(each);
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
export function mayHoldDefinition(text: string, syntax: Document["syntax"]): boolean {
  if (syntax === "dotenv") return true;
  if (syntax === "yaml") return YAML_HINT.test(text);
  if (syntax === "json") return JSON_HINT.test(text);
  return false;
}

/** Keys at the beginning of a line (or in a map written in one line) without which no kind is recognised. */
const KEYS =
  "\\$schema|type|command|endpoint_name|hbi_workspace|customer_managed_key|managed_network|storage_account|replication_locations|" +
  "trigger|auth_mode|conda_file|build|flow|nodes|dependencies|properties";
const YAML_HINT = new RegExp(`^\u{feff}?(?:-{3}\\s*)?(?:\\{[^\\n]*)?["']?(?:${KEYS})["']?\\s*:`, "m");
/** In JSON, which is mostly something else, also what stands in those maps. */
const JSON_HINT =
  /"\$schema"\s*:\s*"[^"]{0,200}(?:azureml|sdk-2-0|schema\.management\.azure|machinelearning)|"(?:jobType|endpointComputeType|datastoreType|authType|computeType|componentSpec|condaFile|environmentVariables|environment_variables|hbiWorkspace|authMode|miniBatchSize|monitorDefinition|jobDefinition|command|endpoint_name|experiment_name|conda_file|account_name|credentials|ssh_settings|auth_mode|hbi_workspace|code_configuration|experimentName)"\s*:/;
