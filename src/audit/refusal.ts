import type { Kind } from "./resource-list.ts";
import type { RefusedError } from "./workspace.ts";

/** What people can do about a part of a workspace that the service does not show. */
export function refusal({ status, message }: RefusedError, kind: Kind): string {
  if (status === 401 || status === 403) {
    const roles = kind === "runs" || kind === "services" ? "AzureML Data Scientist or Reader" : "Reader";
    return `not read (${message}); you need the role ${roles} on the workspace`;
  }
  if (status === 404) return `not read (${message}); it is not there, or you may not see it (the role Reader shows it)`;
  return `not read to the end (${message}); try again later`;
}
