import { childText } from "../../document/document.ts";
import { Secret } from "../../detection/secret.ts";
import type { Family } from "../../formats/format.ts";
import { secretNameFor } from "../../vault/secret-name.ts";
import { safeName, wordsOf } from "../words.ts";
import type { FixSubject } from "./fix.ts";
import { isWholeScalar } from "./nodes.ts";

/** What a fix puts into the vault, and the variable after which it is called there. */
export interface Wish {
  readonly variable: string;
  /** Whether the place is called so itself: a variable, not an option of a command or what a cell has printed. */
  readonly isNamed: boolean;
  readonly secret: Secret;
}

/** Names of places that say nothing of what stands in them. */
const VAGUE =
  /^(?:(?:access-|auth-|secret-)?(?:token|key|secret|value)|password|passwd|pass|pwd|auth|authorization|bearer|creds?|credentials?|pip|dependencies|channels|(?:extra-|default-)?index(?:-url)?|url|text|source|output|line|[a-z])$/;
/** Rules that know a secret only by the place where it stands. */
const GENERIC_RULES = new Set([
  "literal-secret",
  "secret-slot",
  "secret-in-query",
  "credentials-in-url",
  "connection-parameters",
  "authorization-header",
]);
/** What has a name of its own, by which people know whose credential it is. */
const HOLDERS: ReadonlySet<Family> = new Set(["datastore", "connection", "compute", "workspace"]);

/**
 * The value that goes into the vault. A variable, a credential, or a string of a program, goes as a whole, also when only the password in
 * its connection string was found: references stand for whole values.
 */
export function wishOf(subject: FixSubject): Wish {
  const { field, finding } = subject;
  const isLiteral = field.format.language === "python" && field.role !== "command" && field.role !== "argument";
  const isWhole =
    (field.role === "env" || field.role === "credential" || isLiteral) &&
    field.within === undefined &&
    isWholeScalar(field);
  const secret = isWhole ? new Secret(field.value) : finding.secret;
  return { variable: variableOf(subject), isNamed: field.role === "env", secret };
}

function variableOf({ field, finding, definition }: FixSubject): string {
  // A default is called after what it is the default of.
  const isDefault = /^default(?:Value)?$/.test(field.name) && field.path.length > 1;
  const named = isDefault ? { ...field, name: String(field.path.at(-2)) } : field;
  const { variable, secret } = wordsOf({ field: named, file: finding.file });
  if (field.role === "env") return variable;
  const { root } = definition;
  const holder = HOLDERS.has(field.format.family) && root.kind === "map" ? childText(root, "name") : undefined;
  const owner = holder === undefined ? undefined : safeName(holder, field);
  if (owner !== undefined) return asVariable(`${owner}-${secret}`);
  return VAGUE.test(secret) && !GENERIC_RULES.has(finding.rule) ? asVariable(finding.rule) : variable;
}

const asVariable = (name: string): string => secretNameFor(name).replaceAll("-", "_").toUpperCase();
