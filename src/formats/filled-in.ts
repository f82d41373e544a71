import type { DeferredReferences } from "./deferred-references.ts";
import type { Field, Format, Role } from "./format.ts";

/** What works out references in a text before it is the definition that is submitted. */
export interface Filling {
  /** The shell: `$X`, `${X}`, PowerShell's `$env:X`. */
  readonly shell: boolean;
  /** The service that runs a workflow, before any shell sees the text. */
  readonly service: RegExp | undefined;
}

const SHELL = /(?<!\\)\$(?:env:)?\{?[A-Za-z_]\w*|(?<!\\)\$\((?=\s*[A-Za-z])/i;
/** Not of `inputs`: Azure ML binds those itself, in the same syntax. */
const GITHUB = /\$\{\{\s*(?:secrets|env|vars|needs|steps|matrix|github)\.[\w.-]/;
const AZURE_PIPELINES = /\$\([A-Za-z_][\w.-]*\)|\$\{\{\s*(?:parameters|variables)\.[\w.-]/;
const ROLES: ReadonlySet<Role> = new Set<Role>(["env", "input", "argument", "tag", "credential"]);

/** `<<'EOF'`, `<<\EOF`: the shell leaves such a here-document as it is. */
const LITERAL_HEREDOC = /<<-?[ \t]{0,4}["'\\]/;

/**
 * Who fills in a document that stands in a value: the shell in a here-document and between double quotes, the service in
 * whatever stands in its workflow. `undefined` when nobody does.
 *
 * @param heredoc the line that begins the here-document
 */
export function fillingOf(field: Field, start: number, heredoc?: string): Filling | undefined {
  const { family } = field.format;
  const isScript = family === "workflow" || family === "shell" || family === "notebook";
  if (!isScript) return undefined;
  const shell = heredoc === undefined ? isDoublyQuoted(field, start) : !LITERAL_HEREDOC.test(heredoc);
  const service = serviceOf(field.format);
  return shell || service !== undefined ? { shell, service } : undefined;
}

function serviceOf({ id }: Format): RegExp | undefined {
  if (id.startsWith("github/")) return GITHUB;
  return id.startsWith("azure-devops/") ? AZURE_PIPELINES : undefined;
}

/** `"…"`, and PowerShell's `@"` with a line break behind it. */
function isDoublyQuoted({ scalar, offset }: Field, start: number): boolean {
  return scalar.value
    .slice(0, offset + start)
    .slice(-10)
    .trimEnd()
    .endsWith('"');
}

/** A field of a document that is filled in: what it refers to is in plain text when the definition is submitted. */
export function asFilledIn(field: Field, filling: Filling, references: DeferredReferences): Field {
  const { role, value, holds } = field;
  if (holds !== undefined || !ROLES.has(role)) return field;
  if (!(filling.shell && SHELL.test(value)) && filling.service?.test(value) !== true) return field;
  const usedAs = references.originsOf(value);
  return usedAs.length === 0 ? field : { ...field, holds: "deferred", usedAs };
}
