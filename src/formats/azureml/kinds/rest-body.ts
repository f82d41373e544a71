import type { MapNode } from "../../../document/document.ts";
import { child, childText } from "../../../document/document.ts";
import type { Family } from "../../format.ts";
import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { mergeTables } from "./shared.ts";

/** A kind of body, and the resource types (in lower case, without the provider) under which ARM templates hold it. */
export interface RestKind extends Kind {
  readonly resources: readonly string[];
}

/** What stands around the `properties` of a body. */
const ENVELOPE: FieldTable = {
  names: ["name"],
  tags: ["tags.**"],
  identifiers: ["identity.**"],
  others: ["id", "type", "location", "kind", "sku.**", "systemData.**", "eTag", "etag", "apiVersion", "zones.**"],
};

/** What every resource may have in its `properties`. */
const COMMON: FieldTable = {
  names: ["displayName"],
  texts: ["description"],
  tags: ["tags.**", "properties.**"],
  others: ["systemData.**", "stage", "provisioningState"],
};

/**
 * The table of a body whose `properties` have this table.
 *
 * @param common what every resource may have; other for the kinds whose `properties.properties` are no labels
 */
export function bodyTable(properties: FieldTable, common: FieldTable = COMMON): FieldTable {
  return mergeTables(ENVELOPE, below("properties", mergeTables(common, properties)));
}

/** A table whose values stand below a key. */
export function below(key: string, table: FieldTable): FieldTable {
  const result: Record<string, unknown> = {};
  for (const [list, patterns] of Object.entries(table)) {
    result[list] = (patterns as readonly (string | { at: string })[]).map((pattern) =>
      typeof pattern === "string" ? `${key}.${pattern}` : { ...pattern, at: `${key}.${pattern.at}` },
    );
  }
  return result as FieldTable;
}

/** One kind of body of the resource manager API, recognised by what stands in `properties`. */
export function rest(
  id: string,
  title: string,
  family: Family,
  resources: readonly string[],
  table: FieldTable,
  isBody?: (properties: MapNode) => boolean,
): RestKind {
  return {
    id: `azureml-rest/${id}`,
    title: `Azure ML REST ${title}`,
    family,
    schemas: [],
    resources,
    ...(isBody === undefined
      ? {}
      : {
          shape: (root: MapNode) => {
            const properties = child(root, "properties");
            return properties?.kind === "map" && isBody(properties);
          },
        }),
    table,
  };
}

/** A test for a text under one of some keys: a JSON schema of bodies has maps there. */
export const has =
  (...keys: readonly string[]) =>
  (properties: MapNode): boolean =>
    keys.some((key) => childText(properties, key) !== undefined);

/** The types of a resource that workspaces and registries have alike. */
export const both = (path: string): readonly string[] => [`workspaces/${path}`, `registries/${path}`];
