import { sample } from "../sample.ts";
import { crc32 } from "./crc32.ts";

/**
 * Whether the checksum of a Grafana service account token (`glsa_`, 32 letters and digits, `_`, 8 hexadecimal digits)
 * holds: the digits are the CRC-32 of all before the second `_`, its lowest byte first.
 *
 * @see https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
 */
export function grafanaChecksumHolds(token: string): boolean {
  const end = token.lastIndexOf("_");
  return checksum(token.slice(0, end)) === token.slice(end + 1).toLowerCase();
}

/** A made-up token whose checksum holds. */
export function sampleGrafanaToken(): string {
  const body = sample("glsa_", 32);
  return `${body}_${checksum(body)}`;
}

function checksum(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(Buffer.from(text, "latin1")));
  return bytes.toString("hex");
}
