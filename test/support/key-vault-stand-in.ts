import { randomBytes } from "node:crypto";

/** What a vault is asked and what it answers, below the level of connections and sign-in. */
export interface VaultRequest {
  readonly method: string;
  /** The host of the vault: each is a vault of its own. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface VaultResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Version {
  readonly id: string;
  readonly value: string;
  readonly contentType?: string;
  tags?: Record<string, string>;
  enabled: boolean;
  readonly created: number;
}

interface Kept {
  readonly name: string;
  readonly versions: Version[];
  deleted?: number;
}

const DAY = 86_400;
const PAGE = 25;

/**
 * A Key Vault in memory, after the REST specification of its secrets: versions, soft delete, recover, purge, tags,
 * pages, and the errors with their codes. Names are compared without case, as the service does.
 *
 * @see https://learn.microsoft.com/rest/api/keyvault/secrets/operation-groups
 */
export class KeyVaultStandIn {
  readonly #vaults = new Map<string, Map<string, Kept>>();

  answer(request: VaultRequest): VaultResponse {
    if (request.query.get("api-version") === null) return failure(400, "BadParameter", "api-version must be specified");
    const [, collection, name, last, ...more] = request.path.split("/");
    const vault = this.#vaults.get(request.host) ?? new Map<string, Kept>();
    this.#vaults.set(request.host, vault);
    if (more.length > 0 || (collection !== "secrets" && collection !== "deletedsecrets"))
      return failure(404, "NotFound", "no such resource");
    if (name !== undefined && name !== "" && !/^[0-9a-zA-Z-]{1,127}$/.test(name))
      return failure(400, "BadParameter", `The request URI contains an invalid name: ${name}`);
    return collection === "secrets"
      ? this.#secrets(request, vault, name ?? "", last ?? "")
      : this.#deleted(request, vault, name ?? "", last ?? "");
  }

  #secrets(request: VaultRequest, vault: Map<string, Kept>, name: string, last: string): VaultResponse {
    const kept = vault.get(name.toLowerCase());
    const alive = kept?.deleted === undefined ? kept : undefined;
    const route = `${request.method} ${name === "" ? "list" : last === "versions" ? "versions" : "secret"}`;
    switch (route) {
      case "PUT secret":
        return last === "" ? this.#set(request, vault, name, kept) : failure(405, "MethodNotAllowed", "no such method");
      case "GET list":
        return page(
          request,
          [...vault.values()].filter(({ deleted }) => deleted === undefined).map((each) => shown(request, each)),
        );
      case "GET versions":
        return page(request, alive?.versions.map((version) => shown(request, alive, version)) ?? []);
      default:
    }
    const version = last === "" ? alive?.versions.at(-1) : alive?.versions.find(({ id }) => id === last);
    if (alive === undefined || version === undefined)
      return failure(
        404,
        "SecretNotFound",
        `A secret with (name/id) ${last === "" ? name : `${name}/${last}`} was not found in this key vault.`,
      );
    switch (route) {
      case "GET secret":
        if (!version.enabled)
          return failure(403, "Forbidden", "Operation get is not allowed on a disabled secret.", "SecretDisabled");
        return { status: 200, body: { value: version.value, ...shown(request, alive, version) } };
      case "PATCH secret": {
        const { attributes, tags } = JSON.parse(request.body) as {
          attributes?: { enabled?: boolean };
          tags?: Record<string, string>;
        };
        version.enabled = attributes?.enabled ?? version.enabled;
        if (tags !== undefined) version.tags = tags;
        return { status: 200, body: shown(request, alive, version) };
      }
      case "DELETE secret":
        alive.deleted = now();
        return { status: 200, body: shownDeleted(request, alive) };
      default:
        return failure(405, "MethodNotAllowed", "no such method");
    }
  }

  #set(request: VaultRequest, vault: Map<string, Kept>, name: string, kept: Kept | undefined): VaultResponse {
    if (kept?.deleted !== undefined)
      return failure(
        409,
        "Conflict",
        `Secret ${name} is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the secret can only be recovered or purged.`,
        "ObjectIsDeletedButRecoverable",
      );
    const { value, contentType, tags, attributes } = JSON.parse(request.body) as {
      value?: string;
      contentType?: string;
      tags?: Record<string, string>;
      attributes?: { enabled?: boolean };
    };
    if (typeof value !== "string") return failure(400, "BadParameter", "The parameter secret value is required");
    if (Buffer.byteLength(value) > 25_600) return failure(400, "BadParameter", "Secret value is too long");
    if (Object.entries(tags ?? {}).some(([key, text]) => key.length > 256 || text.length > 256))
      return failure(400, "BadParameter", "Tag is too long");
    const entry: Kept = kept ?? { name, versions: [] };
    const version: Version = {
      id: randomBytes(16).toString("hex"),
      value,
      ...(contentType === undefined ? {} : { contentType }),
      ...(tags === undefined ? {} : { tags }),
      enabled: attributes?.enabled ?? true,
      created: now(),
    };
    entry.versions.push(version);
    vault.set(name.toLowerCase(), entry);
    return { status: 200, body: { value, ...shown(request, entry, version) } };
  }

  #deleted(request: VaultRequest, vault: Map<string, Kept>, name: string, last: string): VaultResponse {
    const gone = [...vault.values()].filter(({ deleted }) => deleted !== undefined);
    if (name === "")
      return page(
        request,
        gone.map((each) => shownDeleted(request, each)),
      );
    const kept = gone.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (kept === undefined) return failure(404, "SecretNotFound", `Deleted Secret not found: ${name}`);
    switch (`${request.method} ${last}`) {
      case "GET ":
        return { status: 200, body: shownDeleted(request, kept) };
      case "DELETE ":
        vault.delete(name.toLowerCase());
        return { status: 204 };
      case "POST recover":
        delete kept.deleted;
        return { status: 200, body: shown(request, kept) };
      default:
        return failure(405, "MethodNotAllowed", "no such method");
    }
  }
}

/** The body of an error of Key Vault. */
export function failure(status: number, code: string, message: string, inner?: string): VaultResponse {
  const innererror = inner === undefined ? {} : { innererror: { code: inner } };
  return { status, body: { error: { code, message, ...innererror } } };
}

function shown({ host }: VaultRequest, { name, versions }: Kept, version = versions.at(-1)): Record<string, unknown> {
  const attributes = {
    enabled: version?.enabled,
    created: version?.created,
    updated: version?.created,
    recoveryLevel: "Recoverable+Purgeable",
    recoverableDays: 90,
  };
  const { contentType, tags } = version ?? {};
  return { id: `https://${host}/secrets/${name}/${version?.id}`, attributes, contentType, tags };
}

function shownDeleted(request: VaultRequest, kept: Kept): Record<string, unknown> {
  const deletedDate = kept.deleted ?? 0;
  return {
    ...shown(request, kept),
    recoveryId: `https://${request.host}/deletedsecrets/${kept.name}`,
    deletedDate,
    scheduledPurgeDate: deletedDate + 90 * DAY,
  };
}

function page(request: VaultRequest, items: readonly unknown[]): VaultResponse {
  const size = Number(request.query.get("maxresults") ?? PAGE);
  const from = Number(request.query.get("$skiptoken") ?? 0);
  const query = new URLSearchParams(request.query);
  query.set("$skiptoken", String(from + size));
  const nextLink = from + size < items.length ? `https://${request.host}${request.path}?${query.toString()}` : null;
  return { status: 200, body: { value: items.slice(from, from + size), nextLink } };
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
