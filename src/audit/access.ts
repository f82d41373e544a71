import type { AzureAIMLClientOptions } from "../azure/ai-ml-rest/index.ts";
import { dataOrigin } from "../azure/cloud.ts";
import type { Cloud, Endpoint } from "../azure/cloud.ts";
import { PatientCaller } from "../azure/patient-caller.ts";
import { UsageError } from "../errors.ts";
import { defaultCredential } from "../vault/azure-packages.ts";
import { VERSION } from "../version.ts";
import { isMap } from "./workspace.ts";
import type { Access } from "./workspace.ts";

export interface AccessOptions {
  readonly cloud: Cloud;
  /** Another resource manager than that of the cloud. */
  readonly endpoint: Endpoint;
  /** What a service on this machine is shown instead of a token. */
  readonly localKey?: string;
  readonly signal?: AbortSignal;
  /** Told when a wait of more than a second begins, in milliseconds. */
  readonly onWait?: (milliseconds: number) => void;
}

/**
 * Access to the services as whoever DefaultAzureCredential finds. The packages are loaded only now.
 *
 * @throws {UsageError} when they are not installed
 */
export async function openAccess(options: AccessOptions): Promise<Access> {
  const { cloud, endpoint, localKey = "none", signal, onWait } = options;
  const [{ getClient, API_VERSION }, credential] = await Promise.all([
    import("../azure/ai-ml-rest/index.ts").catch(notInstalled),
    endpoint.isLocal ? { key: localKey } : defaultCredential(cloud.authority),
  ]);
  const common = {
    // Calls are tried again where they are made, as the service asks for.
    retryOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: `jobscrub/${VERSION}` },
  };
  const clientAt = (origin: string, audience: string): ReturnType<typeof getClient> => {
    const how: AzureAIMLClientOptions = endpoint.isLocal
      ? { ...common, credentials: { apiKeyHeaderName: "x-api-key" }, allowInsecureConnection: true }
      : { ...common, credentials: { scopes: [`${audience}/.default`] } };
    return getClient(origin, credential, how);
  };
  return {
    endpoint: endpoint.origin,
    apiVersion: API_VERSION,
    arm: clientAt(endpoint.origin, endpoint.origin),
    dataClient: (origin) => clientAt(origin, cloud.dataAudience),
    dataOrigin: (workspace) => {
      const { location, properties } = isMap(workspace) ? workspace : {};
      return dataOrigin(cloud, endpoint, isMap(properties) ? properties["discoveryUrl"] : undefined, location);
    },
    caller: new PatientCaller(signal, onWait),
    ...(signal === undefined ? {} : { signal }),
  };
}

function notInstalled(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  throw new UsageError(
    "Asking the resource manager needs a package that is not installed: npm install @azure-rest/core-client",
  );
}
