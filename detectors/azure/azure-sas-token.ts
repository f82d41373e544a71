import type { Detector, Match } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

/** A signature is 32 bytes in base64, percent-encoded or not, with or without its padding. */
const SIGNATURE = /(?:[A-Za-z0-9+/_-]|%[0-9A-Fa-f]{2}){43,86}={0,2}/y;
const DECODED = /^[A-Za-z0-9+/_-]{43}=?$/;
/** What the last character can be in the encoding of 32 bytes. */
const LAST = /[AEIMQUYcgkosw048]=?$/;
const PARAMETER = /(?<![A-Za-z0-9])(s[verpsi]|skn|skoid)=([^&;#]{0,200})/g;
/** Characters that stand around a token, never in it. */
const OUTSIDE = " \t\r\n\"'`<>";
/** How far a token reaches to both sides of its signature. */
const REACH = 1500;

const signature = encodeURIComponent(Buffer.from(sampleBytes(32, 31)).toString("base64"));
const bare = Buffer.from(sampleBytes(32, 33)).toString("base64url");

export const azureSasToken: Detector = {
  id: "azure-sas-token",
  title: "Azure shared access signature",
  category: "secret",
  severity: "error",
  docs:
    "A shared access signature is a bearer token: whoever holds the address can do what its permissions say until it expires, from anywhere and " +
    "without signing in. A single token cannot be withdrawn: one signed with an account key ends only with that key, one tied to a stored access " +
    "policy with the policy, a user delegation token when its delegation key is revoked. Let the job's identity read the data instead; " +
    "where a token is needed, keep it short-lived and hand it over at run time.",
  references: [
    "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
    "https://learn.microsoft.com/rest/api/storageservices/create-user-delegation-sas",
    "https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication",
  ],
  rotation: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
  roles: "all",
  precedence: 50,
  anchors: ["sig="],
  leaks: [
    {
      role: "url",
      name: "path",
      value: `https://c.blob.core.windows.net/d/train.csv?sv=2023-11-03&se=2099-01-01T00%3A00%3A00Z&sr=b&sp=r&sig=${signature}`,
      secret: signature,
      confidence: "high",
      severity: "error",
    },
    {
      role: "credential",
      name: "sas_token",
      value: `?sig=${signature}&sp=racwdl&sr=c&sv=2022-11-02&se=2099-12-31`,
      secret: signature,
      severity: "error",
    },
    {
      role: "env",
      name: "SAS",
      value: `sv=2022-11-02&ss=b&srt=co&sp=rl&se=2020-01-01T00:00:00Z&sig=${signature}`,
      secret: signature,
      severity: "warning",
    },
    {
      role: "command",
      name: "command",
      value: `azcopy copy "https://c.blob.core.windows.net/d?si=policy&sv=2023-11-03&sr=c&sig=${decodeURIComponent(signature)}" out`,
      secret: decodeURIComponent(signature),
      severity: "error",
    },
    {
      role: "env",
      name: "HUB_TOKEN",
      value: `SharedAccessSignature sr=contoso.servicebus.windows.net%2fhub&sig=${signature}&se=4070908800&skn=send`,
      secret: signature,
      severity: "error",
    },
    {
      role: "env",
      name: "WEBHOOK",
      value: `https://prod-00.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${bare}`,
      secret: bare,
    },
  ],
  clean: [
    {
      role: "credential",
      name: "sas_token",
      value: "?xx=XXXX-XX-XX&xx=xxxx&xxx=xxx&xx=xxxxxxxxxxx&sig=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
    },
    {
      role: "url",
      name: "path",
      value: "https://c.blob.core.windows.net/d?sv=2023-11-03&se=2099-01-01&sig=<signature>",
    },
    { role: "url", name: "path", value: "https://c.blob.core.windows.net/d?sv=2023-11-03&se=2099-01-01&sig=REDACTED" },
    { role: "env", name: "SAS", value: "sv=2023-11-03&sr=c&sp=r&sig=${SAS_SIGNATURE}" },
    { role: "env", name: "SAS", value: `sv=2023-11-03&sr=c&sp=r&sig=${"x".repeat(43)}%3D` },
    { role: "url", name: "image", value: `https://example.com/i.png?w=1&sig=${signature}` },
    { role: "env", name: "SETTINGS", value: `design=${signature}&sv=2023-11-03` },
    { role: "text", name: "", value: "the sig= parameter of a SAS comes after sv=2023-11-03 and se=" },
  ],
  *detect(field) {
    const text = field.value;
    let before = 0;
    for (const { index } of text.matchAll(/(?<!\w)sig=/g)) {
      const start = index + 4;
      SIGNATURE.lastIndex = start;
      const found = SIGNATURE.exec(text)?.[0];
      const decoded = found?.replaceAll(/%[0-9A-Fa-f]{2}/g, decodeByte) ?? "";
      if (found === undefined || !DECODED.test(decoded)) continue;
      const end = start + found.length;
      if (new Set(found).size < 12 || isPlaceholder(found)) continue;
      const told = tell(parametersAround(text, before, index, end));
      before = end;
      if (told !== undefined) yield { start, end, confidence: LAST.test(decoded) ? "high" : "medium", ...told };
    }
  },
};

/** What the parameters beside a signature say; undefined when they are not those of a shared access signature. */
function tell(parameters: ReadonlyMap<string, string>): Pick<Match, "evidence" | "severity"> | undefined {
  const version = parameters.get("sv") ?? "";
  const expiry = parameters.get("se");
  const permissions = parameters.get("sp") ?? "";
  const evidence: string[] = [];
  let until = Number.NaN;
  if (/^\d{4}-\d\d-\d\d$/.test(version)) {
    evidence.push(parameters.has("skoid") ? "user delegation SAS" : "storage SAS");
    until = Date.parse(expiry ?? "");
  } else if (version === "1.0" && permissions.startsWith("/triggers")) evidence.push("Logic Apps callback");
  else if (parameters.has("sr") && /^\d{9,11}$/.test(expiry ?? "")) {
    evidence.push("messaging SAS");
    until = Number(expiry) * 1000;
  } else return undefined;
  if (/^[a-z]{1,16}$/.test(permissions)) evidence.push(`permissions ${permissions}`);
  if (Number.isNaN(until))
    return { evidence: [...evidence, parameters.has("si") ? "expiry set by a stored policy" : "no expiry found"] };
  const day = Math.abs(until) < 8.64e15 ? new Date(until).toISOString().slice(0, 10) : "";
  if (until < Date.now()) return { severity: "warning", evidence: [...evidence, "expired", `valid until ${day}`] };
  return { evidence: [...evidence, `valid until ${day}`] };
}

/** The parameters of the token around a signature, decoded; the first of each name counts. No token begins before `least`. */
function parametersAround(text: string, least: number, start: number, end: number): ReadonlyMap<string, string> {
  let from = start;
  let to = end;
  const next = text.indexOf("sig=", end);
  const most = Math.min(next === -1 ? text.length : next, end + REACH);
  while (from > Math.max(least, start - REACH) && !OUTSIDE.includes(text.charAt(from - 1))) from--;
  while (to < most && !OUTSIDE.includes(text.charAt(to))) to++;
  const parameters = new Map<string, string>();
  for (const [, name = "", value = ""] of text.slice(from, to).matchAll(PARAMETER)) {
    if (!parameters.has(name)) parameters.set(name, value.replaceAll(/%[0-9A-Fa-f]{2}/g, decodeByte));
  }
  return parameters;
}

function decodeByte(encoded: string): string {
  return String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
}
