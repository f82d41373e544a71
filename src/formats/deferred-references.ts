import type { Field } from "./format.ts";

/** `${{ secrets.X }}`, `${{ env.X }}`, `$(X)`, `$X`, `${X}`, `$env:X`, `%X%`. */
const REFERENCE =
  /\$\{\{\s*([a-z]+)\.([\w.-]+)[^{}]{0,100}\}\}|\$\(([A-Za-z_][\w.-]*)\)|\$(?:env:)?\{?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;

/** Commands that print a secret, in a substitution. */
const PRINTS_SECRET =
  /\b(?:keyvault secret show|get-access-token|(?:get-credentials|keys list|list-keys|credential reset)\b|secretsmanager get-secret-value|Get-AzKeyVaultSecret)/;

/** Those of them that no other word gives away, for a quick look at a whole text. */
const LISTS_KEYS = /keys list\b|list-keys\b/;

/** A quick look at a whole text: whether a command in it prints keys, which can be handed on under any name. */
export function mayPrintKeys(text: string): boolean {
  return LISTS_KEYS.test(text);
}

/** Secrets of a repository that are none: ids and addresses are often kept there too. */
const HARMLESS =
  /(?:^|[_-])(?:ids?|names?|groups?|rg|ur[il]s?|endpoints?|regions?|location|e?mails?|users?|usernames?|tenant|subscription|workspace|account|hosts?|servers?|registry|domain|vault|branch|version|path|image|bucket|project)$/i;

/** Where a secret lies, which is none. */
const VAULT_ADDRESS = /\bhttps:\/\/[^\s/]{1,200}\.vault\./i;

/** A name that says secret, for what is one whatever it is called. */
const SECRET = "secret";

/** Of hostile files; no value has so many sources. */
const MOST_ORIGINS = 20;
const LONGEST = 2000;

/**
 * What a value refers to, as far as scripts and workflows say: names of variables and of secrets. What stands behind a
 * variable that was set before comes with it. Behind a secret of the platform, and behind a command that prints one,
 * stands `secret`.
 */
export class DeferredReferences {
  static readonly none = new DeferredReferences();
  readonly #origins: Map<string, readonly string[]>;

  constructor(others?: DeferredReferences) {
    this.#origins = new Map(others === undefined ? [] : others.#origins);
  }

  /** The variables that a workflow sets, whatever step they stand in. */
  static of(fields: readonly Field[]): DeferredReferences {
    const references = new DeferredReferences();
    for (const { role, name, value, format } of fields) {
      if (role === "env" && format.family === "workflow") references.assign(name, value);
    }
    return references;
  }

  /** Takes note of `name=value`. */
  assign(name: string, value: string): void {
    const origins = this.originsOf(value);
    if (origins.length > 0) this.#origins.set(name, origins);
  }

  /** The names behind a value; none when it refers to nothing. */
  originsOf(value: string): readonly string[] {
    if (!/[$%`]/.test(value)) return [];
    const text = value.slice(0, LONGEST);
    if (VAULT_ADDRESS.test(text)) return [];
    if (PRINTS_SECRET.test(text) && /^["']?(?:\$\(|`)/.test(text)) return [SECRET];
    const origins = new Set<string>();
    for (const [, scope, path = "", macro, variable, windows] of text.matchAll(REFERENCE)) {
      const name = macro ?? variable ?? windows ?? path.slice(path.lastIndexOf(".") + 1);
      origins.add(name);
      if (scope?.toLowerCase() === "secrets" && !HARMLESS.test(name)) origins.add(SECRET);
      for (const origin of this.#origins.get(name) ?? []) origins.add(origin);
      if (origins.size >= MOST_ORIGINS) break;
    }
    return [...origins];
  }
}

/** `path.to.value=` before a value: nothing else that `az ml` gets is kept with a definition. */
const PATH = /(?:^|[\s"'])([A-Za-z_][\w-]*(?:\.[\w-]+)+)=["']?$/;

/**
 * Whether a value is given to a definition.
 *
 * @param submits whether it stands in a command of `az ml`; without it the path must say so, since the words of such a
 *   command are often gathered in a list first: `args+=(--set "environment_variables.X=$X")`
 */
export function isKept(command: string, offset: number, submits: boolean): boolean {
  const path = PATH.exec(command.slice(Math.max(0, offset - 200), offset))?.[1];
  return path !== undefined && (submits || /(?:^|\.)environment_variables\./.test(path));
}
