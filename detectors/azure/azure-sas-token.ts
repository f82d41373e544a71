import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sampleBytes } from "../../src/detection/sample.ts";
import { describeSas } from "../../src/detection/sas.ts";

/** Behind an escaped or encoded `&`, too: `\\u0026sig=`, `%26sig%3D`. */
const NAME = /(?:(?<!\w)|(?<=\\u0026))sig=|(?<=%26)sig%3[Dd]/g;
/** A signature is 32 bytes in base64, percent-encoded or not, even twice, with or without its padding. */
const SIGNATURE = /(?:[A-Za-z0-9+/_-]|%(?:25)?2[BbFf]){43}(?:=|%(?:25)?3[Dd])?(?![A-Za-z0-9+/_-])/y;
/** What the last character can be in the encoding of 32 bytes. */
const LAST = /[AEIMQUYcgkosw048](?:=|%(?:25)?3[Dd])?$/;
/** Characters that stand around a token, never in it. */
const OUTSIDE = " \t\r\n\"'`<>";
/** How far a token reaches to both sides of its signature. */
const REACH = 1500;
const FEWEST_CHARACTERS = 12;

const signature = () => encodeURIComponent(Buffer.from(sampleBytes(32, 31)).toString("base64"));
const bare = () => Buffer.from(sampleBytes(32, 33)).toString("base64url");

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
  anchors: ["sig=", "%26sig%3D", "%26sig%3d"],
  get leaks(): readonly Example[] {
    return [
      {
        role: "url",
        name: "path",
        value: `https://c.blob.core.windows.net/d/train.csv?sv=2023-11-03&se=2099-01-01T00%3A00%3A00Z&sr=b&sp=r&sig=${signature()}`,
        secret: signature(),
        confidence: "high",
        severity: "error",
      },
      {
        role: "credential",
        name: "sas_token",
        value: `?sig=${signature()}&sp=racwdl&sr=c&sv=2022-11-02&se=2099-12-31`,
        secret: signature(),
        severity: "error",
      },
      {
        role: "env",
        name: "SAS",
        value: `sv=2022-11-02&ss=b&srt=co&sp=rl&se=2020-01-01T00:00:00Z&sig=${signature()}`,
        secret: signature(),
        severity: "warning",
      },
      {
        role: "command",
        name: "command",
        value: `azcopy copy "https://c.blob.core.windows.net/d?si=policy&sv=2023-11-03&sr=c&sig=${decodeURIComponent(signature())}" out`,
        secret: decodeURIComponent(signature()),
        severity: "error",
      },
      {
        role: "env",
        name: "HUB_TOKEN",
        value: `SharedAccessSignature sr=contoso.servicebus.windows.net%2fhub&sig=${signature()}&se=4070908800&skn=send`,
        secret: signature(),
        severity: "error",
      },
      {
        role: "env",
        name: "WEBHOOK",
        value: `https://prod-00.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${bare()}`,
        secret: bare(),
      },
      {
        role: "text",
        name: "",
        value: `"u": "https://c.blob.core.windows.net/x?sv=2022-11-02\\u0026sr=c\\u0026sig=${signature()}\\u0026se=2099-01-01"`,
        secret: signature(),
        severity: "error",
      },
      {
        role: "env",
        name: "CALLBACK",
        value: `https://contoso.com/go?to=${encodeURIComponent(`https://c.blob.core.windows.net/x?sv=2022-11-02&sr=c&sp=r&sig=${signature()}&se=2099-01-01`)}`,
        secret: encodeURIComponent(signature()),
      },
      {
        role: "env",
        name: "SAS",
        value: `sp=r&se=2099-01-01&ske=2020-01-08T00:00:00Z&skoid=o&sktid=t&sv=2022-11-02&sr=b&sig=${signature()}`,
        secret: signature(),
        severity: "warning",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
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
      {
        role: "url",
        name: "path",
        value: "https://c.blob.core.windows.net/d?sv=2023-11-03&se=2099-01-01&sig=REDACTED",
      },
      { role: "env", name: "SAS", value: "sv=2023-11-03&sr=c&sp=r&sig=${SAS_SIGNATURE}" },
      { role: "env", name: "SAS", value: `sv=2023-11-03&sr=c&sp=r&sig=${"x".repeat(43)}%3D` },
      { role: "url", name: "image", value: `https://example.com/i.png?w=1&sig=${signature()}` },
      { role: "env", name: "SETTINGS", value: `design=${signature()}&sv=2023-11-03` },
      { role: "text", name: "", value: "the sig= parameter of a SAS comes after sv=2023-11-03 and se=" },
    ];
  },
  *detect({ value: text }, { now = Date.now() }) {
    let before = 0;
    for (const name of text.matchAll(NAME)) {
      const start = name.index + name[0].length;
      SIGNATURE.lastIndex = start;
      const found = SIGNATURE.exec(text)?.[0];
      if (found === undefined || new Set(found).size < FEWEST_CHARACTERS || isPlaceholder(found)) continue;
      const end = start + found.length;
      const told = describeSas(textAround(text, before, name.index, end), now);
      before = end;
      if (told !== undefined) yield { start, end, confidence: LAST.test(found) ? "high" : "medium", ...told };
    }
  },
};

/** The token around a signature. No token begins before `least`, and none goes on to the signature of the next one. */
function textAround(text: string, least: number, start: number, end: number): string {
  let from = start;
  let to = end;
  const next = text.slice(end, end + REACH).search(/sig(?:=|%3[Dd])/);
  const most = Math.min(next === -1 ? text.length : end + next, end + REACH);
  while (from > Math.max(least, start - REACH) && !OUTSIDE.includes(text.charAt(from - 1))) from--;
  while (to < most && !OUTSIDE.includes(text.charAt(to))) to++;
  return text.slice(from, to);
}
