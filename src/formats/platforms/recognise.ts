import type { MapNode } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";
import { recogniseDatabricks } from "./databricks.ts";
import { recogniseLauncher } from "./launchers.ts";
import { recogniseSageMaker } from "./sagemaker.ts";
import { recogniseVertex } from "./vertex.ts";

/** Jobs of platforms other than Azure ML and Kubernetes, by the keys that stand in them. */
export function recognisePlatform(
  root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  const found =
    recogniseSageMaker(root) ?? recogniseVertex(root) ?? recogniseDatabricks(root, file) ?? recogniseLauncher(root);
  return found && { ...found, by: "shape" };
}
