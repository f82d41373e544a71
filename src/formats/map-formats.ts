import type { MapNode } from "../document/document.ts";
import { recogniseArm } from "./arm.ts";
import { recogniseAzureml } from "./azureml/recognise.ts";
import { recogniseVersion1 } from "./azureml-v1/recognise.ts";
import { recogniseBicep } from "./bicep.ts";
import { CONDARC_TABLE, CONDA_TABLE, conda, condarc, isConda, isCondarc } from "./conda.ts";
import type { FieldTable } from "./field-table.ts";
import type { Format, RecognisedBy } from "./format.ts";
import { recogniseDvc } from "./dvc/pipeline.ts";
import { recogniseKubernetes } from "./kubernetes/recognise.ts";
import { recogniseMlflow } from "./mlproject.ts";
import { recognisePlatform } from "./platforms/recognise.ts";
import { recogniseSettings } from "./settings/recognise.ts";
import { recogniseTerraform } from "./terraform.ts";
import { recogniseWorkflow } from "./workflow/recognise.ts";

/** What a document is and where its values stand. */
export interface Recognised {
  readonly format: Format;
  readonly table: FieldTable;
  readonly by: RecognisedBy;
}

/** Says what the root of a YAML or JSON document is, by what stands in it and the file it stands in. */
type Recogniser = (root: MapNode, file: string) => Recognised | undefined;

/** All formats that are maps, what is told apart by more before what is told apart by less. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseKubernetes,
  (root, file) => {
    const found = recogniseBicep(root, file) ?? recogniseTerraform(root, file);
    return found && { ...found, by: "name" };
  },
  (root) => {
    const found = recogniseAzureml(root);
    return found && { format: found.kind, table: found.kind.table, by: found.by };
  },
  (root) => {
    const found = recogniseArm(root);
    return found && { ...found, by: "schema" };
  },
  recogniseVersion1,
  recogniseMlflow,
  (_, file) => (isCondarc(file) ? { format: condarc, table: CONDARC_TABLE, by: "name" } : undefined),
  recogniseDvc,
  (root, file) => recogniseWorkflow(root, file),
  (root) => (isConda(root) ? { format: conda, table: CONDA_TABLE, by: "shape" } : undefined),
  recognisePlatform,
  recogniseSettings,
];

/** What a map is, or `undefined` when it is nothing that is known. */
export function formatOfMap(root: MapNode, file: string): Recognised | undefined {
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(root, file);
    if (found !== undefined) return found;
  }
  return undefined;
}
