import type { makeFilter } from "../audit/filter.ts";
import type { TargetWishes } from "../audit/targets.ts";
import type { AuditArgs } from "./audit-options.ts";
import type { Io } from "./io.ts";

/** What a checkpoint must agree with. */
export function requestOf(args: AuditArgs, endpoint: string): unknown {
  const { workspace, resourceGroup, subscription, only, experiment, since, user, shard, includeRule, excludeRule } =
    args;
  const wishes = {
    workspace,
    resourceGroup,
    subscription,
    only,
    experiment,
    since,
    user,
    shard,
    includeRule,
    excludeRule,
  };
  return JSON.parse(JSON.stringify({ endpoint, ...wishes, minConfidence: args.minConfidence })) as unknown;
}

/** What of a workspace is wanted. */
export function wishesOf({ only, experiment, since, user }: AuditArgs): Parameters<typeof makeFilter>[0] {
  return {
    ...(only === undefined ? {} : { only }),
    ...(experiment === undefined ? {} : { experiments: experiment }),
    ...(since === undefined ? {} : { since }),
    ...(user === undefined ? {} : { user }),
  };
}

/** Which workspaces are wanted. */
export function targetsOf({ workspace = [], subscription, resourceGroup }: AuditArgs, { env }: Io): TargetWishes {
  const chosen = subscription ?? env["AZURE_SUBSCRIPTION_ID"];
  return {
    workspaces: workspace,
    ...(chosen === undefined || chosen === "" ? {} : { subscription: chosen }),
    ...(resourceGroup === undefined ? {} : { group: resourceGroup }),
  };
}
