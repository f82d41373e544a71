import type { Span } from "../source/source.ts";

/** The part `user:password@` of an address, as it is written. */
export interface Userinfo {
  /** In lower case: `postgresql+psycopg2`. */
  readonly scheme: string;
  readonly user: string;
  /** `undefined` where no colon stands. */
  readonly password: string | undefined;
  /** In lower case, without the port. */
  readonly host: string;
  readonly userSpan: Span;
  readonly passwordSpan: Span;
}

/**
 * `user:password@host`, where passwords with `@` are common, so that the host begins after the last one. Databases behind a
 * socket have none (`postgresql://u:p@/d?host=/cloudsql/x`). Written without
 * encoding, a password may also hold `?`, `#` and `/`, which some database drivers accept.
 */
const ADDRESS =
  /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,40}):\/\/(?:([^\s/?#"'`\\<>]{1,400})|([^\s/?#"'`\\<>:@]{0,200}:[^\s"'`\\<>@]{1,300}))@(?:([^\s/?#"'`\\<>@,]{1,255})|(?=\/))/g;
/** `jdbc:sqlserver://host;password=a@b` is a connection string. */
const CONNECTION_STRING = /;\s?\w+=/;
/** `docker://python:3.9@sha256:…` names an image. */
const DIGESTS = new Set(["sha256", "sha512"]);
/** `host:8080/path@x`: what follows the colon is a port. */
const PORT = /^[^:]*:\d{1,5}[/?#]/;
const WEB = /(?:^|\+)(?:https?|ftps?|wss?)$/;

/** The addresses of a text that carry a user or a password. Reading is linear. */
export function* userinfos(text: string): Generator<Userinfo> {
  for (const match of text.matchAll(ADDRESS)) {
    const [whole, written = "", encoded, unencoded, rest = ""] = match;
    const userinfo = encoded ?? unencoded ?? "";
    const scheme = schemeOf(written, text[match.index - 1]);
    const host = /^\[[^\]]*\]|^[^:)\]]*/.exec(rest)?.[0].toLowerCase() ?? "";
    // `scheme://[user:password@]host` describes how addresses are written.
    if (CONNECTION_STRING.test(userinfo) || DIGESTS.has(host) || userinfo.startsWith("[")) continue;
    if (rest === "" && (WEB.test(scheme) || unencoded !== undefined)) continue;
    if (unencoded !== undefined && (PORT.test(unencoded) || WEB.test(scheme))) continue;
    const start = match.index + whole.length - rest.length - 1 - userinfo.length;
    const end = start + userinfo.length;
    const colon = userinfo.indexOf(":");
    const userEnd = colon === -1 ? end : start + colon;
    yield {
      scheme,
      user: text.slice(start, userEnd),
      password: colon === -1 ? undefined : text.slice(userEnd + 1, end),
      host,
      userSpan: { start, end: userEnd },
      passwordSpan: { start: Math.min(userEnd + 1, end), end },
    };
  }
}

/** In JSON within text, `\n` before an address reads as a letter of its scheme. */
function schemeOf(written: string, before: string | undefined): string {
  return (before === "\\" && /^[nrt]/.test(written) ? written.slice(1) : written).toLowerCase();
}

/** The text that a percent-encoded part stands for; the part itself where the encoding is broken. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
