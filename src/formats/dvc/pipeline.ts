import type { MapNode } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";

const pipeline: Format = { id: "dvc/pipeline", title: "DVC pipeline", family: "workflow" };

/** A command, or several; a stage of `foreach` or `matrix` has them below `do`. */
const TABLE: FieldTable = {
  commands: ["", "do."].flatMap((at) => [`stages.*.${at}cmd`, `stages.*.${at}cmd.*`]),
  inputs: ["vars.**", "params.**", "stages.*.vars.**", "stages.*.params.**"],
  texts: ["stages.*.desc"],
};

/**
 * The stages of a pipeline of DVC: `dvc.yaml`.
 *
 * @see https://dvc.org/doc/user-guide/project-structure/dvcyaml-files
 */
export function recogniseDvc(
  root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  const isOne = /(?:^|[\\/])dvc\.ya?ml$/i.test(file) && child(root, "stages")?.kind === "map";
  return isOne ? { format: pipeline, table: TABLE, by: "name" } : undefined;
}
