import { lineBreakOf } from "../../../document/edit/extent.ts";
import { shell } from "../../snippet.ts";
import type { Fixer } from "../fix.ts";
import { isWholeScalar } from "../nodes.ts";
import { showCommand } from "../vault-command.ts";

/**
 * A literal of a Terraform file becomes a sensitive variable, declared at the end of the file.
 *
 * @see https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output
 */
export const terraformVariableFix: Fixer = ({ definition: { document }, field }, context) => {
  const { text, file } = document.source;
  const { span } = field.scalar;
  const literal = text.slice(span.start, span.end);
  const line = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
  if (!/\.tf$/i.test(file) || !isWholeScalar(field) || !/^"[^"\n\\]*"$/.test(literal) || /[$%]\{/.test(literal))
    return undefined;
  // The default of a variable can refer to nothing.
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
    steps: [
      shell("before terraform apply", `export TF_VAR_${name}="$(${showCommand(context)})"`),
      "Terraform writes the value into its state in plain text; keep the state in a backend that only few can read.",
    ],
  };
};
