import type { MapNode, Node, Scalar } from "../../../document/document.ts";
import { lineBreakOf } from "../../../document/edit/extent.ts";
import { shell } from "../../snippet.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "../fix.ts";
import { isWholeScalar, lastEntry } from "../nodes.ts";
import { showCommand } from "../vault-command.ts";

/**
 * A literal of a Terraform file becomes a sensitive variable, declared at the end of the file.
 *
 * @see https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output
 */
export const terraformVariableFix: Fixer = (subject, context) => {
  const { definition, field } = subject;
  const { text, file } = definition.document.source;
  const { span } = field.scalar;
  const literal = text.slice(span.start, span.end);
  const line = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
  if (!/\.tf$/i.test(file) || !isWholeScalar(field) || !/^"[^"\n\\]*"$/.test(literal) || /[$%]\{/.test(literal))
    return undefined;
  if (field.path[0] === "variable") return withoutDefault(subject, context);
  const name = context.name.replaceAll("-", "_");
  if (field.path[0] !== "resource" || !/^\s*[\w"-]+\s*[=:]\s*$/.test(line)) return undefined;
  if (new RegExp(String.raw`variable\s+"?${name}"?\s*\{`).test(text)) return undefined;
  const lineBreak = lineBreakOf(text);
  const gap = text === "" || text.endsWith("\n") ? "" : lineBreak;
  const block = ["", `variable "${name}" {`, "  type      = string", "  sensitive = true", "}", ""].join(lineBreak);
  return {
    title: `Make it the sensitive variable ${name} that whoever applies gives, from the secret ${context.name}`,
    // The state still holds the value, and whoever applies has to give it.
    safety: "unsafe",
    edits: [
      { span, text: `var.${name}` },
      { span: { start: text.length, end: text.length }, text: gap + block },
    ],
    stores: true,
    steps: applySteps(name, context),
  };
};

/** The default of a variable can refer to nothing, so it goes, and the variable becomes a sensitive one. */
function withoutDefault({ definition: { document }, field }: FixSubject, context: FixContext): Fix | undefined {
  const { source, root } = document;
  const { span } = field.scalar;
  const from = source.text.lastIndexOf("\n", span.start - 1) + 1;
  const found = source.text.indexOf("\n", span.end);
  const to = found === -1 ? source.text.length : found;
  const [, name, key] = field.path.map(String);
  const indent = /^([ \t]*)default[ \t]*=[ \t]*$/.exec(source.text.slice(from, span.start))?.[1];
  const isAlone = /^[ \t]*\r?$/.test(source.text.slice(span.end, to));
  if (key !== "default" || name === undefined || indent === undefined || !isAlone || found === -1) return undefined;
  const block = blockOf(root, field.scalar);
  if (block === undefined) return undefined;
  const isSensitive = lastEntry(block, "sensitive") !== undefined;
  const edit = isSensitive
    ? { span: { start: from, end: to + 1 }, text: "" }
    : { span: { start: from + indent.length, end: span.end }, text: "sensitive = true" };
  return {
    title: `Take the default of the variable ${name} out, which whoever applies gives from the secret ${context.name}`,
    safety: "unsafe",
    edits: [edit],
    stores: true,
    steps: applySteps(name, context),
  };
}

/** The block that holds a value. Blocks of one kind stand beside each other under the same key, each with its own name. */
function blockOf(root: Node | undefined, scalar: Scalar): MapNode | undefined {
  const maps = (node: Node | undefined): MapNode[] =>
    node?.kind === "map" ? node.entries.flatMap(({ value }) => (value.kind === "map" ? [value] : [])) : [];
  return maps(root)
    .flatMap(maps)
    .find(({ entries }) => entries.some(({ value }) => value === scalar));
}

function applySteps(name: string, context: FixContext): string[] {
  return [
    shell("before terraform apply", `export TF_VAR_${name}="$(${showCommand(context)})"`),
    "Terraform writes the value into its state in plain text; keep the state in a backend that only few can read.",
  ];
}
