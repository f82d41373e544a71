import type { MapNode, Node } from "../document/document.ts";
import { child } from "../document/document.ts";
import type { Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";

export const conda: Format = { id: "conda/environment", title: "conda environment", family: "conda" };

export const CONDA_TABLE: FieldTable = {
  urls: ["channels.**", "dependencies.**", "prefix"],
  env: ["variables.**"],
  settings: ["name"],
};

/** A conda environment file: `dependencies` as a list, and `channels` or a pip list. */
export function isConda(root: MapNode): boolean {
  const dependencies = child(root, "dependencies");
  if (
    dependencies?.kind !== "sequence" ||
    child(root, "apiVersion") !== undefined ||
    child(root, "$schema") !== undefined
  )
    return false;
  return (
    child(root, "channels") !== undefined ||
    dependencies.items.some((item: Node) => item.kind === "map" && child(item, "pip") !== undefined)
  );
}
