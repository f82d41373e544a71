import { decodeBase64 } from "../../src/detection/base64.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";

/** A sequence of known length that begins with version 3 and another sequence. */
const ARCHIVE =
  /(?<![A-Za-z0-9+/_-])MI[I-L][A-Za-z0-9/+]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{200,60000}={0,2}(?![A-Za-z0-9+/=])/g;
const HEADER_BYTES = 4;

const content = Buffer.concat([
  Buffer.from([0x02, 0x01, 0x03, 0x30, 0x82, 0x07, 0x00]),
  Buffer.from(sample("", 1900), "latin1"),
]);
const archive = Buffer.concat([
  Buffer.from([0x30, 0x82, content.length >> 8, content.length & 0xff]),
  content,
]).toString("base64");

export const pkcs12Archive: Detector = {
  id: "pkcs12-archive",
  title: "PKCS #12 archive with a private key",
  category: "secret",
  severity: "error",
  docs:
    "The value is a certificate with its private key (a .pfx or .p12 file) in base64. Its password is often empty, weak or beside it; whoever opens it " +
    "is the holder of the certificate, for example a service principal. Revoke the certificate, issue a new one in Key Vault and let the job's " +
    "identity read it there.",
  references: [
    "https://www.rfc-editor.org/rfc/rfc7292",
    "https://learn.microsoft.com/azure/key-vault/certificates/about-certificates",
  ],
  rotation: "https://learn.microsoft.com/azure/key-vault/certificates/tutorial-rotate-certificates",
  roles: "all",
  precedence: 50,
  anchors: ["IBAzCC"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "CLIENT_CERTIFICATE", value: archive, confidence: "high" },
      { role: "credential", name: "certificate", value: archive, family: "datastore" },
      { role: "command", name: "command", value: `echo ${archive} | base64 -d > sp.pfx && az login`, secret: archive },
      {
        role: "text",
        name: "",
        value: `"pfx": "${archive.slice(0, -40)}"`,
        secret: archive.slice(0, -40),
        confidence: "medium",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "CERTIFICATE", value: sample("MIIDdzCCAl+gAwIBAgIE", 800, "base64") },
      { role: "env", name: "CERTIFICATE", value: "MIIKcQIBAzCC..." },
      { role: "env", name: "CERTIFICATE_PATH", value: "certs/sp.pfx" },
      { role: "env", name: "DATA", value: sample("", 300, "base64", sample("IBAzCC", 300, "base64")) },
    ];
  },
  *detect({ value }): Generator<Match> {
    for (const match of value.matchAll(ARCHIVE)) {
      const bytes = decodeBase64(match[0]);
      if (bytes === undefined) continue;
      const isWhole = bytes.length === bytes.readUInt16BE(2) + HEADER_BYTES;
      const evidence = ["begins as PKCS #12 does", isWhole ? "the length is right" : "the length is wrong"];
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: isWhole ? "high" : "medium",
        evidence,
      };
    }
  },
};
