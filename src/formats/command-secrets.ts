/** A program with its subcommand, and the flag that holds its password under a name that does not say so. */
interface SecretFlag {
  readonly programs: readonly string[];
  readonly flag: string;
  readonly name: string;
  /** The value may stand in the same word: `-psecret`; or must, since the next word is something else. */
  readonly glued?: boolean | "only";
  /** Stands before the secret in the value, which is something else without it: `pass:` of openssl. */
  readonly behind?: string;
}

export const SECRET_FLAGS: readonly SecretFlag[] = [
  { programs: ["docker", "login"], flag: "-p", name: "password" },
  { programs: ["podman", "login"], flag: "-p", name: "password" },
  { programs: ["az", "login"], flag: "-p", name: "password" },
  { programs: ["az", "acr", "login"], flag: "-p", name: "password" },
  { programs: ["helm", "registry", "login"], flag: "-p", name: "password" },
  { programs: ["twine", "upload"], flag: "-p", name: "password" },
  { programs: ["sshpass"], flag: "-p", name: "password", glued: true },
  ...["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "mariadb-dump", "7z", "7za", "rar", "unrar"].map(
    (program) => ({
      programs: [program],
      flag: "-p",
      name: "password",
      glued: "only" as const,
    }),
  ),
  ...[
    "mongo",
    "mongosh",
    "mongodump",
    "mongorestore",
    "mongoexport",
    "mongoimport",
    "cqlsh",
    "beeline",
    "cypher-shell",
    "ncftpget",
    "ncftpput",
  ].map((program) => ({
    programs: [program],
    flag: "-p",
    name: "password",
  })),
  ...["sqlcmd", "bcp", "zip", "unzip", "mosquitto_pub", "mosquitto_sub", "ipmitool"].map((program) => ({
    programs: [program],
    flag: "-P",
    name: "password",
    glued: true,
  })),
  ...["ldapsearch", "ldapadd", "ldapmodify", "ldapdelete", "ldapwhoami", "ldappasswd"].map((program) => ({
    programs: [program],
    flag: "-w",
    name: "password",
    glued: true,
  })),
  ...["plink", "pscp", "psftp"].map((program) => ({ programs: [program], flag: "-pw", name: "password" })),
  ...["-pass", "-passin", "-passout"].map((flag) => ({
    programs: ["openssl"],
    flag,
    name: "password",
    behind: "pass:",
  })),
  { programs: ["az", "keyvault", "secret", "set"], flag: "--value", name: "password" },
  { programs: ["gh", "secret", "set"], flag: "--body", name: "password" },
  { programs: ["gh", "secret", "set"], flag: "-b", name: "password" },
  { programs: ["databricks", "secrets", "put-secret"], flag: "--string-value", name: "password" },
  { programs: ["databricks", "secrets", "put"], flag: "--string-value", name: "password" },
  ...["sql server", "postgres flexible-server", "mysql flexible-server"].map((kind) => ({
    programs: ["az", ...kind.split(" "), "create"],
    flag: "-p",
    name: "password",
  })),
  { programs: ["openssl"], flag: "-k", name: "password" },
  { programs: ["kaggle", "config", "set"], flag: "-v", name: "KAGGLE_KEY" },
  { programs: ["redis-cli"], flag: "-a", name: "password" },
  { programs: ["valkey-cli"], flag: "-a", name: "password" },
  { programs: ["redis-server"], flag: "--requirepass", name: "password" },
  { programs: ["ConvertTo-SecureString"], flag: "-String", name: "password" },
];

/** Flags for a user and a password in one value, and what stands between the two. */
export const LOGIN_FLAGS: readonly {
  readonly program: string;
  readonly flags: readonly string[];
  readonly sign: string;
}[] = [
  ...["smbclient", "smbget", "smbmap", "rpcclient", "net", "winexe"].map((program) => ({
    program,
    flags: ["-U", "--user"],
    sign: "%",
  })),
  { program: "lftp", flags: ["-u", "--user"], sign: "," },
  { program: "ab", flags: ["-A", "-P"], sign: ":" },
  { program: "hey", flags: ["-a"], sign: ":" },
  { program: "siege", flags: ["-A"], sign: ":" },
];

/** Flags of {@link SECRET_FLAGS} and of requests (`curl -u`), also with the value in the same word. */
const UNNAMED =
  /[\s"'[,](?:-[uUaApPwSbk](?=[\s"'=:]|\S{4})|<<<|-pw\b|pass:|(?:net use|alias set|add_user|change_password|htpasswd|remote modify)\b|--(?:user|proxy-user|auth|value|body|string-value|requirepass|password-stdin|with-token)\b)|SecureString|(?:IDENTIFIED|identified)[ \t]/;

/** A quick look at a whole text: whether a command in it can pass a secret under a flag whose name does not say so. */
export function mayPassSecret(text: string): boolean {
  return UNNAMED.test(text);
}

/** Programs that take a secret as a word without a flag: the next one, or one `after` others. */
export const SECRET_PLACES: readonly {
  readonly programs: readonly string[];
  readonly name: string;
  readonly after?: number;
}[] = [
  { programs: ["wandb", "login"], name: "WANDB_API_KEY" },
  { programs: ["vault", "login"], name: "VAULT_TOKEN" },
  { programs: ["snyk", "auth"], name: "SNYK_TOKEN" },
  { programs: ["ConvertTo-SecureString"], name: "password" },
  { programs: ["mc", "alias", "set"], name: "secret_key", after: 3 },
  { programs: ["mcli", "alias", "set"], name: "secret_key", after: 3 },
  { programs: ["mc", "config", "host", "add"], name: "secret_key", after: 3 },
  { programs: ["mc", "admin", "user", "add"], name: "secret_key", after: 2 },
  { programs: ["rabbitmqctl", "add_user"], name: "password", after: 1 },
  { programs: ["rabbitmqctl", "change_password"], name: "password", after: 1 },
  { programs: ["htpasswd"], name: "password", after: 2 },
  { programs: ["net", "use"], name: "password", after: 2 },
  { programs: ["mysqladmin", "password"], name: "password" },
  { programs: ["rclone", "obscure"], name: "password" },
  { programs: ["poetry", "config"], name: "password", after: 2 },
];

/** Commands of programs that set what the word before a value names: `dvc remote modify store password X`. */
export const SETTING_COMMANDS: ReadonlySet<string> = new Set([
  "modify",
  "config",
  "configure",
  "create",
  "set",
  "update",
]);
