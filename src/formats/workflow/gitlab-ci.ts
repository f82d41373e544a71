import type { MapNode } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";

export const gitlabPipeline: Format = { id: "gitlab/pipeline", title: "GitLab CI pipeline", family: "workflow" };

const SCRIPTS = ["script", "before_script", "after_script", "hooks.pre_get_sources_script"];

/**
 * Variables and scripts of the pipeline itself, of `default` and of its jobs; scripts may be lists of lists.
 *
 * @see https://docs.gitlab.com/ci/yaml/
 */
export const GITLAB_TABLE: FieldTable = {
  env: ["variables.**", "*.variables.**"],
  commands: SCRIPTS.flatMap((name) =>
    ["", "*."].flatMap((job) => [`${job}${name}`, `${job}${name}.*`, `${job}${name}.*.*`]),
  ),
};

/** Whether a file is a pipeline of GitLab: known by its name only, since a job of GitLab is a map like any other. */
export function isGitlabName(file: string): boolean {
  return /(?:^|[\\/])(?:[\w.-]{0,255}\.)?gitlab-ci\.ya?ml$|[\\/]\.gitlab[\\/]ci[\\/].{1,500}\.ya?ml$/i.test(file);
}

/** See {@link isGitlabName}. */
export function recogniseGitlab(
  _root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  return isGitlabName(file) ? { format: gitlabPipeline, table: GITLAB_TABLE, by: "name" } : undefined;
}
