import type { Match } from "./detector.ts";
import { judgePasswordValue } from "./password-value.ts";

/** A password in lower case before `=`, at the beginning of a word. */
const PASSWORD = /(?<![\w.$@/?&;-])password\s{0,2}=\s{0,2}/g;
const QUOTED = { "'": /'((?:[^'\\\r\n]|\\.){0,300})'/y, '"': /"((?:[^"\\\r\n]|\\.){0,300})"/y } as const;
/** In JSON within text the quotes are escaped. */
const ESCAPED = /\\"([^"\\\r\n]{0,300})\\"/y;
const PLAIN = /[^\s"'`,;]{1,300}/y;
/** How far the other parameters may stand away. */
const REACH = 300;

/** `host:6380,ssl=True,` of StackExchange.Redis. */
const REDIS = /[A-Za-z0-9-]:\d{2,5}(?:,[A-Za-z]{1,40}=[^\s,"'`]{0,60}){0,8},\s?$/;
/** `mount -t cifs //host/share /mnt -o username=u,` */
const MOUNT = /\bcifs\b[^\r\n]{0,250},$/;
/** `…LoginModule required username="u"` of Java's login configuration, as Kafka clients have it. */
const LOGIN_MODULE = /LoginModule\s{1,5}(?:required|requisite|sufficient|optional)\s[^;]{0,300}$/;
/**
 * Another keyword of libpq, separated by blanks as there, not by the commas of a call.
 *
 * @see https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
 */
const KEYWORD =
  /(?:^|[\s"'`])(?:host|hostaddr|dbname|user|port|sslmode)[ \t]{0,2}=[ \t]{0,2}(?:'[^'\r\n]{0,100}'|[^\s,;"'`]{1,100})(?=[\s"'`]|$)/;
/** The beginning of a call that signs in, with its arguments so far: `pymysql.connect(host="h", `. */
const CALL =
  /(?:connect(?:ion)?|client|engine|session|pool|login|redis|database|elasticsearch|opensearch|smtp|sftp|ftp)\w{0,20}\((?:[^()]|\([^()]{0,60}\)){0,280}$/i;
/** A call or a look-up of a program, not a value. */
const CODE = /^[A-Za-z_][\w.]{0,80}[([]|^(?:self|args|os|config|settings|conf|cfg|opts|env)\./;

/**
 * The passwords among parameters of the form `name=value` that are separated by blanks (libpq), by commas (Redis, a mounted
 * share), stand in a login module (Kafka) or in a call of a program that connects. Reading is linear.
 */
export function* parameterPasswords(text: string): Generator<Match> {
  for (const match of text.matchAll(PASSWORD)) {
    const at = match.index + match[0].length;
    const value = readValue(text, at);
    if (value === undefined) continue;
    const { start, end, quoted } = value;
    const kind = kindAt(text, match.index, end, quoted);
    const found = text.slice(start, end);
    // A connection string as the password, as Event Hubs has it, is taken apart elsewhere.
    if (kind === undefined || (!quoted && CODE.test(found)) || found.includes("SharedAccessKey=")) continue;
    const judged = judgePasswordValue(found, kind);
    if (judged !== undefined) yield { start, end, ...judged };
  }
}

function readValue(text: string, at: number): { start: number; end: number; quoted: boolean } | undefined {
  const first = text.charAt(at);
  const pattern = first === "'" || first === '"' ? QUOTED[first] : first === "\\" ? ESCAPED : undefined;
  const quoted = pattern === undefined ? undefined : execAt(pattern, text, at);
  if (quoted !== undefined && pattern !== undefined) {
    const start = at + (pattern === ESCAPED ? 2 : 1);
    return quoted[1] === "" ? undefined : { start, end: start + (quoted[1]?.length ?? 0), quoted: true };
  }
  const plain = execAt(PLAIN, text, at)?.[0].replace(/\\$/, "");
  return plain === undefined || plain === "" ? undefined : { start: at, end: at + plain.length, quoted: false };
}

function kindAt(text: string, start: number, end: number, quoted: boolean): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (REDIS.test(before)) return "connection string of a cache";
  if (MOUNT.test(before)) return "options of a mount";
  if (quoted && LOGIN_MODULE.test(before)) return "login module of a Kafka client";
  if (quoted && CALL.test(before)) return "argument of a call that connects";
  if (/,\s*$/.test(before) || text.charAt(end + (quoted ? 1 : 0)) === ",") return undefined;
  const isLibpq = KEYWORD.test(before) || KEYWORD.test(text.slice(end + (quoted ? 1 : 0), end + REACH));
  return isLibpq ? "parameters of a database connection" : undefined;
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
