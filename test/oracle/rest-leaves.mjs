// Makes rest-leaves.json: where the REST API of Azure ML takes texts, as paths and nothing else. Usage:
//   node test/oracle/rest-leaves.mjs FOLDER > test/oracle/rest-leaves.json
// FOLDER holds `azureml-2024-04-01/` (Azure/azure-rest-api-specs, specification/machinelearningservices, MIT) and
// `arm-2026-05-01.json` (Azure/azure-resource-manager-schemas, schemas/2026-05-01, MIT).
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const STABLE =
  "azureml-2024-04-01/machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2024-04-01";
const PROVIDER = "/providers/Microsoft.MachineLearningServices/";

/** The bodies of all examples: the type of the resource, the method, and the body itself. */
export function exampleBodies(folder) {
  const bodies = [];
  const stable = join(folder, STABLE);
  for (const name of readdirSync(stable).filter((each) => each.endsWith(".json"))) {
    const api = JSON.parse(readFileSync(join(stable, name), "utf8"));
    for (const [path, operations] of Object.entries(api.paths ?? {})) {
      const at = path.indexOf(PROVIDER);
      if (at < 0) continue;
      const type = path
        .slice(at + PROVIDER.length)
        .split("/")
        .filter((part) => !part.startsWith("{"))
        .join("/")
        .toLowerCase();
      for (const [method, operation] of Object.entries(operations)) {
        if (!["put", "patch", "post"].includes(method)) continue;
        for (const { $ref } of Object.values(operation["x-ms-examples"] ?? {})) {
          const file = join(dirname(join(stable, name)), $ref);
          // The other parameters are texts of the address.
          for (const value of Object.values(JSON.parse(readFileSync(file, "utf8")).parameters ?? {}))
            if (typeof value === "object" && value !== null) bodies.push({ type, method, file: $ref, body: value });
        }
      }
    }
  }
  return bodies;
}

/** Paths of all texts in a value; `*` is an item of a list. */
export function leavesOf(value, path = [], found = new Set()) {
  if (typeof value === "string") found.add(path.join("."));
  else if (Array.isArray(value)) for (const item of value) leavesOf(item, [...path, "*"], found);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) leavesOf(item, [...path, key], found);
  return found;
}

/** Paths of all texts that a schema allows, those with a closed set of values left out; `*` is any key or item. */
function schemaLeaves(schemas, schema, path, found, stack) {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    if (stack.includes(name)) return;
    schemaLeaves(schemas, schemas.definitions[name], path, found, [...stack, name]);
    return;
  }
  if (schema.enum !== undefined) return;
  for (const part of [...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) {
    // Each value may also be an expression of a template.
    if (!String(part.$ref).includes("expression")) schemaLeaves(schemas, part, path, found, stack);
  }
  if (schema.type === "string") found.add(path.join("."));
  for (const [key, each] of Object.entries(schema.properties ?? {}))
    schemaLeaves(schemas, each, [...path, key], found, stack);
  if (typeof schema.additionalProperties === "object")
    schemaLeaves(schemas, schema.additionalProperties, [...path, "*"], found, stack);
  if (schema.items !== undefined) schemaLeaves(schemas, schema.items, [...path, "*"], found, stack);
}

function allLeaves(folder) {
  const examples = {};
  const actions = {};
  for (const { type, method, body } of exampleBodies(folder)) {
    const group = method === "post" ? actions : examples;
    group[type] = leavesOf(body, [], group[type]);
  }
  const schemas = JSON.parse(readFileSync(join(folder, "arm-2026-05-01.json"), "utf8"));
  const templates = {};
  for (const { properties } of Object.values(schemas.resourceDefinitions)) {
    const type = properties.type.enum[0].slice("Microsoft.MachineLearningServices/".length).toLowerCase();
    const found = new Set();
    for (const [key, each] of Object.entries(properties)) {
      if (key !== "resources") schemaLeaves(schemas, each, [key], found, []);
    }
    templates[type] = found;
  }
  return { examples, actions, templates };
}

const sorted = (groups) =>
  Object.fromEntries(
    Object.keys(groups)
      .toSorted()
      .map((type) => [type, [...groups[type]].toSorted((a, b) => (a < b ? -1 : 1))]),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { examples, actions, templates } = allLeaves(process.argv[2]);
  const data = { examples: sorted(examples), actions: sorted(actions), templates: sorted(templates) };
  process.stdout.write(`${JSON.stringify(data, null, 1)}\n`);
}
