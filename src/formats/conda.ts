import type { MapNode, Node } from "../document/document.ts";
import { child } from "../document/document.ts";
import type { Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";

export const conda: Format = { id: "conda/environment", title: "conda environment", family: "conda" };

/** @see https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
export const CONDA_TABLE: FieldTable = {
  urls: ["channels.**", "dependencies.**", "prefix"],
  env: ["variables.**"],
  settings: ["name"],
};

/** @see https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/settings.html */
export const condarc: Format = { id: "conda/config", title: ".condarc file", family: "conda" };

export const CONDARC_TABLE: FieldTable = {
  urls: [
    "channels.**",
    "channel_alias",
    "default_channels.**",
    "custom_channels.**",
    "custom_multichannels.**",
    "proxy_servers.**",
    "channel_settings.**",
  ],
};

/** A `.condarc` file, by its name. */
export function isCondarc(file: string): boolean {
  return /(?:^|[\\/])\.?condarc(?:\.ya?ml)?$/.test(file);
}

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
