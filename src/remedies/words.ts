import type { Path } from "../document/document.ts";
import type { Field, Role } from "../formats/format.ts";
import { secretNameFor } from "../vault/secret-name.ts";
import type { RemedySubject } from "./advice.ts";

/** The words of a definition that advice repeats. None of them holds the value that was found. */
export interface Words {
  /** As people call it: `HF_TOKEN`, `--hf-token`, or "the value" where the name must not be repeated. */
  readonly label: string;
  /** An environment variable for it: `HF_TOKEN`. */
  readonly variable: string;
  /** Its name in Key Vault: `hf-token`. */
  readonly secret: string;
  /** The file's name without folders, or "the file". */
  readonly file: string;
}

const NOUNS: Readonly<Record<Role, string>> = {
  env: "the variable",
  name: "the name",
  tag: "the tag",
  text: "the text",
  command: "the value",
  argument: "the argument",
  input: "the value",
  credential: "the credential",
  url: "the URL",
  build: "the value",
  setting: "the setting",
};

/** Variables of the shell itself: reading a secret into one of them would break the shell. */
const SHELL_VARIABLES = new Set([
  "PATH",
  "HOME",
  "USER",
  "SHELL",
  "PWD",
  "OLDPWD",
  "IFS",
  "ENV",
  "TERM",
  "LANG",
  "UID",
  "EUID",
  "PPID",
  "STATUS",
]);

/** The words for a subject. */
export function wordsOf({ field, file }: Pick<RemedySubject, "field" | "file">): Words {
  const name = safeName(field.name, field);
  const secret = safeName(secretNameFor(name ?? ""), field) ?? "secret";
  const isVariable = field.role === "env" && name !== undefined && /^[A-Za-z_]\w*$/.test(name);
  const variable = isVariable ? name : secret.replaceAll("-", "_").toUpperCase();
  const isVague =
    field.role === "command" || (field.role === "argument" && name?.length === 1) || field.path.at(-1) === field.value;
  const base = /[^/\\]*$/.exec(file)?.[0] ?? "";
  return {
    label: name === undefined || name.length > 60 || isVague ? NOUNS[field.role] : name,
    variable: SHELL_VARIABLES.has(variable.toUpperCase()) ? "SECRET" : variable,
    secret,
    file: safeName(base, field) ?? "the file",
  };
}

/** The parts of a path from the last list index on; a part that must not be repeated becomes `<name>`. */
export function safePath(path: Path, field: Field): string[] {
  const lastIndex = path.findLastIndex((part) => typeof part === "number");
  return path.slice(lastIndex + 1).map((part) => safeName(String(part), field) ?? "<name>");
}

/** A name that may be repeated: short, plain, and without the value that was found. */
export function safeName(name: string, field: Field): string | undefined {
  if (!/^[\w.-]{1,127}$/.test(name) || name === "__proto__") return undefined;
  // An expression is no secret, and mostly named like what it is for.
  if (field.holds === "deferred") return name;
  return [field.value, field.scalar.value, field.scalar.text].some((secret) => reveals(name, secret))
    ? undefined
    : name;
}

/** A short value may stand in a longer name by chance: `password` in `DB_PASSWORD`. */
function reveals(name: string, secret: string): boolean {
  const trimmed = secret.trim();
  // Most values are longer than any name; only of a hostile file is it costly to find that out by comparing.
  if (trimmed.length > 2 * name.length) return false;
  const hidden = trimmed.toLowerCase();
  const shown = name.toLowerCase();
  return hidden !== "" && (shown === hidden || (hidden.length > 8 && shown.includes(hidden)));
}
