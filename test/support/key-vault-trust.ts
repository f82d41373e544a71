import { syncBuiltinESMExports } from "node:module";
import tls from "node:tls";
import type { KeyVaultServer } from "./key-vault-server.ts";

/**
 * Makes this process a machine whose network, trusted certificates and identity are the emulator's. Call it before the
 * Azure packages are loaded: they read the proxy once.
 */
export function trustInThisProcess(server: KeyVaultServer): void {
  Object.assign(process.env, server.network, server.identity("appservice"));
  // NODE_EXTRA_CA_CERTS is read when Node starts, which is too late here.
  const original = tls.createSecureContext;
  tls.createSecureContext = (options) => {
    const context = original(options);
    (context.context as { addCACert(certificate: Buffer): void }).addCACert(server.certificate.cert);
    return context;
  };
  syncBuiltinESMExports();
}
