import type { AccessOptions } from "../audit/access.ts";
import type { makeFilter } from "../audit/filter.ts";
import type { TargetWishes } from "../audit/targets.ts";
import { CLOUDS, readEndpoint } from "../azure/cloud.ts";
import type { AuditArgs } from "./audit-options.ts";
import type { Io } from "./io.ts";
import type { WorkspaceArgs } from "./workspace-options.ts";

/** What a checkpoint must agree with. */
export function requestOf(args: AuditArgs, endpoint: string): unknown {
  const { workspace, resourceGroup, subscription, only, experiment, since, until, user, shard } = args;
  const { includeRule, excludeRule } = args;
  const wishes = {
    workspace,
    resourceGroup,
    subscription,
    only,
    experiment,
    since,
    until,
    user,
    shard,
    includeRule,
    excludeRule,
  };
  return JSON.parse(JSON.stringify({ endpoint, ...wishes, minConfidence: args.minConfidence })) as unknown;
}

/** What of a workspace is wanted. */
export function wishesOf({ only, experiment, since, until, user }: WorkspaceArgs): Parameters<typeof makeFilter>[0] {
  return {
    ...(only === undefined ? {} : { only }),
    ...(experiment === undefined ? {} : { experiments: experiment }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(user === undefined ? {} : { user }),
  };
}

/** Which workspaces are wanted. */
export function targetsOf({ workspace = [], subscription, resourceGroup }: WorkspaceArgs, { env }: Io): TargetWishes {
  const chosen = subscription ?? env["AZURE_SUBSCRIPTION_ID"];
  return {
    workspaces: workspace,
    ...(chosen === undefined || chosen === "" ? {} : { subscription: chosen }),
    ...(resourceGroup === undefined ? {} : { group: resourceGroup }),
  };
}

/** Where workspaces are read, and what a service on this machine is shown. */
export function serviceOf(
  { cloud: name, endpoint }: WorkspaceArgs,
  { env }: Io,
): Pick<AccessOptions, "cloud" | "endpoint" | "localKey"> {
  const cloud = CLOUDS[name];
  const localKey = env["JOBSCRUB_ENDPOINT_KEY"];
  return {
    cloud,
    endpoint: readEndpoint(endpoint ?? cloud.endpoint),
    ...(localKey === undefined ? {} : { localKey }),
  };
}
