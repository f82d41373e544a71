import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { ConnectionString } from "../../src/detection/connection-string.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { encodedPasswords } from "../../src/detection/encoded-connection-string.ts";
import { judgePasswordValue } from "../../src/detection/password-value.ts";
import { sample } from "../../src/detection/sample.ts";
import { decodePart } from "../../src/detection/url.ts";

const FIRST_KEYS =
  "Server|Data Source|Addr|Address|Network Address|Host|Driver|DSN|Provider|Initial Catalog|Database|User ID|UID|User|" +
  "Username|Password|Pwd|Account|AuthType|Url|AppClientId|Application Client Id|Persist Security Info|Integrated Security|Trusted_Connection|Encrypt|Authentication";
const BEGIN = new RegExp(
  `${startingWith(...FIRST_KEYS.split("|")).source}|(?<![\\w.-])jdbc:[a-z][a-z0-9]{1,20}:`,
  "gi",
);
const SERVERS = "account|url|server|datasource|addr|address|networkaddress|host|driver|dsn".split("|");
const OTHERS =
  "initialcatalog|database|databasename|db|userid|uid|user|username|provider|encrypt|authentication|appclientid|applicationclientid|clientid".split(
    "|",
  );
/** Kusto calls the client secret of an application its key; Dataverse names it. */
const SECRETS = "password|pwd|appkey|applicationkey|clientsecret|sslpassword|truststorepassword|keystorepassword".split(
  "|",
);
/** Db2 writes `jdbc:db2://host:50000/d:user=u;password=x;`. */
const BEHIND_JDBC = /jdbc:[^\s"'`;=]{1,150}:$/;
const password = () => `${sample("", 9)}!7`;
const quoted = () => `${sample("", 6)};${sample("", 5, "digits")}`;

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
  anchors: [
    /(?:[Pp][Aa][Ss]{2}[Ww][Oo][Rr][Dd]|[Pp][Ww][Dd])(?:[ \t]{0,3}=|[+%20]{0,6}%3[Dd])/,
    "AppKey=",
    "Application Key=",
    "appkey=",
    "ClientSecret=",
  ],
  precedence: 50,
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "DB",
        value: `Server=tcp:contoso.database.windows.net,1433;Initial Catalog=sales;User ID=etl;Password=${password()};Encrypt=True;`,
        secret: password(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `python load.py --db "Driver={ODBC Driver 18 for SQL Server};Server=contoso.database.windows.net;UID=etl;PWD={${quoted()}}" --n 3`,
        secret: quoted(),
        confidence: "high",
      },
      {
        role: "url",
        name: "jdbc",
        value: `jdbc:sqlserver://contoso.database.windows.net:1433;database=d;user=u;password=${password()};encrypt=true`,
        secret: password(),
      },
      {
        role: "url",
        name: "jdbc",
        value: `jdbc:databricks://adb-1.2.azuredatabricks.net:443/default;ssl=1;AuthMech=3;UID=token;PWD=${password()}`,
        secret: password(),
      },
      {
        role: "env",
        name: "JDBC",
        value: `jdbc:db2://db.contoso.com:50000/sales:user=etl;password=${password()};`,
        secret: password(),
      },
      { role: "env", name: "DB", value: `Password=${password()};Server=s;Database=d;User=u`, secret: password() },
      {
        role: "env",
        name: "DATAVERSE",
        value: `AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com;ClientId=x;ClientSecret=${password()}`,
        secret: password(),
      },
      {
        role: "env",
        name: "KUSTO",
        value: `Data Source=https://contoso.kusto.windows.net;Initial Catalog=d;AppClientId=u;AppKey=${password()};Authority Id=t`,
        secret: password(),
      },
      {
        role: "env",
        name: "DB",
        value: `mssql+pyodbc:///?odbc_connect=${encodeURIComponent(`Driver={ODBC Driver 18 for SQL Server};Server=s;UID=u;PWD={${quoted()}};Encrypt=yes`)}`,
        secret: encodeURIComponent(quoted()),
      },
      { role: "tag", name: "db", value: `Data Source=s;User ID=u;Password="${quoted()}"`, secret: quoted() },
      {
        role: "text",
        name: "",
        value: `conn = (\n    "Host=contoso.postgres.database.azure.com;Username=u;"\n    "Password=${password()};"\n)`,
        secret: password(),
      },
      {
        role: "env",
        name: "DB",
        value: "Server=s;Database=d;Uid=sa;Pwd=P@ssw0rd",
        secret: "P@ssw0rd",
        severity: "warning",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
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
      {
        role: "env",
        name: "DB",
        value: "mssql+pyodbc:///?odbc_connect=Server%3Ds%3BUid%3Du%3BPwd%3D%7Byour_password%7D%3B",
      },
      { role: "env", name: "DB", value: "Server=s;Database=d;Integrated Security=SSPI;Password=;" },
      { role: "text", name: "", value: "cs = f\"Server={server};UID={user};PWD={config['db'].password}\"\n" },
      {
        role: "text",
        name: "",
        value: 'cs = "Server=%s;UID=%s;PWD=%s" % args\ncs = "Server=s;UID=u;PWD=" + pwd + ";"',
      },
      { role: "command", name: "command", value: "host=$1; user=me; python train.py --password-file /mnt/p" },
    ];
  },
  *detect(field) {
    const text = field.value;
    for (const string of connectionStrings(text, BEGIN)) {
      if (!isDatabase(string, text)) continue;
      for (const { value, quote, start, end } of pairsOf(string, ...SECRETS)) {
        const judged = judgePasswordValue(value, kindOf(string), quote === "{");
        if (judged !== undefined) yield { start, end, ...judged };
      }
    }
    for (const { start, end, braced } of encodedPasswords(text)) {
      const judged = judgePasswordValue(
        decodePart(text.slice(start, end)),
        "percent-encoded connection string",
        braced,
      );
      if (judged !== undefined) yield { start, end, ...judged };
    }
  },
};

function isDatabase(string: ConnectionString, text: string): boolean {
  if (string.head !== "") return true;
  if (BEHIND_JDBC.test(text.slice(Math.max(0, string.start - 160), string.start))) return true;
  return pairOf(string, ...SERVERS) !== undefined && pairOf(string, ...OTHERS) !== undefined;
}

function kindOf(string: ConnectionString): string {
  if (string.head !== "") return "JDBC connection string";
  return pairOf(string, "driver", "dsn") === undefined ? "ADO.NET connection string" : "ODBC connection string";
}
