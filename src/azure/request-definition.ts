import { restKindOf } from "../formats/azureml/kinds/rest.ts";
import { resourcePathOf } from "./resource-path.ts";

/** A body as a definition that can be scanned. */
export interface RequestDefinition {
  /** The id of its format; recognised by its shape when absent. */
  readonly format?: string;
  readonly body: object;
  /**
   * Whether the service keeps the fields for credentials in a vault of its own, so that they belong into the body: of
   * datastores and connections.
   */
  readonly keepsCredentials: boolean;
}

const KEEPS_CREDENTIALS = new Set(["workspaces/connections", "workspaces/datastores"]);
const DEPLOYMENT = /\/providers\/microsoft\.resources\/deployments\/[^/]+$/i;
const RUN_HISTORY = /\/history\/v1\.0\/.*\/experiments\/([^/]+)(?:\/runs\/[^/]+)?$/i;
const EXECUTION = /\/execution\/v1\.0\//i;

/**
 * What a request would write into Azure Machine Learning, directly or by a template; `undefined` for everything else, such
 * as a secret on its way into a Key Vault. The name in the address is a part of the definition.
 */
export function definitionOfRequest(pathname: string, body: object): RequestDefinition | undefined {
  const resource = resourcePathOf(pathname);
  const history = RUN_HISTORY.exec(pathname);
  if (history !== null) return { ...runDefinition(history[1] ?? "", body), keepsCredentials: false };
  if (EXECUTION.test(pathname)) return { body, keepsCredentials: false };
  if (resource !== undefined) {
    const format = restKindOf(resource.type)?.id;
    const named = resource.name === undefined || "name" in body ? body : { name: resource.name, ...body };
    const keepsCredentials = KEEPS_CREDENTIALS.has(resource.type);
    return { ...(format === undefined ? {} : { format }), body: named, keepsCredentials };
  }
  if (!DEPLOYMENT.test(pathname)) return undefined;
  const { properties } = body as { properties?: { template?: unknown } };
  const template = properties?.template;
  return typeof template === "object" && template !== null ? { body: template, keepsCredentials: false } : undefined;
}

/** Whether a request to an address may write into Azure Machine Learning. */
export function mayDefine(pathname: string): boolean {
  return DEPLOYMENT.test(pathname) || definitionOfRequest(pathname, {}) !== undefined;
}

/** Runs show what jobs show: name, description, tags and properties. */
export function runDefinition(experiment: string, body: object): { format: string; body: object } {
  const { name, description, tags, properties, displayName = name } = body as Readonly<Record<string, unknown>>;
  return {
    format: "azureml-rest/job",
    body: { properties: { experimentName: experiment, displayName, description, tags, properties } },
  };
}
