import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { VaultResponse } from "./key-vault-stand-in.ts";
import { failure } from "./key-vault-stand-in.ts";

/** The kinds of endpoint at which a compute gives tokens to its programs. */
export type IdentityKind = "aml" | "appservice" | "obo" | "imds";

/** What the platform puts beside the endpoints, for its own programs alone. */
const PLATFORM_SECRET = "platform-7q";

/** Whom a token is for and what it opens. */
export interface Token {
  readonly resource: string;
  readonly clientId: string | undefined;
}

/** The identity endpoints of computes and the token endpoint of Microsoft Entra ID. */
export class Identities {
  /** Every token that was given out. */
  readonly tokens = new Map<string, Token>();
  /** Every request for a token, by where it came in. */
  readonly requests: { readonly endpoint: string; readonly query: URLSearchParams }[] = [];
  /** What goes wrong, if anything. */
  fault: (endpoint: string, count: number) => VaultResponse | undefined = () => undefined;

  /** The variables that a compute of a kind sets, for endpoints under an address. */
  static variables(kind: IdentityKind, url: string): Record<string, string> {
    switch (kind) {
      case "aml":
        return { MSI_ENDPOINT: `${url}/aml`, MSI_SECRET: PLATFORM_SECRET };
      case "appservice":
        return { IDENTITY_ENDPOINT: `${url}/appservice`, IDENTITY_HEADER: PLATFORM_SECRET };
      case "obo":
        return { OBO_ENDPOINT: `${url}/obo` };
      case "imds":
        return { AZURE_POD_IDENTITY_AUTHORITY_HOST: url };
    }
  }

  /** Forgets requests and faults; tokens stay good. */
  forget(): void {
    this.requests.length = 0;
    this.fault = () => undefined;
  }

  /** Answers a request to an endpoint, which must look as the one of that kind wants it. */
  ofCompute(path: string, query: URLSearchParams, headers: IncomingHttpHeaders): VaultResponse {
    const endpoint = path === "/metadata/identity/oauth2/token" ? "imds" : path.slice(1);
    this.requests.push({ endpoint, query });
    const version = query.get("api-version");
    const asWanted: Record<string, boolean> = {
      aml: headers["secret"] === PLATFORM_SECRET && version === "2017-09-01",
      appservice: headers["x-identity-header"] === PLATFORM_SECRET && version === "2019-08-01",
      obo: version === null,
      imds: headers["metadata"] === "true" && version === "2018-02-01",
    };
    const fault = this.fault(endpoint, this.requests.length);
    if (fault !== undefined) return fault;
    if (asWanted[endpoint] !== true) return failure(400, "BadRequest", "not as the platform wants it");
    const clientId = query.get(endpoint === "aml" ? "clientid" : "client_id") ?? undefined;
    return this.#issue(query.get("resource") ?? "", clientId);
  }

  /** Answers a workload that shows the token of its cluster. */
  ofWorkload(path: string, form: URLSearchParams): VaultResponse {
    this.requests.push({ endpoint: "entra", query: form });
    if (!/^\/[^/]+\/oauth2\/v2\.0\/token$/.test(path) || form.get("client_assertion") === null)
      return failure(400, "invalid_request", "AADSTS900144");
    return this.#issue((form.get("scope") ?? "").replace(/\/\.default$/, ""), form.get("client_id") ?? undefined);
  }

  /** A token as a person has it who is signed in. */
  tokenFor(resource: string, clientId?: string): string {
    const token = `token.${randomBytes(12).toString("hex")}`;
    this.tokens.set(token, { resource, clientId });
    return token;
  }

  #issue(resource: string, clientId: string | undefined): VaultResponse {
    const token = this.tokenFor(resource, clientId);
    const expires = Math.floor(Date.now() / 1000) + 3600;
    return {
      status: 200,
      body: { access_token: token, expires_on: String(expires), expires_in: 3600, resource, token_type: "Bearer" },
    };
  }
}
