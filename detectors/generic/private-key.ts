import { decodeBase64 } from "../../src/detection/base64.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { pemKeys } from "../../src/detection/pem.ts";
import { sample } from "../../src/detection/sample.ts";

/** Base64 of `-----BEGIN`. */
const ENCODED_BEGIN = "LS0tLS1CRUdJTi";
const ENCODED = /(?<![A-Za-z0-9+/_-])LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{60,32000}={0,2}/g;
const PUTTY = /PuTTY-User-Key-File-[23]: /g;
const PUTTY_END = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/;
const PUTTY_LONGEST = 16_000;

const body = sample("MII", 61, "base64") + "\n" + sample("", 64, "base64") + "\n" + sample("", 40, "base64", "==");
const pem = (kind: string, text = body): string => `-----BEGIN ${kind}-----\n${text}\n-----END ${kind}-----`;
const rsa = pem("RSA PRIVATE KEY");
const escaped = pem("PRIVATE KEY").replaceAll("\n", "\\n");
const encoded = Buffer.from(`${pem("OPENSSH PRIVATE KEY")}\n`).toString("base64");
const encrypted = () =>
  pem(
    "RSA PRIVATE KEY",
    `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${sample("", 32, "hex").toUpperCase()}\n\n${body}`,
  );
const putty =
  `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: key\nPublic-Lines: 2\n${sample("AAAA", 60, "base64")}\n${sample("", 20, "base64")}\n` +
  `Private-Lines: 1\n${sample("AAAAI", 60, "base64")}\nPrivate-MAC: ${sample("", 64, "hex")}`;

export const privateKey: Detector = {
  id: "private-key",
  title: "Private key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the private key is whom it stands for: it logs in over SSH, signs, or decrypts. A passphrase only delays this. Make a new pair, " +
    "remove the old public key wherever it is trusted, and keep the new private key in Key Vault. Public keys and certificates are no secret.",
  references: ["https://www.rfc-editor.org/rfc/rfc7468", "https://learn.microsoft.com/azure/key-vault/keys/about-keys"],
  rotation: "https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation",
  roles: "all",
  precedence: 50,
  anchors: ["PRIVATE KEY", ENCODED_BEGIN, "PuTTY-User-Key-File-"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "SSH_KEY", value: rsa, confidence: "high" },
      { role: "env", name: "SSH_KEY", value: escaped, confidence: "high" },
      { role: "env", name: "SSH_KEY_B64", value: encoded, confidence: "high" },
      { role: "env", name: "KEY", value: encrypted(), severity: "warning" },
      { role: "env", name: "KEY", value: rsa.slice(0, 150), confidence: "medium" },
      { role: "text", name: "", value: `ppk: |\n${putty}\nnext: 1\n`, secret: putty },
      {
        role: "command",
        name: "command",
        value: `echo "${pem("EC PRIVATE KEY")}" > key.pem && ssh -i key.pem host`,
        secret: pem("EC PRIVATE KEY"),
      },
      { role: "text", name: "", value: `${pem("CERTIFICATE")}\n${rsa}\n`, secret: rsa },
      { role: "text", name: "", value: pem("PGP PRIVATE KEY BLOCK", `Version: GnuPG v2\n\n${body}\n=aB3d`) },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "CERT", value: pem("CERTIFICATE") },
      { role: "env", name: "PUBLIC", value: pem("PUBLIC KEY") },
      { role: "env", name: "CERT_B64", value: Buffer.from(pem("CERTIFICATE")).toString("base64") },
      { role: "env", name: "KEY", value: "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----" },
      { role: "env", name: "KEY", value: pem("PRIVATE KEY", "x".repeat(64)) },
      {
        role: "env",
        name: "KEY",
        value: "-----BEGIN RSA PRIVATE KEY-----\\nMIIE<your key>\\n-----END RSA PRIVATE KEY-----",
      },
      { role: "env", name: "KEY_FILE", value: "/mnt/keys/id_rsa" },
      {
        role: "text",
        name: "",
        value: "if '-----BEGIN PRIVATE KEY-----' not in text: raise ValueError('no PRIVATE KEY in this file')",
      },
      { role: "env", name: "AUTHORIZED_KEY", value: sample("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI", 43, "base64") },
    ];
  },
  *detect({ value }) {
    for (const { start, end, kind, encrypted: locked, complete } of pemKeys(value)) {
      const evidence = [
        kind,
        ...(locked ? ["encrypted with a passphrase"] : []),
        ...(complete ? [] : ["the end is missing"]),
      ];
      yield { start, end, confidence: complete ? "high" : "medium", ...(locked && { severity: "warning" }), evidence };
    }
    yield* encodedKeys(value);
    yield* puttyKeys(value);
  },
};

function* encodedKeys(value: string): Generator<Match> {
  for (const match of value.matchAll(ENCODED)) {
    const text = decodeBase64(match[0])?.toString("latin1") ?? "";
    const [key] = pemKeys(text);
    if (key !== undefined)
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: "high",
        evidence: [`base64 of ${key.kind}`],
      };
  }
}

function* puttyKeys(value: string): Generator<Match> {
  for (const match of value.matchAll(PUTTY)) {
    const file = value.slice(match.index, match.index + PUTTY_LONGEST);
    const next = file.indexOf("PuTTY-User-Key-File-", 10);
    const own = next === -1 ? file : file.slice(0, next);
    const end = PUTTY_END.exec(own);
    if (end === null || !own.includes("Private-Lines: ")) continue;
    yield {
      start: match.index,
      end: match.index + end.index + end[0].length,
      confidence: "high",
      evidence: ["PuTTY key file"],
    };
  }
}
