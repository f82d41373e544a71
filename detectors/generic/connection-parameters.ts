import { passwordFileLines } from "../../src/detection/password-file.ts";
import { parameterPasswords } from "../../src/detection/connection-parameters.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";

const password = () => `${sample("", 10)}!7`;

export const connectionParameters: Detector = {
  id: "connection-parameters",
  title: "Password among connection parameters",
  category: "secret",
  severity: "error",
  docs:
    "The password stands in clear among the parameters of a connection: of PostgreSQL (`host=… user=… password=…`), of Redis " +
    "(`host:6380,password=…`) or of a Kafka client. Anyone who reads the definition and reaches the server can sign in. Change the password, " +
    "connect with Microsoft Entra ID where the server accepts it, and let the program fetch what is left from Key Vault.",
  references: [
    "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING",
    "https://stackexchange.github.io/StackExchange.Redis/Configuration.html",
    "https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-configure-sign-in-azure-ad-authentication",
  ],
  rotation: "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation",
  roles: "all",
  precedence: 50,
  anchors: ["password=", "password =", /:(?:\d{2,5}|\*):[\w*-]{1,60}:[\w.@*-]{1,60}:/],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "PG_DSN",
        value: `host=contoso.postgres.database.azure.com port=5432 dbname=ml user=etl password=${password()} sslmode=require`,
        secret: password(),
        confidence: "high",
      },
      {
        role: "text",
        name: "",
        value: `conn = psycopg2.connect("host=db dbname=ml user=etl password='${password()} x\\'y'")`,
        secret: `${password()} x\\'y`,
      },
      {
        role: "text",
        name: "",
        value: `conn = pymysql.connect(host="db", user=os.getenv("U"), password="${password()}", db="d")`,
        secret: password(),
      },
      { role: "command", name: "command", value: `psql "user=etl password=${password()} host=db"`, secret: password() },
      {
        role: "env",
        name: "CACHE",
        value: `cache.contoso.com:6379,ssl=True,password=${password()}`,
        secret: password(),
      },
      {
        role: "command",
        name: "command",
        value: `mount -t cifs //files.contoso.com/s /mnt/s -o vers=3.0,username=etl,password=${password()},ro`,
        secret: password(),
      },
      {
        role: "env",
        name: "SASL_JAAS_CONFIG",
        value: `org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="${password()}";`,
        secret: password(),
      },
      {
        role: "env",
        name: "PGPASS_CONTENT",
        value: `pg.contoso.com:5432:ml:etl:${password()}`,
        secret: password(),
      },
      {
        role: "command",
        name: "command",
        value: `echo "*:*:*:etl:${password()}" > ~/.pgpass`,
        secret: password(),
      },
      {
        role: "env",
        name: "PG_DSN",
        value: "host=db dbname=ml user=postgres password=postgres",
        secret: "postgres",
        severity: "warning",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "PG_DSN", value: "host=db dbname=ml user=etl password=$PGPASSWORD" },
      { role: "env", name: "PG_DSN", value: "host=db dbname=ml user=etl password=<password>" },
      { role: "env", name: "PG_DSN", value: "host=db dbname=ml user=etl password='' sslmode=require" },
      { role: "env", name: "PGPASS_CONTENT", value: "pg.contoso.com:5432:ml:etl:${PGPASSWORD}" },
      { role: "env", name: "PORTS", value: "db:5432:5432:80:8080" },
      { role: "text", name: "", value: "conn = connect(host=host, user=user, password=password)" },
      { role: "text", name: "", value: 'conn = connect(host="h", password="{password}", user="u")' },
      { role: "text", name: "", value: "raise ValueError(\"set password='x y' to log in\")" },
      { role: "text", name: "", value: 'dsn = f"host={host} user={user} password={password}"' },
      { role: "text", name: "", value: "host=h\nuser=u\npassword=get_secret('db')\n" },
      { role: "command", name: "command", value: "host=db user=etl password=$(cat /mnt/p) python load.py" },
      { role: "env", name: "CACHE", value: "cache.contoso.com:6379,ssl=True,password=${REDIS_PASSWORD}" },
      { role: "text", name: "", value: "set password=something to log in" },
    ];
  },
  *detect({ value, format }) {
    yield* parameterPasswords(value);
    // A password file as a whole is told by its name where it is uploaded.
    if (format.family !== "text") yield* passwordFileLines(value);
  },
};
