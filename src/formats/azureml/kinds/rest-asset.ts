import type { FieldTable } from "../../field-table.ts";
import { hasAny } from "../kind.ts";
import { below, bodyTable, both, has, rest } from "./rest-body.ts";
import type { RestKind } from "./rest-body.ts";
import { COMMAND_PARTS, COMPONENT_INPUTS, RESOURCE, mergeTables } from "./shared.ts";

const FEATURES: FieldTable = {
  urls: ["specification.path"],
  names: ["indexColumns.*.columnName"],
  pointers: ["entities.*"],
  texts: ["materializationSettings.notification.emails.*"],
  others: ["materializationSettings.**", "indexColumns.**"],
};

/** Bodies of versioned assets (Azure/azure-rest-api-specs, machinelearningservices, stable 2024-04-01). */
export const restAssets: readonly RestKind[] = [
  rest(
    "environment",
    "environment version",
    "environment",
    both("environments/versions"),
    bodyTable({
      urls: ["image", "build.contextUri", "condaFile"],
      others: ["build.dockerfilePath", "inferenceConfig.**", "osType", "autoRebuild", "intellectualProperty.**"],
    }),
    (properties) =>
      hasAny(properties, "condaFile") ||
      (hasAny(properties, "image", "build") &&
        hasAny(properties, "isAnonymous", "osType", "inferenceConfig", "envType")),
  ),
  rest(
    "component",
    "component version",
    "component",
    both("components/versions"),
    // The specification of a component is free-form and spelled as in YAML.
    bodyTable(below("componentSpec", mergeTables(RESOURCE, COMPONENT_INPUTS, COMMAND_PARTS))),
    (properties) => hasAny(properties, "componentSpec"),
  ),
  rest(
    "model",
    "model version",
    "asset",
    both("models/versions"),
    bodyTable({
      urls: ["modelUri"],
      pointers: ["jobName", "datasets.*.id"],
      names: ["datasets.*.name"],
      others: ["modelType", "flavors.**"],
    }),
    has("modelUri"),
  ),
  rest(
    "data",
    "data version",
    "asset",
    both("data/versions"),
    bodyTable({ urls: ["dataUri", "referencedUris.*"], others: ["dataType"] }),
    (properties) => hasAny(properties, "dataUri") && hasAny(properties, "dataType"),
  ),
  rest("code", "code version", "asset", both("codes/versions"), bodyTable({ urls: ["codeUri"] }), has("codeUri")),
  rest(
    "container",
    "asset container",
    "asset",
    [
      ...["codes", "components", "data", "environments", "models"].flatMap(both),
      "workspaces/featuresets",
      "workspaces/featurestoreentities",
    ],
    bodyTable({ others: ["dataType", "latestVersion", "nextVersion"] }),
  ),
  rest(
    "feature",
    "feature set",
    "asset",
    ["workspaces/featuresets/versions", "workspaces/featurestoreentities/versions"],
    bodyTable(FEATURES),
    (properties) => hasAny(properties, "materializationSettings", "indexColumns"),
  ),
];
