import type { Match } from "./detector.ts";
import { dayOf } from "./key-age.ts";

/** The parameters of a shared access signature that are read; `sig` itself never is. */
const PARAMETER = /(?<![A-Za-z0-9])(sv|se|st|sr|sp|ss|srt|si|sip|spr|tn|ske|skn|skoid)=((?:[^&;#]){0,200})/g;
/** Letters of `sp`, in the order in which a reader wants them. */
const PERMISSIONS: readonly (readonly [letter: string, word: string])[] = [
  ["r", "read"],
  ["l", "list"],
  ["w", "write"],
  ["c", "create"],
  ["a", "add"],
  ["u", "update"],
  ["d", "delete"],
  ["x", "delete versions"],
];
/** Values of `sr`. */
const RESOURCES: Readonly<Record<string, string>> = {
  b: "a blob",
  bv: "a blob version",
  bs: "a blob snapshot",
  c: "a container",
  d: "a directory",
  f: "a file",
  s: "a file share",
};
/** Letters of `ss`. */
const SERVICES: readonly (readonly [letter: string, word: string])[] = [
  ["b", "blobs"],
  ["f", "files"],
  ["q", "queues"],
  ["t", "tables"],
];
const ACCOUNT = /\/\/([a-z0-9-]{3,60})\.(?:[a-z0-9]{1,5}\.)?(?:blob|dfs|file|queue|table)\.(?:core|storage)\./;
const HOST = /^(?:[a-z]{2,5}:\/\/)?[\w.-]{1,100}/i;

/**
 * What the parameters beside a signature tell: kind, scope, permissions, begin and end; `undefined` when they are not those
 * of a shared access signature.
 *
 * @param text the address or token around the signature, as written
 * @param now milliseconds since 1970; a signature that has ended by then is a warning
 * @see https://learn.microsoft.com/rest/api/storageservices/create-service-sas
 * @see https://learn.microsoft.com/rest/api/storageservices/create-account-sas
 */
export function describeSas(text: string, now: number): Pick<Match, "evidence" | "severity"> | undefined {
  const address = plain(text);
  const parameters = new Map<string, string>();
  for (const [, name = "", value = ""] of address.matchAll(PARAMETER))
    if (!parameters.has(name)) parameters.set(name, decoded(value));
  const kind = kindOf(parameters);
  if (kind === undefined) return undefined;
  const account = ACCOUNT.exec(address)?.[1];
  const facts = [
    kind,
    ...(account === undefined ? [] : [`account ${account}`]),
    ...scopeOf(parameters),
    ...limitsOf(parameters),
  ];
  const begin = timeOf(parameters.get("st"));
  if (begin !== undefined && begin > now) facts.push(`valid from ${dayOf(begin) ?? "an impossible day"}`);
  const ends = [timeOf(parameters.get("se")), timeOf(parameters.get("ske"))].filter((time) => time !== undefined);
  if (ends.length === 0) {
    if (kind !== LOGIC_APPS) facts.push(parameters.has("si") ? "expiry set by a stored policy" : "no expiry found");
    return { evidence: facts };
  }
  const end = Math.min(...ends);
  const day = dayOf(end) ?? "an impossible day";
  if (end < now) return { severity: "warning", evidence: [...facts, `expired on ${day}`] };
  return { evidence: [...facts, `valid until ${day}`] };
}

const LOGIC_APPS = "Logic Apps callback";

function kindOf(parameters: ReadonlyMap<string, string>): string | undefined {
  const version = parameters.get("sv") ?? "";
  if (/^\d{4}-\d\d-\d\d$/.test(version)) {
    if (parameters.has("skoid")) return "user delegation SAS";
    return parameters.has("srt") || parameters.has("ss") ? "account SAS" : "service SAS";
  }
  if (version === "1.0" && parameters.get("sp")?.startsWith("/triggers") === true) return LOGIC_APPS;
  return parameters.has("sr") && /^\d{9,11}$/.test(parameters.get("se") ?? "") ? "messaging SAS" : undefined;
}

function scopeOf(parameters: ReadonlyMap<string, string>): string[] {
  const scope: string[] = [];
  const resource = parameters.get("sr") ?? "";
  const known = RESOURCES[resource];
  const host = /[./]/.test(resource) ? HOST.exec(resource)?.[0] : undefined;
  if (known !== undefined) scope.push(`scope ${known}`);
  else if (host !== undefined) scope.push(`scope ${host}`);
  const services = wordsOf(parameters.get("ss") ?? "", SERVICES);
  if (services.length > 0) scope.push(`scope ${services.join(", ")} of the account`);
  const table = parameters.get("tn") ?? "";
  if (/^\w{1,63}$/.test(table)) scope.push(`scope table ${table}`);
  const permissions = parameters.get("sp") ?? "";
  if (/^[a-z]{1,16}$/.test(permissions)) {
    const words = wordsOf(permissions, PERMISSIONS);
    scope.push(`permissions ${words.length === 0 ? permissions : words.join(", ")}`);
  }
  return scope;
}

function limitsOf(parameters: ReadonlyMap<string, string>): string[] {
  return parameters.has("sip") ? ["limited to some IP addresses"] : [];
}

function wordsOf(letters: string, words: readonly (readonly [letter: string, word: string])[]): string[] {
  return words.filter(([letter]) => letters.includes(letter)).map(([, word]) => word);
}

/** Storage writes days and times of ISO 8601, messaging seconds since 1970. */
function timeOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const time = /^\d{9,11}$/.test(value) ? Number(value) * 1000 : Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** Without the escapes of JSON and XML, and without the encoding of an address that is a part of another one. */
function plain(text: string): string {
  const bare = text.replaceAll("\\u0026", "&").replaceAll("&amp;", "&");
  return /sig%3[Dd]/.test(bare) ? decoded(bare) : bare;
}

function decoded(text: string): string {
  return text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}
