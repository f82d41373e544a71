import { workspacePath } from "../azure/workspace-id.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import type { Finding } from "../findings/finding.ts";
import type { Journal } from "./journal.ts";
import type { Access } from "./workspace.ts";

/** What only goes away as a whole, and may be deleted without anything that runs on it. */
const DELETABLE = new Set(["job", "component version", "environment version", "model version", "data version"]);

/**
 * The commands that delete what holds secrets and cannot be changed, one at a time. Nothing is deleted here.
 *
 * @param findings of the report, so that what is suppressed stays out
 * @param isSecret whether a rule finds secrets
 * @see https://learn.microsoft.com/rest/api/azureml/jobs/delete
 */
export async function* deletePlan(
  journal: Journal,
  findings: readonly Finding[],
  workspaces: readonly WorkspaceId[],
  { endpoint, apiVersion }: Pick<Access, "endpoint" | "apiVersion">,
  isSecret: (rule: string) => boolean,
): AsyncGenerator<string> {
  yield "# Deletes what holds a secret and cannot be changed. Rotate the secrets first: copies in logs stay.\n";
  yield "# Save what you need of it; a job that runs must be cancelled first. jobscrub has deleted nothing.\n";
  const reported = new Set(
    findings.flatMap(({ rule, exposure, fingerprint, severity }) =>
      exposure !== undefined && !exposure.isChangeable && isSecret(rule) && severity !== "info" ? [fingerprint] : [],
    ),
  );
  const chosen = new Set<number>();
  // Places of one resource stand next to each other.
  let last = "";
  for await (const { exposure, workspace, noun, resource, first } of journal.places()) {
    if (first !== undefined && reported.has(first.fingerprint)) chosen.add(exposure);
    const id = workspaces[workspace];
    const key = `${workspace}/${resource}`;
    if (!chosen.has(exposure) || !DELETABLE.has(noun) || id === undefined || key === last) continue;
    last = key;
    const url = `${endpoint}${workspacePath(id)}/${resource}?api-version=${apiVersion}`;
    yield `az rest --method delete --url ${quoted(url)}\n`;
  }
}

/** As a POSIX shell reads it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
