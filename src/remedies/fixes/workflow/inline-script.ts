import { childText } from "../../../document/document.ts";
import { replaceInShell } from "../../../document/edit/shell-place.ts";
import { wordsOf } from "../../words.ts";
import { lacksVault } from "../fix.ts";
import type { FixSubject, Fixer } from "../fix.ts";
import { chainTo } from "../nodes.ts";
import { SHELL_NEEDS } from "../shell-value.ts";
import { showCommand } from "../vault-command.ts";

const KEY = /^inlineScript$/i;

/** Whether a value stands in the script that a task runs when it has logged in to Azure: `azure/cli`, `AzureCLI@2`. */
export const isInlineScript: (path: readonly (string | number)[]) => boolean = (path) =>
  KEY.test(String(path.findLast((part) => typeof part === "string")));

/**
 * A script that runs with the login of its task reads the vault itself.
 *
 * @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-cli-v2
 */
export const inlineScriptFix: Fixer = ({ definition, field, finding, start, end }, context) => {
  const { scalar } = field;
  const command = `$(${showCommand(context)})`;
  const edit = isOtherShell({ definition, field })
    ? undefined
    : replaceInShell(scalar.value, field.offset + start, field.offset + end, command);
  const { label } = wordsOf({ field, file: finding.file });
  return (
    edit && {
      title: `Read ${label} from Key Vault (${context.name}) where the script needs it`,
      safety: "safe",
      changes: [{ kind: "parts", scalar, parts: [{ ...edit.span, value: edit.text }] }],
      stores: true,
      ...lacksVault(context),
      steps: [SHELL_NEEDS],
    }
  );
};

/** Whether what runs the script is no POSIX shell: its task says so, or leaves it to the machine. */
function isOtherShell({ definition, field }: Pick<FixSubject, "definition" | "field">): boolean {
  const { root, source } = definition.document;
  const [step, inputs] = (chainTo(root, field.path) ?? []).slice(-3);
  const type = inputs?.kind === "map" ? childText(inputs, "scriptType") : undefined;
  if (type !== undefined) return type !== "bash";
  const uses = step?.kind === "map" ? childText(step, "uses") : undefined;
  return uses === undefined ? /windows/i.test(source.text) : !/^azure\/cli@/i.test(uses);
}
