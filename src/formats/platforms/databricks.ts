import type { MapNode } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import { hasAny } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";

const bundle: Format = { id: "databricks/bundle", title: "Databricks bundle", family: "platform-job" };
const job: Format = { id: "databricks/job", title: "Databricks job", family: "platform-job" };

/** Clusters, tasks and served models may stand at any depth: below targets, resources, tasks. */
const ANYWHERE: FieldTable = {
  env: ["spark_env_vars.*", "environment_vars.*", "env.*.value", "config.env.*.value"],
  credentials: ["docker_image.basic_auth.password"],
  inputs: [
    "spark_conf.*",
    "base_parameters.*",
    "named_parameters.*",
    "parameters.*.default",
    "job_parameters.*",
    "variables.*",
    "variables.*.default",
    "configuration.*",
  ],
  arguments: ["parameters.*"],
  urls: ["init_scripts.**", "libraries.**"],
  embeds: [{ at: "*", as: () => ({ table: ANYWHERE }) }],
};

/**
 * A bundle, one of the files it includes, or the body of a request for a job.
 *
 * @see https://docs.databricks.com/dev-tools/bundles/settings.html
 * @see https://docs.databricks.com/api/workspace/jobs/create
 */
export function recogniseDatabricks(root: MapNode, file: string): { format: Format; table: FieldTable } | undefined {
  const resources = child(root, "resources");
  const isBundle =
    child(root, "bundle")?.kind === "map" ||
    /(?:^|[\\/])databricks\.ya?ml$/i.test(file) ||
    (resources !== undefined &&
      hasAny(resources, "jobs", "pipelines", "model_serving_endpoints", "clusters", "experiments"));
  if (isBundle) return { format: bundle, table: ANYWHERE };
  const tasks = child(root, "tasks");
  const isJob =
    (tasks?.kind === "sequence" && tasks.items.some((task) => child(task, "task_key") !== undefined)) ||
    child(root, "job_clusters")?.kind === "sequence";
  return isJob ? { format: job, table: ANYWHERE } : undefined;
}
