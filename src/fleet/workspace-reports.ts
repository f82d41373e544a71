import { ResourceNames } from "../audit/resource-names.ts";
import { secretRules } from "../audit/scan-resource.ts";
import { workspaceKey } from "../azure/workspace-id.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import type { JsonReport } from "../reporters/merge-json.ts";
import { joinExposures } from "./join-exposures.ts";
import type { Part } from "./join-exposures.ts";
import type { SliceReport } from "./results.ts";
import type { JsonFinding, StoredExposureFinding } from "./stored-exposure.ts";

/** The report of a slice that is of a workspace. */
type OfWorkspace = SliceReport & { readonly workspace: WorkspaceId };

/**
 * The reports of slices of workspaces as an audit of all of them writes them: names as short as is clear, and the same
 * value at the same place of many resources as one finding. The first report holds all findings.
 */
export function workspaceReports(slices: readonly OfWorkspace[]): JsonReport[] {
  const ids = new Map(slices.map(({ workspace }) => [workspaceKey(workspace), workspace]));
  const keys = [...ids.keys()].toSorted();
  const names = new ResourceNames(keys.flatMap((key) => ids.get(key) ?? []));
  const parts: Part[] = [];
  const reports = slices.map(({ workspace: id, ...report }): JsonReport => {
    const workspace = keys.indexOf(workspaceKey(id));
    const [own, clear] = [new ResourceNames([id]).fileOf(0, ""), names.fileOf(workspace, "")];
    const renamed = <Named extends { readonly file: string }>(named: Named): Named =>
      named.file === own || named.file.startsWith(`${own}/`)
        ? { ...named, file: `${clear}${named.file.slice(own.length)}` }
        : named;
    for (const { stored, ...finding } of report.findings as readonly StoredExposureFinding[]) {
      const related = finding["related"] as readonly { readonly file: string }[];
      parts.push({
        workspace,
        finding: { ...renamed(finding as JsonFinding), related: related.map(renamed) },
        stored: { ...stored, others: stored.others.map(renamed) },
      });
    }
    return { ...report, findings: [], problems: report.problems.map(renamed) };
  });
  const [first, ...rest] = reports;
  const rules = secretRules();
  const findings = joinExposures(parts, (rule) => rules.has(rule));
  return first === undefined ? [] : [{ ...first, findings }, ...rest];
}
