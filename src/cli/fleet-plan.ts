import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Fleet } from "../fleet/fleet.ts";
import { serviceOf, targetsOf, wishesOf } from "./audit-request.ts";
import { EXIT } from "./exit-codes.ts";
import type { FleetArgs } from "./fleet-options.ts";
import type { Io } from "./io.ts";

/** Fills the queue with repositories, with workspaces, or with both. */
export async function planFleet(fleet: Fleet, args: FleetArgs, io: Io): Promise<number> {
  const { repos, slices: parts, retryFailed } = args;
  const isOfWorkspaces = [args.workspace, args.resourceGroup, args.subscription].some((wish) => wish !== undefined);
  if (repos === undefined && !isOfWorkspaces && retryFailed !== true)
    throw new UsageError("say what to scan: --repos FILE, or --workspace or --subscription");
  if (!(Number.isInteger(parts) && parts >= 1 && parts <= 1000))
    throw new UsageError("--slices takes a number from 1 to 1000");
  if (retryFailed === true) await fleet.queue.retryFailed();
  const planned = [];
  let problems = 0;
  if (repos !== undefined) {
    const { planRepositories } = await import("../fleet/plan.ts");
    const plan = await planRepositories(fleet.queue, readList(repos, io), io.cwd, parts);
    for (const { line, message } of plan.problems) io.writeError(`jobscrub: ${repos}:${line}: ${message}\n`);
    problems = plan.problems.length;
    planned.push(plan);
  }
  if (isOfWorkspaces) {
    const [{ findTargets, openAccess }, { planWorkspaces }] = await Promise.all([
      import("../audit/index.ts"),
      import("../fleet/plan-workspaces.ts"),
    ]);
    const workspaces = await findTargets(await openAccess(serviceOf(args, io)), targetsOf(args, io));
    planned.push(await planWorkspaces(fleet, workspaces, wishesOf(args), parts));
  }
  const [all, added] = [planned.map(({ slices }) => slices), planned.map((plan) => plan.added)].map((counts) =>
    counts.reduce((sum, count) => sum + count, 0),
  ) as [number, number];
  if (planned.length > 0) io.write(`${slicesText(added)} added, ${all - added} there already\n`);
  return problems === 0 ? EXIT.clean : EXIT.failed;
}

/** `3 slices`. */
export function slicesText(count: number): string {
  return count === 1 ? "1 slice" : `${count} slices`;
}

function readList(file: string, io: Io): string {
  try {
    return readFileSync(resolve(io.cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
  }
}
