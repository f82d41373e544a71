import { PythonPrelude, usesName } from "../../../document/edit/python-prelude.ts";
import type { PythonImport } from "../../../document/edit/python-prelude.ts";
import type { Program } from "../../../document/python.ts";
import type { TextEdit } from "../../../source/edit.ts";
import { shell } from "../../snippet.ts";
import type { FixContext } from "../fix.ts";
import { vaultUrl } from "../reference.ts";

const CREDENTIAL: PythonImport = { module: "azure.identity", name: "DefaultAzureCredential" };
const CLIENT: PythonImport = { module: "azure.keyvault.secrets", name: "SecretClient" };
const NAMES = ["key_vault", "key_vault_client", "key_vault_secrets"];

/** What a script needs that reads a vault. */
export const SCRIPT_NEEDS: readonly string[] = [
  shell("where the script runs", "pip install azure-identity azure-keyvault-secrets"),
  "Whoever runs it, you or the identity of a compute, needs the role Key Vault Secrets User on the vault.",
];

/** An expression that reads a secret, and the edits that let it. */
export interface VaultValue {
  readonly expression: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Reads a secret in a program, with one client for all of them.
 *
 * @param at the offset in the program at which the expression will stand
 * @param imports what the line with the expression needs besides
 * @returns `undefined` where the program gives its names another meaning, or where nothing can be added before
 * @see https://learn.microsoft.com/python/api/overview/azure/keyvault-secrets-readme
 */
export function readFromVault(
  program: Program,
  at: number,
  context: FixContext,
  isNotebook: boolean,
  imports: readonly PythonImport[] = [],
): VaultValue | undefined {
  const prelude = PythonPrelude.before(program, at, isNotebook);
  if (prelude === undefined) return undefined;
  const url = vaultUrl(context);
  const known = clientIn(program, prelude, url);
  const name = known ?? NAMES.find((each) => !usesName(program, each));
  if (name === undefined || [CREDENTIAL, CLIENT].some((each) => isOther(program, prelude, each))) return undefined;
  const needed = known === undefined ? [...imports, CREDENTIAL, CLIENT] : imports;
  const lines =
    known === undefined ? [`${name} = SecretClient(vault_url="${url}", credential=DefaultAzureCredential())`] : [];
  const isThere = lines.length === 0 && needed.every((each) => prelude.imports(each));
  const edit = isThere ? [] : prelude.add(needed, lines);
  if (edit === undefined) return undefined;
  const edits = Array.isArray(edit) ? edit : [edit];
  return { expression: `${name}.get_secret("${context.name}").value`, edits };
}

/** The variable of the top level that holds a client of the vault already. */
function clientIn({ code: { text } }: Program, { before }: PythonPrelude, url: string): string | undefined {
  const made =
    /^([A-Za-z_]\w*) = SecretClient\(\s*vault_url=["']([^"'\s]+)["'],\s*credential=DefaultAzureCredential\(\)\s*,?\s*\)$/;
  for (const { name, from, to } of before) {
    if (name !== "AssignStatement") continue;
    const [, variable, address = ""] = made.exec(text.slice(from, to).trim()) ?? [];
    if (variable !== undefined && `${address.replace(/\/$/, "")}/` === url && isSetOnce(text, variable))
      return variable;
  }
  return undefined;
}

const isSetOnce = (text: string, name: string): boolean =>
  [...text.matchAll(new RegExp(String.raw`\b${name}\b\s*(?:=(?!=)|,|:)`, "g"))].length === 1;

/** Whether the name that would be imported is one of the program's own. */
function isOther(program: Program, prelude: PythonPrelude, needed: PythonImport): boolean {
  const { name = "", module } = needed;
  if (prelude.imports(needed) || !usesName(program, name)) return false;
  return !new RegExp(
    String.raw`from\s+${module.replaceAll(".", String.raw`\.`)}\s+import[\s(][^#]{0,300}?\b${name}\b`,
  ).test(program.code.text);
}
