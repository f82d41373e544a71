import { UsageError } from "../errors.ts";

/** Where a cloud of Azure is reached. */
export interface Cloud {
  /** The resource manager. */
  readonly endpoint: string;
  /** Where people sign in. */
  readonly authority: string;
  /** Who tokens for the run history are for. */
  readonly dataAudience: string;
  /** What the hosts of the run history end with: `REGION` + this. */
  readonly dataSuffix: string;
}

/**
 * The clouds by the names that `az cloud list` gives them.
 *
 * @see azure-ai-ml 1.34.0, azure/ai/ml/_azure_environments.py
 */
export const CLOUDS = {
  AzureCloud: {
    endpoint: "https://management.azure.com",
    authority: "https://login.microsoftonline.com",
    dataAudience: "https://ml.azure.com",
    dataSuffix: ".api.azureml.ms",
  },
  AzureUSGovernment: {
    endpoint: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us",
    dataAudience: "https://ml.azure.us",
    dataSuffix: ".api.ml.azure.us",
  },
  AzureChinaCloud: {
    endpoint: "https://management.chinacloudapi.cn",
    authority: "https://login.chinacloudapi.cn",
    dataAudience: "https://ml.azure.cn",
    dataSuffix: ".api.ml.azure.cn",
  },
} as const satisfies Readonly<Record<string, Cloud>>;

export type CloudName = keyof typeof CLOUDS;

export const cloudNames = Object.keys(CLOUDS) as CloudName[];

/** An address of the resource manager, checked: `https`, or `http` on this machine, where no token is ever sent. */
export interface Endpoint {
  readonly origin: string;
  readonly isLocal: boolean;
}

/**
 * Checks an address of a resource manager.
 *
 * @throws {UsageError} when it is none, or would send a token in plain text
 */
export function readEndpoint(text: string): Endpoint {
  if (!URL.canParse(text)) throw new UsageError("--endpoint takes an address such as https://management.azure.com");
  const { protocol, hostname, origin } = new URL(text);
  const isLocal =
    protocol === "http:" && (hostname === "127.0.0.1" || hostname === "[::1]" || hostname === "localhost");
  if (protocol !== "https:" && !isLocal) throw new UsageError("--endpoint takes https, or http on this machine alone");
  return { origin, isLocal };
}

/**
 * The origin of the run history of a workspace: what its `discoveryUrl` says where that is a host of the cloud (a token
 * goes there), else the one of its region.
 */
export function dataOrigin(
  cloud: Cloud,
  endpoint: Endpoint,
  discoveryUrl: unknown,
  location: unknown,
): string | undefined {
  if (typeof discoveryUrl === "string" && URL.canParse(discoveryUrl)) {
    const { protocol, hostname, origin } = new URL(discoveryUrl);
    if (endpoint.isLocal) return origin === endpoint.origin ? origin : undefined;
    if (protocol === "https:" && hostname.endsWith(cloud.dataSuffix)) return origin;
  }
  if (endpoint.isLocal || typeof location !== "string") return undefined;
  const region = location.toLowerCase().replaceAll(" ", "");
  return /^[a-z0-9]{2,40}$/.test(region) ? `https://${region}${cloud.dataSuffix}` : undefined;
}
