import type { MapNode } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import { hasAll } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { OBJECT_TABLE } from "../kubernetes/manifest-table.ts";

const vertex: Format = { id: "vertex/job", title: "Vertex AI job", family: "platform-job" };
const pipeline: Format = { id: "kubeflow/pipeline", title: "compiled Kubeflow pipeline", family: "platform-job" };

const JOB: FieldTable = { ...OBJECT_TABLE, names: ["displayName"], tags: ["labels.*"] };

/**
 * Custom jobs of Vertex AI and compiled pipelines of Kubeflow, both with containers as Kubernetes has them.
 *
 * @see https://cloud.google.com/vertex-ai/docs/reference/rest/v1/CustomJobSpec
 * @see https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/compile-a-pipeline/
 */
export function recogniseVertex(root: MapNode): { format: Format; table: FieldTable } | undefined {
  const specs = [root, child(root, "jobSpec"), child(root, "trialJobSpec")];
  if (specs.some((spec) => child(spec, "workerPoolSpecs")?.kind === "sequence")) return { format: vertex, table: JOB };
  return hasAll(root, "pipelineInfo", "deploymentSpec") ? { format: pipeline, table: OBJECT_TABLE } : undefined;
}
