import type { Access, Workspace } from "./workspace.ts";

/** The lists of a workspace that are read, by the name under which `--only` chooses them. */
export const KINDS = [
  "workspace",
  "posture",
  "jobs",
  "schedules",
  "components",
  "environments",
  "models",
  "data",
  "online-endpoints",
  "batch-endpoints",
  "datastores",
  "connections",
  "computes",
  "services",
  "runs",
] as const;

export type Kind = (typeof KINDS)[number];

/** One page of a list. */
export interface Page {
  readonly items: readonly unknown[];
  /** How the next page is asked for; absent after the last one. */
  readonly next?: string;
}

/** A resource as the audit sees it. */
export interface Resource {
  /** Below the workspace: `jobs/train-1`, `components/prep/versions/3`. */
  readonly path: string;
  readonly name: string;
  readonly body: object;
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly changedAt?: string;
}

/** A list of resources of one kind, and the lists below each of them. */
export interface ResourceList {
  readonly kind: Kind;
  /** What one resource is called: `job`, `component version`. */
  readonly noun: string;
  /** How its resources are read; recognised by their shape when absent. */
  readonly format?: string;
  /** @param parent the name of the resource above, for lists below another */
  readonly page: (access: Access, workspace: Workspace, parent: string, link?: string) => Promise<Page>;
  /** A resource of a page; `undefined` for what is none. */
  readonly resource: (item: unknown, parent: string) => Resource | undefined;
  /** Reads a resource again. @param path as in {@link Resource} */
  readonly again: (access: Access, workspace: Workspace, path: string) => Promise<Resource | undefined>;
  readonly below?: ResourceList;
}
