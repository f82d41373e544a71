import { describe, expect, test } from "vitest";
import { detectors } from "../../detectors/index.ts";
import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { sampleAnnotatedKey } from "../../src/detection/checksum/annotated-key.ts";
import { sample, sampleBytes } from "../../src/detection/sample.ts";
import { DetectorSet } from "../../src/engine/detect.ts";
import type { Role } from "../../src/formats/format.ts";
import { CONTEXT, fieldOf } from "../support/field.ts";

const set = new DetectorSet(detectors.filter(({ category }) => category === "secret"));
const base64 = (bytes: number, number: number): string => Buffer.from(sampleBytes(bytes, number)).toString("base64");
const [key32, key64] = [base64(32, 501), base64(64, 502)];
const guid = Buffer.from(sampleBytes(16, 503))
  .toString("hex")
  .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const [hex, hex64, password] = [sample("", 32, "hex"), sample("", 64, "hex"), `${sample("", 11)}!7`];
const signature = encodeURIComponent(base64(32, 504));
const annotated = sampleAnnotatedKey({ number: 505, provider: "AZCS" });
const storage = sampleHisKey(HIS_KINDS.storage, 506);

function found(value: string, name = "X", role: Role = "text"): string[] {
  return set
    .detect(fieldOf({ role, name, value }), CONTEXT)
    .map(({ detector, match }) => `${detector.id} ${value.slice(match.start, match.end)}`);
}

describe("forms of Azure's credentials", () => {
  test.each<[rule: string, value: string, secret: string, name?: string, role?: Role]>([
    ["azure-communication-services-key", `endpoint=https://contoso.communication.azure.com/;accesskey=${key64}`, key64],
    [
      "azure-communication-services-key",
      `endpoint=https://contoso.communication.azure.com/;accesskey=${annotated}`,
      annotated,
    ],
    ["azure-signalr-key", `Endpoint=https://c.service.signalr.net;AccessKey=${key32};Version=1.0;`, key32],
    ["azure-signalr-key", `Endpoint=https://c.webpubsub.azure.com;AccessKey=${key32};Version=1.0;`, key32],
    ["azure-log-analytics-key", key64, key64, "LOG_ANALYTICS_WORKSPACE_KEY", "env"],
    [
      "azure-maps-key",
      `https://atlas.microsoft.com/search/address/json?api-version=1.0&subscription-key=${key32.slice(0, 43).replaceAll(/[+/]/g, "-")}`,
      key32.slice(0, 43).replaceAll(/[+/]/g, "-"),
    ],
    [
      "azure-static-web-apps-token",
      `${hex64}1-${guid}0011234567`,
      `${hex64}1-${guid}0011234567`,
      "AZURE_STATIC_WEB_APPS_API_TOKEN",
      "env",
    ],
    [
      "azure-publish-profile",
      `<publishProfile profileName="c" userName="$c" userPWD="${sample("", 60)}" />`,
      sample("", 60),
    ],
    [
      "microsoft-teams-webhook",
      `https://contoso.webhook.office.com/webhookb2/${guid}@${guid}/IncomingWebhook/${hex}/${guid}`,
      `https://contoso.webhook.office.com/webhookb2/${guid}@${guid}/IncomingWebhook/${hex}/${guid}`,
    ],
    [
      "azure-automation-webhook",
      `https://${guid}.webhook.we.azure-automation.net/webhooks?token=${signature}`,
      signature,
    ],
    [
      "azure-sas-token",
      `sv=2022-11-02&ss=bf&srt=sco&sp=rwdlacu&se=2099-01-01T00:00:00Z&st=2024-01-01T00:00:00Z&spr=https&sig=${signature}`,
      signature,
    ],
    [
      "azure-sas-token",
      `"u": "https://c.blob.core.windows.net/x?sv=2022-11-02\\u0026sr=c\\u0026sig=${signature}\\u0026se=2099-01-01"`,
      signature,
    ],
    [
      "azure-sas-token",
      `<a href="https://c.blob.core.windows.net/x?sv=2022-11-02&amp;sr=c&amp;sig=${signature}">`,
      signature,
    ],
    [
      "azure-sas-token",
      `BlobEndpoint=https://c.blob.core.windows.net/;SharedAccessSignature=sv=2022-11-02&sr=c&sp=r&sig=${signature}`,
      signature,
    ],
    [
      "azure-sas-token",
      `https://c.northeurope.logic.azure.com:443/workflows/${hex}/triggers/request/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Frequest%2Frun&sv=1.0&sig=${sample("", 43)}`.replace(
        /.$/,
        "A",
      ),
      sample("", 43).replace(/.$/, "A"),
    ],
    [
      "azure-sas-token",
      `https://default.00.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/${hex}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${sample("", 42)}A`,
      `${sample("", 42)}A`,
    ],
    [
      "azure-cosmos-key",
      `type=resource&ver=1&sig=${base64(16, 507)};${key64};`,
      `${base64(16, 507)};${key64};`,
      "AUTH",
      "env",
    ],
    [
      "azure-service-bus-key",
      `Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=DefaultFullSharedAccessSignature;SharedAccessKey=${key32}`,
      key32,
    ],
    [
      "azure-event-grid-key",
      `curl -H "aeg-sas-key: ${key32}" https://t.westeurope-1.eventgrid.azure.net/api/events`,
      key32,
    ],
    [
      "azure-storage-account-key",
      `mount -t cifs //contoso.file.core.windows.net/s /mnt -o vers=3.0,username=contoso,password=${key64},serverino`,
      key64,
    ],
    [
      "azure-storage-account-key",
      `DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey="${storage}";`,
      storage,
    ],
    ["azure-cosmos-key", `AccountEndpoint=https://c.documents.azure.com:443/;AccountKey=${key64};`, key64],
    ["credentials-in-url", `mongodb://contoso:${key64}@contoso.mongo.cosmos.azure.com:10255/?ssl=true`, key64],
    [
      "azure-openai-key-legacy",
      `https://westeurope.api.cognitive.microsoft.com/sts/v1.0/issueToken?Subscription-Key=${hex}`,
      hex,
    ],
    ["azure-openai-key-legacy", hex, hex, "SPEECH_KEY", "env"],
    ["azure-openai-key-legacy", hex, hex, "AZURE_TRANSLATOR_KEY", "env"],
    ["databricks-token", sample("dose", 32, "hex"), sample("dose", 32, "hex"), "DATABRICKS_CLIENT_SECRET", "env"],
    ["azure-redis-key", `c.redis.cache.windows.net:6380,password=${key32},ssl=True`, key32],
    [
      "entra-refresh-token",
      `"refresh_token": "0.A${sample("", 50, "base64url")}.AgAB${sample("AAE", 300, "base64url")}"`,
      `0.A${sample("", 50, "base64url")}.AgAB${sample("AAE", 300, "base64url")}`,
    ],
    [
      "azure-bot-secret",
      `${sample("", 11, "base64url")}.${sample("", 43, "base64url")}`,
      `${sample("", 11, "base64url")}.${sample("", 43, "base64url")}`,
      "DIRECT_LINE_SECRET",
      "env",
    ],
    [
      "sql-connection-string",
      `Data Source=https://c.kusto.windows.net;Initial Catalog=d;AppClientId=${guid};AppKey=${password};Authority Id=${guid}`,
      password,
    ],
    [
      "credentials-in-url",
      `https://$contoso:${sample("", 60)}@contoso.scm.azurewebsites.net/contoso.git`,
      sample("", 60),
    ],
  ])("%s in %s", (rule, value, secret, name, role) => {
    expect(found(value, name, role)).toContain(`${rule} ${secret}`);
  });
});

