import { rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import { connect } from "node:net";
import { dirname } from "node:path";
import type { Certificate } from "./key-vault-certificate.ts";
import { canMakeCertificates, makeCertificate } from "./key-vault-certificate.ts";
import type { IdentityKind } from "./key-vault-identity.ts";
import { Identities } from "./key-vault-identity.ts";
import type { VaultRequest, VaultResponse } from "./key-vault-stand-in.ts";
import { KeyVaultStandIn, failure } from "./key-vault-stand-in.ts";
import { empty, forward } from "./key-vault-upstream.ts";

/** Another emulator to stand behind the connections, such as Lowkey Vault, as `https://127.0.0.1:8443`. */
const UPSTREAM = process.env["JOBSCRUB_KEY_VAULT_UPSTREAM"];

const PERMISSIONS = ["get", "set", "list", "delete", "recover", "purge"] as const;
type Permission = (typeof PERMISSIONS)[number];

/** What goes wrong with a request: an answer in place of the vault's, a broken connection, or nothing for a while. */
export type Fault = VaultResponse | "drop" | { readonly delayMs: number };

/**
 * Key Vault, Microsoft Entra ID and the identity endpoints of a compute, on this machine. Clients use the true host
 * names and reach them through a proxy that leads every tunnel here, so nothing of them is weakened for the tests; they
 * are told to trust the certificate the usual way.
 */
export class KeyVaultServer {
  readonly certificate: Certificate = makeCertificate();
  /** Every request to a vault, those without a token left out. */
  readonly requests: (VaultRequest & { readonly clientId: string | undefined })[] = [];
  /** What goes wrong, if anything; counted from 1. */
  fault: (request: VaultRequest, count: number) => Fault | undefined = () => undefined;
  /** What the identity may do. */
  permissions = new Set<Permission>(PERMISSIONS);
  readonly identities = new Identities();
  #vaults = new KeyVaultStandIn();
  readonly #hosts = new Set<string>();
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  #proxyUrl = "";
  #identityUrl = "";

  /** Why it cannot run here, or `undefined` when it can. */
  static get reasonNotToRun(): string | undefined {
    return canMakeCertificates() ? undefined : "there is no openssl to make a certificate";
  }

  static async start(): Promise<KeyVaultServer> {
    const server = new KeyVaultServer();
    const { key, cert } = server.certificate;
    const port = await server.#listen(createHttpsServer({ key, cert }, (...pair) => void server.#answer(...pair)));
    const proxy = createHttpServer().on("connect", (_, client: Socket, head) => server.#tunnel(client, head, port));
    server.#proxyUrl = `http://127.0.0.1:${await server.#listen(proxy)}`;
    const identity = createHttpServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
      send(response, server.identities.ofCompute(pathname, searchParams, request.headers));
    });
    server.#identityUrl = `http://127.0.0.1:${await server.#listen(identity)}`;
    return server;
  }

  /** Forgets vaults, requests and faults. Tokens stay good: clients keep them. */
  async reset(): Promise<void> {
    if (UPSTREAM !== undefined) await Promise.all([...this.#hosts].map((host) => empty(host, UPSTREAM)));
    this.#vaults = new KeyVaultStandIn();
    this.identities.forget();
    this.requests.length = 0;
    this.fault = () => undefined;
    this.permissions = new Set(PERMISSIONS);
  }

  stop(): void {
    for (const server of this.#servers) server.close();
    for (const socket of this.#sockets) socket.destroy();
    rmSync(dirname(this.certificate.file), { recursive: true });
  }

  /** The variables that lead a program here and make it trust the certificate. */
  get network(): Record<string, string> {
    return {
      HTTPS_PROXY: this.#proxyUrl,
      https_proxy: this.#proxyUrl,
      NO_PROXY: "127.0.0.1",
      no_proxy: "127.0.0.1",
      SSL_CERT_FILE: this.certificate.file,
      NODE_EXTRA_CA_CERTS: this.certificate.file,
    };
  }

  /** The variables of a kind of compute, as it sets them for its programs. */
  identity(kind: IdentityKind): Record<string, string> {
    return Identities.variables(kind, this.#identityUrl);
  }

  /** Puts a value into a vault, past all permissions; gives its version. */
  async put(host: string, name: string, value: string): Promise<string> {
    const { body } = await this.#ask("PUT", host, `/secrets/${name}`, { value });
    return (body as { id: string }).id.split("/").at(-1) ?? "";
  }

  /** The value, tags and number of versions under a name, past all permissions. */
  async look(host: string, name: string): Promise<{ value: unknown; tags: unknown; versions: number } | undefined> {
    const { status, body } = await this.#ask("GET", host, `/secrets/${name}`);
    if (status !== 200) return undefined;
    const { value, tags } = body as { value: unknown; tags: unknown };
    const versions = (await this.#ask("GET", host, `/secrets/${name}/versions`)).body as { value: unknown[] };
    return { value, tags, versions: versions.value.length };
  }

  async delete(host: string, name: string): Promise<void> {
    await this.#ask("DELETE", host, `/secrets/${name}`);
  }

  async disable(host: string, name: string): Promise<void> {
    await this.#ask("PATCH", host, `/secrets/${name}`, { attributes: { enabled: false } });
  }

  async #ask(method: string, host: string, path: string, body?: unknown): Promise<VaultResponse> {
    const query = new URLSearchParams({ "api-version": "7.4" });
    return this.#vault({ method, host, path, query, body: JSON.stringify(body) ?? "" });
  }

  async #vault(request: VaultRequest): Promise<VaultResponse> {
    this.#hosts.add(request.host);
    return UPSTREAM === undefined ? this.#vaults.answer(request) : forward(request, UPSTREAM);
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/", headers } = incoming;
    const { host = "", authorization = "" } = headers;
    const { pathname, searchParams: query } = new URL(url, `https://${host}`);
    let body = "";
    for await (const chunk of incoming) body += String(chunk);
    if (host === "login.microsoftonline.com")
      return send(response, this.identities.ofWorkload(pathname, new URLSearchParams(body)));
    const request = { method, host, path: pathname.replace(/(?<=.)\/$/, ""), query, body };
    const token = this.identities.tokens.get(authorization.replace(/^Bearer /, ""));
    const resource = `https://${host.slice(host.indexOf(".") + 1)}`;
    if (token?.resource.replace(/\/$/, "") !== resource) return send(response, challenge(resource));
    this.requests.push({ ...request, clientId: token.clientId });
    const fault = this.fault(request, this.requests.length);
    if (fault === "drop") return void incoming.socket.destroy();
    if (fault !== undefined && "status" in fault) return send(response, fault);
    if (fault !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    const allowed = this.permissions.has(permissionFor(request));
    send(response, allowed ? await this.#vault(request) : forbidden(request));
  }

  #tunnel(client: Socket, head: Buffer, port: number): void {
    const here = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      here.write(head);
      here.pipe(client);
      client.pipe(here);
    });
    this.#keep(here);
    here.on("close", () => client.destroy());
    client.on("close", () => here.destroy());
  }

  async #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    server.on("connection", (socket) => this.#keep(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#sockets.delete(socket));
  }
}

function permissionFor({ method, path }: VaultRequest): Permission {
  if (path.endsWith("/recover")) return "recover";
  if (method === "PUT" || method === "PATCH") return "set";
  if (method === "DELETE") return path.startsWith("/deletedsecrets/") ? "purge" : "delete";
  return /^\/(?:deleted)?secrets$|\/versions$/.test(path) ? "list" : "get";
}

function challenge(resource: string): VaultResponse {
  const authority = "https://login.microsoftonline.com/72f988bf-0000-4000-8000-000000000000";
  return {
    ...failure(401, "Unauthorized", "AKV10000: Request is missing a Bearer or PoP token."),
    headers: { "WWW-Authenticate": `Bearer authorization="${authority}", resource="${resource}"` },
  };
}

function forbidden({ host, path }: VaultRequest): VaultResponse {
  const message = `Caller is not authorized to perform action on resource.\r\nResource: '${host}${path}'`;
  return failure(403, "Forbidden", message, "ForbiddenByRbac");
}

function send(response: ServerResponse, { status, headers, body }: VaultResponse): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", ...headers });
  // JSON allows characters as they are and escaped; readers must know both.
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  response.end(body === undefined ? undefined : JSON.stringify(body).replaceAll(/[\u0100-\uffff/]/g, escape));
}
