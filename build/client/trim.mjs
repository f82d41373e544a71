import { readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

// Makes the small specification from which the client is generated of a checkout of Azure/azure-rest-api-specs:
//
//     node build/client/trim.mjs <folder that holds machinelearningservices and common-types>
//
// What stays: the operations on what the audit and the gate handle, what they refer to, no prose, no examples.

const ARM = "machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2024-04-01";
const HISTORY = "machinelearningservices/data-plane/Microsoft.MachineLearningServices/preview/2019-08-01";
const RESOURCES =
  "jobs|schedules|components|environments|models|data|datastores|onlineEndpoints|batchEndpoints|connections|computes";

/** The files in the order in which a name that two of them define belongs to the first. */
const FILES = [
  { file: `${ARM}/mfe.json`, wanted: new RegExp(`/workspaces/\\{workspaceName\\}/(?:${RESOURCES})(?:/|$)`) },
  {
    file: `${ARM}/machineLearningServices.json`,
    wanted: new RegExp(
      `/workspaces(?:/\\{workspaceName\\}(?:/(?:${RESOURCES})(?:/|$))?)?$|/workspaces/\\{workspaceName\\}/(?:${RESOURCES})(?:/|$)`,
    ),
  },
  {
    file: `${HISTORY}/runHistory.json`,
    wanted: /experiments:query$|runs:query$|\/experiments\/\{experimentName\}$|\/runs\/\{runId\}(?:\/details)?$/,
    prefix: "History",
  },
];
/** What is no part of a request or an answer. */
const UNUSED =
  /^(?:description|summary|title|tags|x-ms-(?:examples|identifiers|client-flatten|azure-resource|secret|parameter-location|client-name|skip-url-encoding|long-running-operation-options)|produces|consumes|externalDocs|default|minLength|maxLength|minimum|maximum|pattern|uniqueItems|collectionFormat|example)$/;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder that holds the specification");

const read = new Map();
const load = (path) => {
  if (!read.has(path)) read.set(path, JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")));
  return read.get(path);
};

const definitions = {};
const named = new Map();
const paths = {};
for (const { file, wanted, prefix = "" } of FILES) {
  const path = resolve(folder, file);
  const { paths: all } = load(path);
  for (const [route, operations] of Object.entries(all)) {
    if (!wanted.test(route)) continue;
    paths[route] = {};
    for (const [method, operation] of Object.entries(operations))
      paths[route][method] = trimmed(operation, path, prefix);
  }
  addSubtypes(path, prefix);
}
const sorted = (object) => Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const specification = { paths: sorted(paths), definitions: sorted(definitions) };
writeFileSync("src/azure/ai-ml-rest/specification.json", `${JSON.stringify(specification, null, 1)}\n`);
console.log(`${Object.keys(paths).length} paths, ${Object.keys(definitions).length} definitions`);

/** A part of a specification without prose, whose references are names of definitions. */
function trimmed(node, path, prefix) {
  if (Array.isArray(node)) return node.map((item) => trimmed(item, path, prefix));
  if (node === null || typeof node !== "object") return node;
  if (typeof node.$ref === "string") {
    const { target, at } = lookUp(node.$ref, path);
    if (node.$ref.includes("/parameters/")) return trimmed(target, at, prefix);
    const nullable = node["x-nullable"] === true ? { "x-nullable": true } : {};
    const readOnly = node.readOnly === true ? { readOnly: true } : {};
    return { $ref: define(node.$ref.split("/").at(-1), target, at, prefix), ...nullable, ...readOnly };
  }
  const entries = Object.entries(node).filter(([key, value]) => !UNUSED.test(key) || isName(node, key, value));
  return Object.fromEntries(entries.map(([key, value]) => [key, trimmed(value, path, prefix)]));
}

/** Properties may be called like keywords (`description` of a job), and `default` is also the answer of an error. */
function isName(node, key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value) || key.startsWith("x-")) return false;
  return key !== "default" || value.schema !== undefined;
}

function lookUp(reference, path) {
  const [file, pointer] = reference.split("#");
  const at = file === "" ? path : resolve(dirname(path), file);
  let target = load(at);
  for (const part of pointer.split("/").slice(1)) target = target[decodeURIComponent(part)];
  return { target, at };
}

/** The name under which a definition is kept; the run history has names of its own for what the other files define. */
function define(name, target, at, prefix) {
  const key = `${at}#${name}`;
  if (named.has(key)) return named.get(key);
  const unique = definitions[name] === undefined ? name : `${prefix}${name}`;
  if (definitions[unique] !== undefined) {
    // Versions of the common types are alike in what is used of them.
    named.set(key, name);
    return name;
  }
  named.set(key, unique);
  definitions[unique] = {};
  definitions[unique] = trimmed(target, at, prefix);
  return unique;
}

/** Kinds of a definition with a discriminator are referred to by nothing but their base. */
function addSubtypes(path, prefix) {
  const { definitions: all = {} } = load(path);
  for (let added = true; added;) {
    added = false;
    for (const [name, definition] of Object.entries(all)) {
      if (definition["x-ms-discriminator-value"] === undefined || named.has(`${path}#${name}`)) continue;
      const bases = (definition.allOf ?? []).map(({ $ref }) => lookUp($ref, path));
      const isKept = ({ target, at }) =>
        [...named.keys()].some(
          (key) => key.startsWith(`${at}#`) && lookUp(`#/definitions/${key.split("#")[1]}`, at).target === target,
        );
      if (!bases.some(isKept)) continue;
      define(name, definition, path, prefix);
      added = true;
    }
  }
}
