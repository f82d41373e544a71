import type { AzureAIMLClient } from "../azure/ai-ml-rest/index.ts";
import type { Answer, PatientCaller } from "../azure/patient-caller.ts";
import { workspacePath } from "../azure/workspace-id.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";

/** How the services of a workspace are asked. */
export interface Access {
  readonly endpoint: string;
  /** Of the resource manager. */
  readonly apiVersion: string;
  readonly arm: AzureAIMLClient;
  /** A client of the run history (and of what else is asked by region) at an origin. */
  readonly dataClient: (origin: string) => AzureAIMLClient;
  /** The origin of the run history of a workspace, by its body; `undefined` when it is not known. */
  readonly dataOrigin: (workspace: unknown) => string | undefined;
  readonly caller: PatientCaller;
  readonly signal?: AbortSignal;
}

/** Where a list is read. */
export interface ListService {
  readonly client: AzureAIMLClient;
  readonly origin: string;
}

/** An opened workspace. */
export interface Workspace {
  readonly id: WorkspaceId;
  /** The workspace itself, as the service shows it. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Its run history, and what else is asked by region. */
  readonly data: ListService | undefined;
}

/** The service did not give what was asked for. The message holds nothing of what it answered but a code. */
export class RefusedError extends Error {
  readonly status: number;

  constructor(answer: Answer) {
    const code = codeOf(answer.body);
    super(`${answer.status}${code === undefined ? "" : ` ${code}`}`);
    this.status = Number(answer.status);
  }
}

/** The body of an answer of a call. @throws {RefusedError} when the service refuses */
export async function bodyOf(
  access: Access,
  send: () => PromiseLike<Answer>,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await access.caller.call(send);
  if (!/^2\d\d$/.test(answer.status)) throw new RefusedError(answer);
  return isMap(answer.body) ? answer.body : {};
}

/** Opens a workspace. @throws {RefusedError} when it is not there or must not be read */
export async function openWorkspace(access: Access, id: WorkspaceId): Promise<Workspace> {
  const body = await bodyOf(access, () => access.arm.pathUnchecked(workspacePath(id)).get(optionsOf(access)));
  const origin = access.dataOrigin(body);
  return { id, body, data: origin === undefined ? undefined : { client: access.dataClient(origin), origin } };
}

/** What every call takes. */
export function optionsOf({ signal }: Access): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text below some keys of a value that came from a service. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  let at = value;
  for (const key of keys) at = isMap(at) ? at[key] : undefined;
  return typeof at === "string" && at !== "" ? at : undefined;
}

function codeOf(body: unknown): string | undefined {
  const code = textAt(body, "error", "code");
  return code !== undefined && /^[A-Za-z]{1,60}$/.test(code) ? code : undefined;
}
