import type { Change } from "../../document/edit/change.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Definition, Field } from "../../formats/format.ts";
import type { TextEdit } from "../../source/edit.ts";
import type { Reader } from "./reader.ts";

/** A finding together with the nodes of the document in which it stands. */
export interface FixSubject {
  readonly finding: Finding;
  readonly definition: Definition;
  readonly field: Field;
  /** What was found, in offsets of `field.value`. */
  readonly start: number;
  readonly end: number;
}

/** Where the value is kept, or will be, and what the user wants. */
export interface FixContext {
  /** The vault; absent in a run that only shows what would change. */
  readonly vault?: { readonly name: string; readonly url: string };
  /** The name of the secret in the vault. */
  readonly name: string;
  /** What the variable is called that holds the value: an earlier fix may have changed the words around it. */
  readonly variable?: string;
  /** 32 hexadecimal digits; known once the value is stored. */
  readonly version?: string;
  /** Whether jobs get the resolver, which reads references when the job starts. */
  readonly resolver: boolean;
  /** The text of an SSH public key, for computes. */
  readonly sshPublicKey?: string;
}

/** A file that a fix needs in a code folder. */
export type NeededFile = {
  /** As the definition names the folder: relative to the file of the finding. */
  readonly folder: string;
} & ({ readonly what: "resolver" } | IgnoredFile);

/** A line of `.amlignore`: the file is uploaded no more. */
export interface IgnoredFile {
  readonly what: "ignore";
  readonly line: string;
}

/** One way to take a value out of a file. */
export interface Fix {
  readonly title: string;
  /** `safe`: what runs afterwards does the same as before, once the steps are done. `unsafe`: more has to be changed by a person. */
  readonly safety: "safe" | "unsafe";
  /** Of YAML, JSON and `.env` files. */
  readonly changes?: readonly Change[];
  /** Of all other files. */
  readonly edits?: readonly TextEdit[];
  /** Whether the value of {@link wishOf} must be in the vault before it leaves the file. */
  readonly stores: boolean;
  /** What the fix needs that the context lacks; then it is only shown. */
  readonly lacks?: "vault" | "version";
  readonly files?: readonly NeededFile[];
  /** Who reads the vault afterwards. */
  readonly reader?: Reader;
  /** Whether the file names the version of the secret, so that it has to change when the secret does. */
  readonly isPinned?: boolean;
  /** What a person does before or after, as sentences or commands. */
  readonly steps: readonly string[];
}

/** Makes the fix for one kind of place; `undefined`: only a person can do it. */
export type Fixer = (subject: FixSubject, context: FixContext) => Fix | undefined;

/** Stands for what is not known yet. Never written into a file. */
export const UNKNOWN = { vault: "<vault>", version: "<version>" } as const;

/** What a fix lacks that writes the address of the vault. */
export function lacksVault({ vault }: FixContext): Pick<Fix, "lacks"> {
  return vault === undefined ? { lacks: "vault" } : {};
}

/** What a fix lacks that writes the address of the vault and the version of the secret. */
export function lacksVersion({ vault, version }: FixContext): Pick<Fix, "lacks"> {
  if (vault === undefined) return { lacks: "vault" };
  return version === undefined ? { lacks: "version" } : {};
}
