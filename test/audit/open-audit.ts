import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { audit, findTargets, makeFilter, openAccess, readCheckpoint } from "../../src/audit/index.ts";
import type { AuditOptions, AuditOutcome } from "../../src/audit/audit.ts";
import type { TargetWishes } from "../../src/audit/targets.ts";
import { CLOUDS, readEndpoint } from "../../src/azure/cloud.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { SUBSCRIPTION, workspace } from "../support/arm-contents.ts";
import { armServer } from "../support/arm-server.ts";
import type { ArmServer, Contents } from "../support/arm-server.ts";

/** A server with one workspace; it goes away with the test. */
export async function serve(
  jobs: number,
  { name, ...how }: Parameters<typeof armServer>[1] & { readonly name?: string } = {},
  change: (contents: Contents) => Contents = (contents) => contents,
): Promise<ArmServer> {
  let origin = "";
  const server = await armServer(change(workspace(jobs, () => origin, name)), how);
  ({ origin } = server);
  onTestFinished(server.close);
  return server;
}

export interface Audited extends AuditOutcome {
  /** What lies on the disk after it. */
  readonly written: string;
}

/** Audits what a server has, in this process. */
export async function auditOf(
  { origin }: ArmServer,
  options: Partial<Omit<AuditOptions, "filter">> & {
    filter?: Parameters<typeof makeFilter>[0];
    wishes?: TargetWishes;
  } = {},
): Promise<Audited> {
  const folder = mkdtempSync(join(tmpdir(), "jobscrub-audit-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { filter, wishes = { workspaces: [], subscription: SUBSCRIPTION }, ...rest } = options;
  const access = await openAccess({ cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(origin) });
  const checkpoint = join(folder, "checkpoint.json");
  const outcome = await audit(access, {
    config: DEFAULTS,
    configFolder: folder,
    minConfidence: "low",
    known: new Set(),
    filter: makeFilter(filter ?? {}),
    checkpoint,
    request: {},
    workspaces: await findTargets(access, wishes),
    ...rest,
  });
  onTestFinished(() => outcome.journal.close());
  outcome.journal.flush();
  expectCheckpoint(checkpoint);
  return { ...outcome, written: readFileSync(checkpoint, "utf8") + readFileSync(outcome.journal.path, "utf8") };
}

function expectCheckpoint(file: string): void {
  if (readCheckpoint(file, {}, "checkpoint") === undefined) throw new Error("no checkpoint was written");
}

/** `severity rule file path places`, one a line. */
export function linesOf({ report }: AuditOutcome): string[] {
  return report.findings.map(
    ({ severity, rule, file, path, exposure }) => `${severity} ${rule} ${file} ${path} ${exposure?.places}`,
  );
}
