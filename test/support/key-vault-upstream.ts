import { request as httpsRequest } from "node:https";
import type { VaultRequest, VaultResponse } from "./key-vault-stand-in.ts";

/**
 * Hands a request to another emulator, such as Lowkey Vault, which tells its vaults apart by the first name of the host.
 *
 * @param upstream As `https://127.0.0.1:8443`.
 */
export function forward(request: VaultRequest, upstream: string): Promise<VaultResponse> {
  const { hostname, port } = new URL(upstream);
  const options = {
    hostname,
    port,
    method: request.method,
    path: `${request.path}?${request.query.toString()}`,
    rejectUnauthorized: false,
    headers: {
      host: `${request.host.split(".")[0]}.localhost:${port}`,
      authorization: "Bearer anybody",
      "content-type": "application/json",
    },
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(options, (answer) => {
      let text = "";
      answer.on("data", (chunk) => (text += String(chunk)));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 500, ...(text === "" ? {} : { body: JSON.parse(text) as unknown }) }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(request.body);
  });
}

/** Deletes and purges every secret of a vault that stands in another emulator. */
export async function empty(host: string, upstream: string): Promise<void> {
  for (const collection of ["secrets", "deletedsecrets"]) {
    const query = new URLSearchParams({ "api-version": "7.4", maxresults: "25" });
    const { body } = await forward({ method: "GET", host, path: `/${collection}`, query, body: "" }, upstream);
    for (const { id } of (body as { value?: { id: string }[] }).value ?? []) {
      const name = id.split("/secrets/").at(-1)?.split("/")[0];
      await forward({ method: "DELETE", host, path: `/${collection}/${name}`, query, body: "" }, upstream);
    }
  }
}
