import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The hosts that the emulator answers for, as the clients know them. */
const HOSTS = [
  "*.vault.azure.net",
  "*.vault.azure.cn",
  "*.vault.usgovcloudapi.net",
  "login.microsoftonline.com",
  "localhost",
];

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The certificate as a file, for clients that are told of it by a path. */
  readonly file: string;
}

/** Whether the machine can make certificates. */
export function canMakeCertificates(): boolean {
  return spawnSync("openssl", ["version"]).status === 0;
}

/** A certificate that signs itself, good for two days. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "jobscrub-vault-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = HOSTS.map((host) => `DNS:${host}`).join(",");
  const extensions = [
    `subjectAltName=${names},IP:127.0.0.1`,
    // Python 3.13 looks at these.
    "keyUsage=critical,digitalSignature,keyCertSign",
    "extendedKeyUsage=serverAuth",
  ].flatMap((extension) => ["-addext", extension]);
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"].concat(
      ["-subj", "/CN=Key Vault emulator", "-keyout", key, "-out", cert],
      extensions,
    ),
    { stdio: "ignore" },
  );
  return { key: readFileSync(key), cert: readFileSync(cert), file: cert };
}