describe("connection strings of databases", () => {
  test.each<[value: string, secret: string]>([
    [`Server=s;Database=d;User ID=u;Password='${password};x''y';Encrypt=True`, `${password};x''y`],
    [`Server=s;Database=d;UID=u;pwd = ${password} ;`, password],
    [`Driver={ODBC Driver 18 for SQL Server};Server=s;Uid=u;Pwd={a}}b${password}};Encrypt=yes`, `a}}b${password}`],
    [`jdbc:sqlserver://h:1433;databaseName=d;user=u;password={${password};}`, `${password};`],
    [`jdbc:mysql://h:3306/d?user=u&password=${password}&useSSL=true`, password],
    [`jdbc:postgresql://h/d?user=u&password=${password}`, password],
    [`jdbc:oracle:thin:scott/${password}@//h:1521/s`, password],
    [`jdbc:oracle:thin:scott/${password}@h:1521:sid`, password],
    [`jdbc:snowflake://x.snowflakecomputing.com/?user=u&password=${password}&db=d`, password],
    [
      `jdbc:databricks://adb-1.2.azuredatabricks.net:443/default;transportMode=http;ssl=1;AuthMech=3;UID=token;PWD=${password}`,
      password,
    ],
    [`jdbc:spark://h:443/d;AuthMech=3;UID=u;PWD=${password};`, password],
    [`host=h port=5432 dbname=d user=u password=${password} sslmode=require`, password],
    [`host=h dbname=d user=u password='${password} x\\'y' sslmode=require`, `${password} x\\'y`],
    [`user=u password=${password} host=h`, password],
    [`psycopg2.connect("host=h dbname=d user=u password=${password}")`, password],
    [`postgres://u:${encodeURIComponent(`a@${password}`)}@h/d`, encodeURIComponent(`a@${password}`)],
    [
      `mssql+pyodbc:///?odbc_connect=Driver%3D%7BODBC+Driver+18+for+SQL+Server%7D%3BServer%3Ds%3BUid%3Du%3BPwd%3D${password}%3BEncrypt%3Dyes`,
      password,
    ],
    [`mssql+pyodbc://u:${password}@s/d?driver=ODBC+Driver+18`, password],
    [`snowflake://u:${password}@acct/db?warehouse=w`, password],
    [`clickhouse+native://u:${password}@h/d`, password],
    [`clickhouse://h:9000?username=u&password=${password}`, password],
    [`ftp://u:${password}@h/f`, password],
    [`smb://dom;u:${password}@h/share`, password],
    [`ldap://cn=a,dc=b:${password}@h/`, password],
    [`postgresql:///d?host=h&user=u&password=${password}`, password],
    [
      `amqps://$ConnectionString:Endpoint%3Dsb%3A%2F%2Fx%3BSharedAccessKey%3D${encodeURIComponent(key32)}@x.servicebus.windows.net`,
      `Endpoint%3Dsb%3A%2F%2Fx%3BSharedAccessKey%3D${encodeURIComponent(key32)}`,
    ],
    [`git+https://oauth2:${sample("", 20)}@gitlab.com/a/b.git`, sample("", 20)],
    [`Server=h;Port=3306;Database=d;Uid=u;Pwd=${password};SslMode=Required`, password],
    [
      `Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=h)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=s)));User Id=u;Password=${password};`,
      password,
    ],
    [
      `Provider=MSOLAP;Data Source=powerbi://api.powerbi.com/v1.0/myorg/w;User ID=app:${guid}@${guid};Password=${password}`,
      password,
    ],
    [`redis.contoso.com:6379,password=${password},ssl=False`, password],
    [`org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="${password}";`, password],
    [`https://api.contoso.com/v1/data?format=json&api_key=${sample("", 32)}`, sample("", 32)],
    [`https://gitlab.com/api/v4/projects/1?private_token=${sample("", 20)}`, sample("", 20)],
    [`account=x;user=u;password=${password};db=d;warehouse=w`, password],
  ])("%s", (value, secret) => {
    expect(found(value).map((hit) => hit.slice(hit.indexOf(" ") + 1))).toContain(secret);
  });

  test.each<string>([
    "Server=s;Database=d;User ID=u;Password=;",
    "Server=s;Database=d;User ID=u",
    "Server=s;Database=d;Integrated Security=SSPI;Password={your_password}",
    "Server=s;Database=d;Authentication=Active Directory Default;",
    "host=h dbname=d user=u password=$PGPASSWORD",
    "host=h dbname=d user=u password='' sslmode=require",
    "host={host} dbname=d user={user} password={password}",
    "jdbc:mysql://h/d?user=u&password=${MYSQL_PASSWORD}",
    "jdbc:mysql://h/d?user=u&password=",
    "jdbc:oracle:thin:@//h:1521/s",
    "jdbc:oracle:thin:/@tns",
    "jdbc:oracle:thin:scott/<password>@h:1521:sid",
    "https://contoso.com/reset?password=forgotten&next=1",
    "https://contoso.com/search?key=value&token=next",
    "https://storage.googleapis.com/x?alt=media&token=abc",
    "https://maps.example.com/?key=YOUR_API_KEY",
    "def connect(host=None, user=None, password=None): pass",
    "connect(host='h', user='u', password=os.environ['P'])",
    "Endpoint=https://c.service.signalr.net;AuthType=azure.msi;Version=1.0;",
    "endpoint=https://contoso.communication.azure.com/;accesskey=<access-key>",
    "type=resource&ver=1&sig=<resource-token>",
  ])("nothing in %s", (value) => {
    expect(found(value)).toEqual([]);
  });
});

test("whether a signature has ended depends on the present of the context", () => {
  const value = `https://c.blob.core.windows.net/x?sv=2022-11-02&sr=c&sp=r&se=2030-06-01&sig=${signature}`;
  const severityAt = (now: number): string | undefined => {
    const [hit] = set.detect(fieldOf({ role: "url", name: "path", value }), { ...CONTEXT, now });
    return hit?.match.severity ?? hit?.detector.severity;
  };
  expect(severityAt(Date.UTC(2030, 4, 31))).toBe("error");
  expect(severityAt(Date.UTC(2030, 5, 2))).toBe("warning");
});
