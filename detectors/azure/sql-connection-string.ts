import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { ConnectionString, Pair } from "../../src/detection/connection-string.ts";
import type { Detector } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { isReference } from "../../src/detection/reference.ts";
import { sample } from "../../src/detection/sample.ts";
import { isWeakPassword } from "../../src/detection/value-kind.ts";

const FIRST_KEYS =
  "Server|Data Source|Addr|Address|Network Address|Host|Driver|DSN|Provider|Initial Catalog|Database|User ID|UID|User|" +
  "Username|Persist Security Info|Integrated Security|Trusted_Connection|Encrypt|Authentication";
const BEGIN = new RegExp(`${startingWith(...FIRST_KEYS.split("|")).source}|(?<![\\w.-])jdbc:sqlserver:`, "gi");
const SERVERS = "server|datasource|addr|address|networkaddress|host|driver|dsn".split("|");
const OTHERS = "initialcatalog|database|databasename|userid|uid|user|username|provider|encrypt|authentication".split(
  "|",
);
/** What format strings put in place of a value: `%s`, `%(password)s`, `{config["password"]}`, `@password`. */
const HOLE = /^(?:%(?:\([\w.]{1,60}\))?s|\$?\{[^{}]{0,100}\}|@[A-Za-z]+)$|^@Microsoft\.KeyVault\(/;
/** Between braces, a name or an expression that looks a value up; ODBC and JDBC quote passwords with the same braces. */
const HOLE_IN_BRACES = /^(?:\d?|[A-Za-z_]+(?:\.[A-Za-z_]+|\[[^\]]{0,60}\]|\([^)]{0,60}\)){0,4})$/;

const password = `${sample("", 9)}!7`;
const quoted = `${sample("", 6)};${sample("", 5, "digits")}`;

const STAND_INS = [
  "{your_password}",
  "<password>",
  "***",
  "password",
  "$(DB_PASSWORD)",
  "#{DbPassword}#",
  "${{keyvault:https://kv.vault.azure.net/secrets/db}}",
  "@Microsoft.KeyVault(VaultName=kv;SecretName=db)",
];

export const sqlConnectionString: Detector = {
  id: "sql-connection-string",
  title: "Password in a SQL connection string",
  category: "secret",
  severity: "error",
  docs:
    "With the server, the user and the password in the connection string anyone who reaches the server can sign in to the database as that user. " +
    "Change the password, and connect with Authentication=Active Directory Managed Identity (ActiveDirectoryMsi in ODBC), so that the " +
    "connection string names the server and holds no secret.",
  references: [
    "https://learn.microsoft.com/sql/connect/ado-net/sql/azure-active-directory-authentication",
    "https://learn.microsoft.com/sql/connect/odbc/using-azure-active-directory",
    "https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview",
  ],
  rotation: "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation",
  roles: "all",
  anchors: [/(?:[Pp][Aa][Ss]{2}[Ww][Oo][Rr][Dd]|[Pp][Ww][Dd])[ \t]{0,3}=/],
  precedence: 50,
  leaks: [
    {
      role: "env",
      name: "DB",
      value: `Server=tcp:contoso.database.windows.net,1433;Initial Catalog=sales;User ID=etl;Password=${password};Encrypt=True;`,
      secret: password,
      confidence: "high",
    },
    {
      role: "command",
      name: "command",
      value: `python load.py --db "Driver={ODBC Driver 18 for SQL Server};Server=contoso.database.windows.net;UID=etl;PWD={${quoted}}" --n 3`,
      secret: quoted,
      confidence: "high",
    },
    {
      role: "url",
      name: "jdbc",
      value: `jdbc:sqlserver://contoso.database.windows.net:1433;database=d;user=u;password=${password};encrypt=true`,
      secret: password,
    },
    { role: "tag", name: "db", value: `Data Source=s;User ID=u;Password="${quoted}"`, secret: quoted },
    {
      role: "text",
      name: "",
      value: `conn = (\n    "Host=contoso.postgres.database.azure.com;Username=u;"\n    "Password=${password};"\n)`,
      secret: password,
    },
    {
      role: "env",
      name: "DB",
      value: "Server=s;Database=d;Uid=sa;Pwd=P@ssw0rd",
      secret: "P@ssw0rd",
      severity: "warning",
    },
  ],
  clean: [
    ...STAND_INS.map((value) => ({
      role: "env" as const,
      name: "DB",
      value: `Server=s;Database=d;Uid=u;Password=${value};`,
    })),
    {
      role: "env",
      name: "DB",
      value: "Server=c;Database=d;Authentication=Active Directory Managed Identity;Encrypt=True",
    },
    { role: "text", name: "", value: "cs = f\"Server={server};UID={user};PWD={config['db'].password}\"\n" },
    { role: "text", name: "", value: 'cs = "Server=%s;UID=%s;PWD=%s" % args\ncs = "Server=s;UID=u;PWD=" + pwd + ";"' },
    { role: "command", name: "command", value: "host=$1; user=me; python train.py --password-file /mnt/p" },
  ],
  *detect(field) {
    for (const string of connectionStrings(field.value, BEGIN)) {
      if (!isDatabase(string)) continue;
      const kind = kindOf(string);
      for (const pair of pairsOf(string, "password", "pwd")) {
        const { value, start, end } = pair;
        if (/^(?:password|passwd|pwd|pass)$/i.test(value)) continue;
        if (isWeakPassword(value))
          yield {
            start,
            end,
            confidence: "medium",
            severity: "warning",
            evidence: [kind, "a default or well-known password"],
          };
        else if (!isNoPassword(pair))
          yield { start, end, confidence: value.length < 4 ? "medium" : "high", evidence: [kind] };
      }
    }
  },
};

function isDatabase(string: ConnectionString): boolean {
  if (string.head !== "") return true;
  return pairOf(string, ...SERVERS) !== undefined && pairOf(string, ...OTHERS) !== undefined;
}

function isNoPassword({ value, quote }: Pair): boolean {
  if (isPlaceholder(value) || isReference(value)) return true;
  return /^your/i.test(value) || HOLE.test(value) || (quote === "{" && HOLE_IN_BRACES.test(value));
}

function kindOf(string: ConnectionString): string {
  if (string.head !== "") return "JDBC connection string";
  return pairOf(string, "driver", "dsn") === undefined ? "ADO.NET connection string" : "ODBC connection string";
}
