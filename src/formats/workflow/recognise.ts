import type { MapNode } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";
import { recogniseAzurePipeline } from "./azure-pipelines.ts";
import { recogniseCompose } from "./compose.ts";
import { recogniseGithub } from "./github-actions.ts";
import { recogniseGitlab } from "./gitlab-ci.ts";

/** What submits and surrounds jobs: workflows of GitHub, Azure DevOps and GitLab, and Compose files. */
export function recogniseWorkflow(
  root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  return (
    recogniseGithub(root, file) ??
    recogniseGitlab(root, file) ??
    recogniseAzurePipeline(root, file) ??
    recogniseCompose(root, file)
  );
}
