import { sampleAnnotatedKey } from "../../src/detection/checksum/annotated-key.ts";
import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const BEGIN = startingWith("Endpoint", "Id", "Secret");
const HOST = /^https:\/\/[\w.-]+\.(?:azconfig\.io|appconfig\.azure\.(?:com|us|cn)|azconfig\.azure\.us)\/?$/i;
const SECRET = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84}(?:[A-Za-z0-9]{2}==)?)$/;

const older = () => Buffer.from(sampleBytes(32, 131)).toString("base64");
const annotated = () => sampleAnnotatedKey({ number: 132, provider: "AZAC", reserved: "AAAC" });

export const azureAppConfigurationKey: Detector = {
  id: "azure-app-configuration-key",
  title: "Azure App Configuration key",
  category: "secret",
  severity: "error",
  docs:
    "The secret in a connection string of App Configuration reads every setting of the store, and changes them when it belongs to a read-write " +
    "key. Regenerate the key, give the job's identity the App Configuration Data Reader role, pass only the endpoint, and disable access keys " +
    "on the store.",
  references: [
    "https://learn.microsoft.com/azure/azure-app-configuration/concept-enable-rbac",
    "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/appconfig/credential#az-appconfig-credential-regenerate",
  roles: "all",
  precedence: 50,
  anchors: ["Secret="],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "APP_CONFIG",
        value: `Endpoint=https://contoso.azconfig.io;Id=ab-c0-s0:pq+Rs;Secret=${older()}`,
        secret: older(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `az appconfig kv list --connection-string "Endpoint=https://c.azconfig.io;Id=abcd;Secret=${annotated()}"`,
        secret: annotated(),
      },
      {
        role: "text",
        name: "",
        value: `AZURE_APPCONFIG=Endpoint=https://c.azconfig.io;Id=abcd;Secret=${older()}\nX=1`,
        secret: older(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "APP_CONFIG", value: "Endpoint=https://contoso.azconfig.io;Id=<id>;Secret=<secret>" },
      {
        role: "env",
        name: "APP_CONFIG",
        value: "Endpoint=https://contoso.azconfig.io;Id=abcd;Secret=${APP_CONFIG_SECRET}",
      },
      {
        role: "env",
        name: "APP_CONFIG",
        value: `Endpoint=https://contoso.azconfig.io;Id=abcd;Secret=${"x".repeat(43)}=`,
      },
      { role: "env", name: "OTHER", value: `Endpoint=https://contoso.example.com;Id=abcd;Secret=${older()}` },
      { role: "env", name: "APP_CONFIG_ENDPOINT", value: "https://contoso.azconfig.io" },
    ];
  },
  *detect(field) {
    for (const string of connectionStrings(field.value, BEGIN)) {
      if (!HOST.test(pairOf(string, "endpoint")?.value ?? "")) continue;
      for (const { value, start, end } of pairsOf(string, "secret")) {
        if (!SECRET.test(value) || new Set(value).size < 12) continue;
        yield { start, end, confidence: "high", evidence: ["connection string of App Configuration"] };
      }
    }
  },
};
