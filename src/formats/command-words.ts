import type { Role } from "./format.ts";

/** Flags whose value is itself `NAME=value`, and what that sets. */
export const ASSIGNING_FLAGS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["-e", "env"],
  ["--env", "env"],
  ["-E", "env"],
  ["--environment", "env"],
  ["--build-arg", "env"],
  ["--define", "argument"],
  ["-D", "argument"],
  ["-P", "argument"],
  ["-var", "argument"],
  ["--conf", "argument"],
  ["--from-literal", "argument"],
]);

/** Flags that take `path=value` words until the next flag. */
export const LIST_FLAGS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["--set", "argument"],
  ["--credentials", "argument"],
  ["--tags", "argument"],
  ["--properties", "argument"],
  ["--settings", "argument"],
  ["--parameters", "argument"],
  ["--env-vars", "env"],
  ["--secure-environment-variables", "env"],
  ["--environment-variables", "env"],
]);

/** Flags without a value: the word behind them is not theirs. */
export const SWITCHES: ReadonlySet<string> = new Set(
  (
    "-d -i -it -k -L -q -s -sS -sSL -fsSL -ti -v -y --debug --detach --force --global --insecure --no-cache --password-stdin " +
    "--quiet --relogin --rm --service-principal --silent --system --user-agent-only --verbose --with-token --yes"
  ).split(" "),
);

/** Flags that read a password from standard input. */
export const READING_FLAGS: ReadonlySet<string> = new Set(["--password-stdin", "--with-token", "--passphrase-fd"]);

/** Words in front of a command that are none themselves. */
export const RUNNERS: ReadonlySet<string> = new Set(
  "sudo env exec nohup time command builtin call start then do else if while ! {".split(" "),
);

/** Commands whose words `NAME=value` set variables. */
export const DECLARATIONS: ReadonlySet<string> = new Set([
  "export",
  "set",
  "setx",
  "declare",
  "typeset",
  "local",
  "readonly",
]);

export const SHELLS: ReadonlySet<string> = new Set([
  "sh",
  "bash",
  "dash",
  "zsh",
  "ksh",
  "cmd",
  "powershell",
  "pwsh",
  "su",
  "eval",
]);

/** A program with its subcommand, and the flag that holds its password under a name that does not say so. */
interface SecretFlag {
  readonly programs: readonly string[];
  readonly flag: string;
  readonly name: string;
  /** The value may stand in the same word: `-psecret`; or must, since the next word is something else. */
  readonly glued?: boolean | "only";
}

export const SECRET_FLAGS: readonly SecretFlag[] = [
  { programs: ["docker", "login"], flag: "-p", name: "password" },
  { programs: ["podman", "login"], flag: "-p", name: "password" },
  { programs: ["az", "login"], flag: "-p", name: "password" },
  { programs: ["az", "acr", "login"], flag: "-p", name: "password" },
  { programs: ["helm", "registry", "login"], flag: "-p", name: "password" },
  { programs: ["twine", "upload"], flag: "-p", name: "password" },
  { programs: ["sshpass"], flag: "-p", name: "password", glued: true },
  ...["mysql", "mysqldump", "mysqladmin", "mariadb", "mariadb-dump", "7z", "7za"].map((program) => ({
    programs: [program],
    flag: "-p",
    name: "password",
    glued: "only" as const,
  })),
  ...["mongo", "mongosh", "mongodump", "mongorestore"].map((program) => ({
    programs: [program],
    flag: "-p",
    name: "password",
  })),
  ...["sqlcmd", "bcp", "zip", "unzip"].map((program) => ({
    programs: [program],
    flag: "-P",
    name: "password",
    glued: true,
  })),
  { programs: ["ldapsearch"], flag: "-w", name: "password" },
  { programs: ["az", "keyvault", "secret", "set"], flag: "--value", name: "password" },
  { programs: ["gh", "secret", "set"], flag: "--body", name: "password" },
  { programs: ["gh", "secret", "set"], flag: "-b", name: "password" },
  { programs: ["databricks", "secrets", "put-secret"], flag: "--string-value", name: "password" },
  ...["sql server", "postgres flexible-server", "mysql flexible-server"].map((kind) => ({
    programs: ["az", ...kind.split(" "), "create"],
    flag: "-p",
    name: "password",
  })),
  { programs: ["openssl"], flag: "-k", name: "password" },
  { programs: ["kaggle", "config", "set"], flag: "-v", name: "KAGGLE_KEY" },
  { programs: ["redis-cli"], flag: "-a", name: "password" },
  { programs: ["redis-server"], flag: "--requirepass", name: "password" },
  { programs: ["ConvertTo-SecureString"], flag: "-String", name: "password" },
];

/** Flags of {@link SECRET_FLAGS} and of requests (`curl -u`), also with the value in the same word. */
const UNNAMED =
  /[\s"'[,](?:-[uapPwSbk](?=[\s"'=:]|\S{4})|--(?:user|proxy-user|auth|value|body|string-value|requirepass|password-stdin|with-token)\b)|SecureString|(?:IDENTIFIED|identified)[ \t]/;

/** A quick look at a whole text: whether a command in it can pass a secret under a flag whose name does not say so. */
export function mayPassSecret(text: string): boolean {
  return UNNAMED.test(text);
}

/** Programs that take a secret as their next word without a flag. */
export const SECRET_PLACES: readonly { readonly programs: readonly string[]; readonly name: string }[] = [
  { programs: ["wandb", "login"], name: "WANDB_API_KEY" },
  { programs: ["vault", "login"], name: "VAULT_TOKEN" },
  { programs: ["snyk", "auth"], name: "SNYK_TOKEN" },
  { programs: ["ConvertTo-SecureString"], name: "password" },
];

/** Whether a flag of these programs is meant; a program alone may run inside another one (`docker exec db mysql`). */
export function runs(program: readonly string[], [first = "", ...others]: readonly string[]): boolean {
  return others.length === 0 ? program.includes(first) : beginsWith(program, [first, ...others]);
}

/** Whether the words of a command begin with these. */
export function beginsWith(program: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word, index) => program[index] === word);
}

/** `/usr/bin/docker` and `docker.exe` are `docker`. */
export function programName(word: string): string {
  return word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1).replace(/\.(?:exe|cmd|bat)$/i, "");
}
