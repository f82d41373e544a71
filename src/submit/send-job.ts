import { JobscrubError, UsageError } from "../errors.ts";
import { signInReason } from "../vault/vault-failure.ts";
import type { JobBody } from "./job-body.ts";

/** The workspace that a job is sent to. */
export interface JobTarget {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly workspace: string;
  /** The address of the resource manager. Default: that of the public cloud. */
  readonly endpoint?: string;
}

export interface SentJob {
  readonly name: string;
  /** As the service calls it: `NotStarted`, `Queued`, `Running` … */
  readonly status: string;
}

const PUBLIC_CLOUD = "https://management.azure.com";
const JOB =
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}";
const PACKAGES = "@azure/identity @azure-rest/core-client";

/**
 * Creates a job (`Jobs_CreateOrUpdate`), signed in as whoever DefaultAzureCredential finds. The packages of Azure are
 * loaded only now.
 *
 * @throws {JobscrubError} when a package is missing, nobody is signed in, or the service does not take the job
 */
export async function sendJob(target: JobTarget, { name, properties }: JobBody): Promise<SentJob> {
  const endpoint = target.endpoint ?? PUBLIC_CLOUD;
  const { getClient, isUnexpected } = await import("../azure/ai-ml-rest/index.ts").catch(notInstalled);
  const client = isLoopback(endpoint)
    ? // No token may be sent without TLS; a stand-in on this machine needs none.
      getClient(
        endpoint,
        { key: "none" },
        { credentials: { apiKeyHeaderName: "x-key" }, allowInsecureConnection: true },
      )
    : getClient(endpoint, await signIn());
  const { subscription, resourceGroup, workspace } = target;
  try {
    const response = await client.path(JOB, subscription, resourceGroup, workspace, name).put({ body: { properties } });
    if (isUnexpected(response)) throw new JobscrubError(refusal(response.status, response.body.error, properties));
    return { name: response.body.name ?? name, status: response.body.properties.status ?? "unknown" };
  } catch (error) {
    if (error instanceof JobscrubError) throw error;
    throw new JobscrubError(`the job was not submitted: ${reasonOf(error as NodeJS.ErrnoException, endpoint)}`);
  }
}

/**
 * @throws {UsageError} for an address to which a token may not be sent
 */
function isLoopback(endpoint: string): boolean {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === "https:") return false;
  if (url?.protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)) return true;
  throw new UsageError("--endpoint must be an address that begins with https://");
}

async function signIn(): Promise<InstanceType<typeof import("@azure/identity").DefaultAzureCredential>> {
  const { DefaultAzureCredential } = await import("@azure/identity").catch(notInstalled);
  return new DefaultAzureCredential();
}

function notInstalled(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  throw new UsageError(`Submitting by REST needs packages that are not installed: npm install ${PACKAGES}`);
}

/** The service's answer; what it repeats of the job is left out. */
function refusal(status: string, error: { code?: string; message?: string } | undefined, job: object): string {
  const texts = [...textsOf(job)].filter((text) => text.length >= 4).toSorted((a, b) => b.length - a.length);
  let message = error?.message ?? "";
  for (const text of texts) message = message.replaceAll(text, "…");
  const code = error?.code ?? `status ${status}`;
  return `the service did not take the job: ${code}${message === "" ? "" : `, ${message.slice(0, 500)}`}`;
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) yield* textsOf(each);
}

function reasonOf(error: NodeJS.ErrnoException, endpoint: string): string {
  const why = signInReason(error);
  if (why !== undefined) return why;
  return `${new URL(endpoint).host} cannot be reached (${/^[A-Z_]{3,40}$/.test(error.code ?? "") ? error.code : error.name})`;
}
