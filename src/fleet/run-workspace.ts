import { join } from "node:path";
import { audit, makeFilter, openAccess } from "../audit/index.ts";
import type { AuditOutcome } from "../audit/audit.ts";
import { KINDS } from "../audit/resource-list.ts";
import { secretRules } from "../audit/scan-resource.ts";
import type { ScannerOptions } from "../audit/scan-resource.ts";
import type { Access } from "../audit/workspace.ts";
import type { AccessOptions } from "../audit/access.ts";
import { DEFAULTS } from "../config/config.ts";
import type { LoadedConfig } from "../config/load.ts";
import { parseShard } from "../engine/shard.ts";
import { JobscrubError } from "../errors.ts";
import { KnownValues } from "./known-values.ts";
import type { ValuePlace } from "./known-values.ts";
import { valueReader } from "./read-value.ts";
import type { Results, SliceReport } from "./results.ts";
import type { SliceRunner } from "./runner.ts";
import { isWorkspace } from "./slice.ts";
import type { WorkspaceSlice } from "./slice.ts";
import { SliceError } from "./slice-error.ts";
import { withSliceFolder } from "./slice-folder.ts";
import { storableReport } from "./storable-report.ts";
import { storedExposure } from "./stored-exposure.ts";

/** Where workspaces are read: the worker's own choice, since tokens go there. */
export type Service = Pick<AccessOptions, "cloud" | "endpoint" | "localKey">;

/** Reads lists of workspaces as an audit does, as whoever is signed in where the worker runs. */
export function workspaceRunner(
  service: Service,
  results: Pick<Results, "claim">,
  loaded: LoadedConfig | undefined,
): SliceRunner<WorkspaceSlice> {
  const config = loaded?.config ?? DEFAULTS;
  const settings: Omit<ScannerOptions, "identify"> = {
    config,
    configFolder: loaded?.folder ?? process.cwd(),
    minConfidence: config.minConfidence,
    known: new Set(),
  };
  const rules = secretRules();
  // One access for all slices, since the service counts what all of them ask for.
  let opened: Promise<{ access: Access; values: KnownValues }> | undefined;
  const open = async (signal: AbortSignal): Promise<{ access: Access; values: KnownValues }> => {
    const access = await openAccess({ ...service, signal }).catch(sayWhy);
    return { access, values: new KnownValues(results, valueReader(access, settings)) };
  };
  return {
    kind: "workspace",
    async run(slice, signal) {
      const options = optionsOf(slice);
      opened ??= open(signal);
      const { access, values } = await opened;
      try {
        return await withSliceFolder(async (folder) => {
          const checkpoint = join(folder, "checkpoint.json");
          const outcome = await audit(access, { ...settings, ...options, checkpoint, request: null });
          outcome.journal.close();
          if (outcome.stopped) throw new SliceError("stopped");
          return reportOf(slice, outcome, values, (rule) => rules.has(rule));
        });
      } catch (error) {
        // What is wrong with signing in or with the service, and no fault of the slice. Other errors quote paths.
        if (error instanceof JobscrubError && error.name === "JobscrubError") sayWhy(error);
        throw error;
      }
    },
  };
}

/** Makes an error whose words are ours one that is stored with them. */
function sayWhy(error: unknown): never {
  throw error instanceof JobscrubError ? new SliceError(error.message) : error;
}

/** @throws {SliceError} when nobody plans such a slice: who can write to the queue must not choose what a worker asks for */
function optionsOf({
  workspace,
  list,
  filter = {},
  shard,
}: WorkspaceSlice): Pick<Parameters<typeof audit>[1], "filter" | "shard" | "workspaces"> {
  if (!(KINDS.includes(list) && isWorkspace(workspace))) throw new SliceError("not a slice that jobscrub plans", true);
  return {
    workspaces: [workspace],
    filter: makeFilter({ ...filter, only: [list] }),
    ...(shard === undefined ? {} : { shard: parseShard(`${shard.index}/${shard.count}`) }),
  };
}

async function reportOf(
  { workspace }: WorkspaceSlice,
  { report, exposures, unread }: AuditOutcome,
  values: KnownValues,
  isSecretRule: (rule: string) => boolean,
): Promise<SliceReport> {
  // One that could not be read again is a problem of the report.
  const found = exposures.flatMap(({ finding, ...rest }) => (finding === undefined ? [] : { ...rest, finding }));
  const stored = storableReport({ ...report, findings: found.map(({ finding }) => finding) });
  const findings = [];
  for (const [index, { finding, ...known }] of found.entries()) {
    const { rule, path, secret } = finding;
    const { noun, resource, file, first } = known.first;
    const scope = isSecretRule(rule) ? [] : [noun, rule, path];
    const place: ValuePlace = { workspace, noun, resource, file, ...(first === undefined ? {} : { first }) };
    const value = await values.nameOf(secret, scope, place);
    findings.push({ ...stored.findings[index], stored: storedExposure(known, value) });
  }
  return { ...stored, findings: findings as unknown as SliceReport["findings"], workspace, unread };
}
