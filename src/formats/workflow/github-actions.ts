import { child, childText } from "../../document/document.ts";
import type { MapNode } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";

export const githubWorkflow: Format = {
  id: "github/workflow",
  title: "GitHub Actions workflow",
  family: "workflow",
};
export const githubAction: Format = { id: "github/action", title: "GitHub composite action", family: "workflow" };

/** Inputs of well-known actions that are scripts: `azure/cli`, `azure/powershell`, `appleboy/ssh-action`, `docker/build-push-action`. */
const SCRIPT_INPUTS = ["inlineScript", "inlinescript", "script", "run", "command", "args", "arguments", "build-args"];

/** What stands in one step. */
const STEP: FieldTable = {
  env: ["env.**"],
  commands: ["run", ...SCRIPT_INPUTS.map((name) => `with.${name}`)],
  inputs: ["with.**"],
};

const STEPS: FieldTable = { embeds: [{ at: "*", as: () => ({ table: STEP }) }] };

/**
 * A workflow. `on.*.inputs` are the declarations of its inputs, whose defaults are mostly empty and meant to be.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export const WORKFLOW_TABLE: FieldTable = {
  env: ["env.**", "jobs.*.env.**", "jobs.*.container.env.**", "jobs.*.services.*.env.**"],
  credentials: ["jobs.*.container.credentials.password", "jobs.*.services.*.credentials.password"],
  commands: ["jobs.*.container.options", "jobs.*.services.*.options", "jobs.*.services.*.command"],
  inputs: ["jobs.*.with.**", "jobs.*.secrets.**"],
  embeds: [{ at: "jobs.*.steps", as: () => ({ table: STEPS }) }],
};

/** @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export const ACTION_TABLE: FieldTable = {
  env: ["runs.env.**"],
  embeds: [{ at: "runs.steps", as: () => ({ table: STEPS }) }],
};

/** A workflow by its folder or by its shape, a composite (or container) action by its `runs.using`. */
export function recogniseGithub(
  root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  const jobs = child(root, "jobs");
  if (jobs?.kind === "map") {
    if (/(?:^|[\\/])\.(?:github|gitea|forgejo)[\\/]workflows[\\/][^\\/]+\.ya?ml$/i.test(file))
      return { format: githubWorkflow, table: WORKFLOW_TABLE, by: "name" };
    const isRun = jobs.entries.some(
      ({ value }) => child(value, "runs-on") !== undefined || childText(value, "uses") !== undefined,
    );
    if (isRun) return { format: githubWorkflow, table: WORKFLOW_TABLE, by: "shape" };
  }
  if (childText(child(root, "runs"), "using") === undefined) return undefined;
  return { format: githubAction, table: ACTION_TABLE, by: "shape" };
}
