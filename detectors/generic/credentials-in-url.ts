import type { Detector, Example } from "../../src/detection/detector.ts";
import { bareAddressPasswords } from "../../src/detection/bare-address.ts";
import { sample } from "../../src/detection/sample.ts";
import { urlCredentials } from "../../src/detection/url-credential.ts";

const password = () => sample("", 14);
const token = () => sample("", 52, "base32");

export const credentialsInUrl: Detector = {
  id: "credentials-in-url",
  title: "Password in an address",
  category: "secret",
  severity: "error",
  docs:
    "The address carries a password or token before the `@`. Addresses are logged more freely than passwords: by pip, git, proxies and database " +
    "drivers, and by the platform that stores the definition. Change the password, write the address without it, and let the program add it from a " +
    "secret that it fetches at run time; for package indexes and git, build the environment's image beforehand.",
  references: [
    "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    "https://pip.pypa.io/en/stable/topics/authentication/",
    "https://learn.microsoft.com/azure/machine-learning/how-to-use-private-python-packages",
  ],
  rotation: "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation",
  roles: "all",
  precedence: 50,
  anchors: [/:\/\/[^\s"'<>\\]{0,500}@/, "jdbc:oracle:", "@tcp(", "@tcp6(", "@unix(", "@//", /@[\w.-]{1,200}:\d{2,5}\//],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "DATABASE_URL",
        value: `postgresql+psycopg2://ml:${password()}@db.postgres.database.azure.com:5432/x`,
        secret: password(),
        confidence: "high",
      },
      {
        role: "env",
        name: "MONGO",
        value: `mongodb+srv://ml:p%40ss${password()}@cluster0.mongodb.net/?retryWrites=true`,
        secret: `p%40ss${password()}`,
      },
      {
        role: "env",
        name: "REDIS_URL",
        value: `rediss://:${password()}@contoso.redis.cache.windows.net:6380/0`,
        secret: password(),
      },
      { role: "env", name: "BROKER", value: `amqp://worker:${password()}@queue:5672//`, secret: password() },
      {
        role: "env",
        name: "PIP_EXTRA_INDEX_URL",
        value: `https://build:${token()}@pkgs.dev.azure.com/contoso/_packaging/ml/pypi/simple/`,
        secret: token(),
      },
      {
        role: "command",
        name: "command",
        value: `pip install git+https://${token()}@github.com/contoso/lib.git && python x.py`,
        secret: token(),
      },
      {
        role: "command",
        name: "command",
        value: `git clone https://x-access-token:${token()}@github.com/contoso/lib`,
        secret: token(),
      },
      { role: "url", name: "url", value: `https://${token()}:x-oauth-basic@github.com/contoso/lib`, secret: token() },
      { role: "env", name: "HTTPS_PROXY", value: `http://jo:${password()}@proxy.contoso.com:8080`, secret: password() },
      { role: "env", name: "DSN", value: `etl:${password()}@tcp(db.contoso.com:3306)/ml?tls=true`, secret: password() },
      { role: "env", name: "DB", value: `postgresql://etl:${password()}@/ml?host=/cloudsql/x`, secret: password() },
      { role: "env", name: "JDBC", value: `jdbc:oracle:thin:scott/${password()}@//db:1521/s`, secret: password() },
      {
        role: "env",
        name: "JDBC",
        value: `jdbc:oracle:thin:scott/"${password()}@x"@db:1521:s`,
        secret: `${password()}@x`,
      },
      {
        role: "env",
        name: "ORACLE",
        value: `etl/${password()}@//ora.contoso.com:1521/ML`,
        secret: password(),
      },
      { role: "command", name: "command", value: `sqlplus etl/${password()}@ora:1521/ml @x.sql`, secret: password() },
      {
        role: "env",
        name: "DATABASE_URL",
        value: `postgresql://etl:\${DB_PASS:-${password()}}@db/ml`,
        secret: password(),
      },
      { role: "env", name: "DATABASE_URL", value: "mysql://root:root@db:3306/x", secret: "root", severity: "warning" },
      {
        role: "text",
        name: "",
        value: `engine = create_engine("postgresql://ml:${password()}@{host}/x")\\nprint(1)`,
        secret: password(),
      },
      {
        role: "text",
        name: "",
        value: `"url:\\nhttps://jo:a@b${password()}@contoso.com/x"`,
        secret: `a@b${password()}`,
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "DATABASE_URL", value: "postgresql://${DB_USER}:${DB_PASSWORD}@db/x" },
      { role: "env", name: "DATABASE_URL", value: "postgresql://$USER:$PASSWORD@db/x" },
      { role: "env", name: "DATABASE_URL", value: "postgresql://user:password@localhost:5432/x" },
      { role: "env", name: "DATABASE_URL", value: "mysql://<user>:<password>@db/x" },
      { role: "env", name: "ORACLE", value: "etl/${ORA_PASSWORD}@//ora.contoso.com:1521/ML" },
      { role: "env", name: "DATABASE_URL", value: "postgresql://etl:${DB_PASS:-}@db/ml" },
      { role: "setting", name: "uses", value: "actions/checkout@v4 and registry/base@contoso.azurecr.io/x" },
      { role: "env", name: "DATABASE_URL", value: "mongodb://ml:%3Cyour-password%3E@db/x" },
      { role: "env", name: "DATABASE_URL", value: "redis://:***@cache:6379" },
      { role: "env", name: "DSN", value: "etl:${PASSWORD}@tcp(db:3306)/ml and %s:%s@tcp(%s)/%s" },
      { role: "env", name: "JDBC", value: "jdbc:oracle:thin:@//db:1521/s and jdbc:oracle:thin:/@tns" },
      { role: "env", name: "JDBC", value: "jdbc:oracle:thin:scott/<password>@db:1521:s" },
      {
        role: "text",
        name: "",
        value: 'url = f"postgresql://{user}:{password}@{host}/x"; other = "mysql://%s:%s@%s/x"',
      },
      { role: "url", name: "code", value: "git+ssh://git@github.com/contoso/lib.git@v1.2" },
      {
        role: "url",
        name: "code",
        value: "https://contoso-machine-learning@dev.azure.com/contoso-machine-learning/ml/_git/code",
      },
      { role: "url", name: "path", value: "abfss://azureml-blobstore-3c0e6f1a@contoso.dfs.core.windows.net/data" },
      { role: "url", name: "path", value: "azureml://registries/azureml/models/gpt2@latest" },
      { role: "setting", name: "image", value: `docker://python:3.11@sha256:${sample("", 64, "hex")}` },
      { role: "url", name: "url", value: "https://contoso.com/unsubscribe?mail=jo:x@contoso.com" },
      { role: "env", name: "SENTRY_DSN", value: `https://${sample("", 32, "hex")}@o1.ingest.sentry.io/1` },
      { role: "command", name: "command", value: "pip install git+https://${{ secrets.PAT }}@github.com/contoso/lib" },
      { role: "url", name: "url", value: "https://medium.com/@contoso/a-story:of@things" },
    ];
  },
  *detect({ value }) {
    yield* urlCredentials(value);
    yield* bareAddressPasswords(value);
  },
};
