import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

/** A key without a signature in the address of a function: 40 bytes in base64. */
const IN_ADDRESS =
  /\.azurewebsites\.net\/[^\s"'<>?]{0,200}\?(?:[^\s"'<>?]{0,200}&)?code=((?:[A-Za-z0-9+/_-]|%2[BbFf]){53}[AQgw](?:==|%3[Dd]%3[Dd]))/g;

const key = () => sampleHisKey(HIS_KINDS.functions, 1);
const master = () => sampleHisKey(HIS_KINDS.functions, 2, "Master00");
const older = () => Buffer.from(sampleBytes(40, 81)).toString("base64");

export const azureFunctionsKey: Detector = {
  id: "azure-functions-key",
  title: "Azure Functions key",
  category: "secret",
  severity: "error",
  docs:
    "A function or host key lets its holder call the functions it belongs to; the master key also administers the whole app. Keys do not expire. " +
    "Renew the key in the function app and let callers sign in with Microsoft Entra ID instead.",
  references: [
    "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
    "https://learn.microsoft.com/azure/azure-functions/security-concepts",
  ],
  rotation: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
  roles: "all",
  precedence: 60,
  anchors: ["AzFu", ".azurewebsites.net/"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: key(), confidence: "high" },
      {
        role: "url",
        name: "webhook",
        value: `https://contoso.azurewebsites.net/api/notify?code=${key()}`,
        secret: key(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `curl -H 'x-functions-key: ${master()}' https://contoso.azurewebsites.net/api/f`,
        secret: master(),
        confidence: "high",
      },
      {
        role: "env",
        name: "HOOK",
        value: `https://contoso.azurewebsites.net/api/f?a=1&code=${older()}`,
        secret: older(),
        confidence: "medium",
      },
      { role: "tag", name: "key", value: key().replace(/^../, "Zz"), confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "url", name: "webhook", value: "https://contoso.azurewebsites.net/api/notify?code=<function-key>" },
      { role: "url", name: "webhook", value: "https://contoso.azurewebsites.net/api/notify?code=${FUNCTION_KEY}" },
      { role: "url", name: "webhook", value: `https://contoso.azurewebsites.net/api/notify?code=${"x".repeat(53)}A==` },
      { role: "url", name: "callback", value: `https://example.com/cb?code=${older()}` },
      { role: "env", name: "NAME", value: "AzFunctionsWorker" },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.functions);
    for (const match of field.value.matchAll(IN_ADDRESS)) {
      const found = match[1] ?? "";
      if (found.slice(44, 48) === "AzFu" || new Set(found).size < 12) continue;
      const end = match.index + match[0].length;
      yield {
        start: end - found.length,
        end,
        confidence: "medium",
        evidence: ["40 bytes in base64", "code of a function's address"],
      };
    }
  },
};
