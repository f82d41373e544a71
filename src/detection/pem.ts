import type { Span } from "../source/source.ts";
import { isStandIn } from "./token.ts";

/** A private key in PEM armour, as text: with line breaks, with escaped ones (`\n`), or with spaces for them. */
export interface PemKey extends Span {
  /** What the armour says: `RSA PRIVATE KEY`. */
  readonly kind: string;
  /** A passphrase protects it. */
  readonly encrypted: boolean;
  /** The end mark is there. */
  readonly complete: boolean;
}

const BEGIN = /-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
/** No key is longer (a 16384-bit RSA key has 13,000 characters). */
const LONGEST = 24_000;
/** An Ed25519 key, the shortest, has 64. */
const SHORTEST = 60;
const HEADER = /(?:^|\s)[A-Za-z-]{1,30}: [^\r\n]{0,200}/g;
const UNFINISHED = /^(?:[A-Za-z0-9+/=\s]|\\{1,4}[nrt]){1,24000}/;

/** The private keys of a text. Public keys, certificates and shortened examples are left out. */
export function* pemKeys(text: string): Generator<PemKey> {
  for (const match of text.matchAll(BEGIN)) {
    const from = match.index + match[0].length;
    const window = text.slice(from, from + LONGEST);
    const next = window.indexOf("-----BEGIN ");
    const rest = next === -1 ? window : window.slice(0, next);
    const end = END.exec(rest);
    const body =
      end === null
        ? (UNFINISHED.exec(rest)?.[0].replace(/(?:\s|\\{1,4}[nrt]){1,200}$/, "") ?? "")
        : rest.slice(0, end.index);
    if (!isKeyBody(body)) continue;
    yield {
      start: match.index,
      end: from + body.length + (end?.[0].length ?? 0),
      kind: match[1] ?? "",
      encrypted: match[1]?.includes("ENCRYPTED") === true || body.includes("ENCRYPTED"),
      complete: end !== null,
    };
  }
}

function isKeyBody(body: string): boolean {
  const letters = body
    .replaceAll(/\\{1,4}[nrt]/g, "\n")
    .replaceAll(HEADER, "")
    .replaceAll(/[^A-Za-z0-9+/.<>*…]/g, "");
  return letters.length >= SHORTEST && /^[A-Za-z0-9+/]+$/.test(letters) && !isStandIn(letters);
}
