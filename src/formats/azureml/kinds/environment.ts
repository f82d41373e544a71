import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAll, hasAny } from "../kind.ts";
import { RESOURCE, mergeTables } from "./shared.ts";

export const ENVIRONMENT_TABLE: FieldTable = mergeTables(RESOURCE, {
  urls: ["image", "build.path", "conda_file.**"],
  names: ["conda_file.name"],
  // Not a field any more since v1, but people still write it, and it is sent all the same.
  env: ["environment_variables.**"],
  links: [
    { at: "conda_file", kind: "file", what: "conda" },
    { at: "build.path", kind: "folder", what: "build" },
  ],
});

export const environment: Kind = {
  id: "azureml/environment",
  title: "Azure ML environment",
  family: "environment",
  schemas: ["environment"],
  shape: (root) =>
    (hasAll(root, "name", "image") && hasAny(root, "conda_file", "inference_config", "os_type")) ||
    (hasAll(root, "name", "build") && hasAny(root, "version", "inference_config")) ||
    (hasAll(root, "image", "conda_file") && !hasAny(root, "services", "command")),
  table: ENVIRONMENT_TABLE,
};
