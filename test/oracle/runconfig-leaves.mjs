/**
 * Lists the places of the run configuration of Azure ML v1 that take a text, from its JSON Schema:
 * https://github.com/microsoft/MLOps/blob/master/infra-as-code/runconfigschema.json (MIT, Copyright Microsoft).
 * Only paths and types are kept.
 *
 *     node test/oracle/runconfig-leaves.mjs SCHEMA > test/oracle/runconfig-leaves.json
 */
import { readFileSync } from "node:fs";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const leaves = new Map();

/** `*` stands for any key or index, `**` for whatever the schema leaves open. */
function walk(node, path, seen) {
  if (node.$ref !== undefined) {
    if (seen.includes(node.$ref)) return;
    walk(
      node.$ref
        .slice(2)
        .split("/")
        .reduce((at, key) => at[key], schema),
      path,
      [...seen, node.$ref],
    );
    return;
  }
  if (node.oneOf !== undefined) for (const each of node.oneOf) walk(each, path, seen);
  const types = [node.type].flat().filter((type) => type !== "null" && type !== undefined);
  const isOpen = Object.keys(node).every((key) => key === "description" || key === "title");
  if (isOpen && path.length > 0) leaves.set([...path, "**"].join("."), "any");
  if (types.includes("string")) leaves.set(path.join("."), node.enum === undefined ? "string" : "enum");
  for (const [key, value] of Object.entries(node.properties ?? {})) walk(value, [...path, key], seen);
  if (typeof node.additionalProperties === "object") walk(node.additionalProperties, [...path, "*"], seen);
  if (node.items !== undefined) walk(node.items, [...path, "*"], seen);
}

walk(schema, [], []);
process.stdout.write(
  `${JSON.stringify(Object.fromEntries([...leaves].toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
);
