import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf } from "./arguments.ts";
import { chainOf, dottedName } from "./chains.ts";
import type { Imports } from "./imports.ts";

/** An expression that gets its value when the program runs: from the environment, a vault, a prompt. */
export interface RuntimeSource {
  /** A literal that is used when there is no such value. */
  readonly fallback?: PythonNode;
}

const READERS = new Set([
  "os.getenv",
  "os.environ.get",
  "os.environ.pop",
  "os.environ.setdefault",
  "getpass.getpass",
  "decouple.config",
  "dotenv.get_key",
  "dotenv.dotenv_values",
  "google.colab.userdata.get",
]);
/** Readers of which the second argument is no literal to fall back to. */
const WITHOUT_FALLBACK = new Set(["getpass.getpass", "dotenv.get_key", "dotenv.dotenv_values"]);
/** Maps of what stands outside of the program. */
const MAPS = new Set(["os.environ", "streamlit.secrets"]);
const PROMPTS = new Set(["input", "builtins.input"]);
/** Methods of clients: Key Vault's, the workspace's, a run's, Databricks', and those of management clients for keys. */
const SECRET_GETTERS =
  /(?:^|\.)(?:get_secret|get_secrets|get_secret_value|secrets\.get|getSecret|getSecretWithLS|get_token|get_connection_string|get_password|list_keys|list_account_keys|regenerate_keys?)$/;

const DEEPEST = 12;

/** Whether an expression gets its value from outside of the program. Wrappers such as `str(…)` and `.value` are seen through. */
export function runtimeSource(
  node: PythonNode,
  text: string,
  imports: Imports,
  nesting = DEEPEST,
): RuntimeSource | undefined {
  if (nesting <= 0) return undefined;
  if (node.name === "MemberExpression") {
    const { base, steps } = chainOf(node);
    const subscript = steps.findIndex(({ kind }) => kind === "subscript");
    if (base.name === "CallExpression")
      return runtimeSource(base, text, imports, nesting - 1) === undefined ? undefined : {};
    if (subscript === -1) return undefined;
    const before = [base, ...steps.slice(0, subscript).map((step) => step.node)];
    const name = before.map(({ from, to }) => text.slice(from, to)).join(".");
    return MAPS.has(imports.resolve(name)) ? {} : undefined;
  }
  if (node.name !== "CallExpression") return undefined;
  const { firstChild: callee } = node;
  if (callee === null) return undefined;
  const dotted = dottedName(callee, text);
  const called = dotted === undefined ? undefined : imports.resolve(dotted);
  const list = node.getChild("ArgList");
  if (called !== undefined && READERS.has(called)) {
    const { positional, keywords } = argumentsOf(list);
    const fallback = positional[1] ?? keywords.find(({ name }) => text.slice(name.from, name.to) === "default")?.value;
    return WITHOUT_FALLBACK.has(called) || fallback === undefined ? {} : { fallback };
  }
  if (called !== undefined && PROMPTS.has(called)) return {};
  if (callee.name !== "MemberExpression") return undefined;
  const { steps } = chainOf(callee);
  const methods = steps.map((step) => text.slice(step.node.from, step.node.to)).join(".");
  if (SECRET_GETTERS.test(methods)) return {};
  // `os.environ["X"].strip()`: the object is the source.
  const object = callee.firstChild;
  return object === null || runtimeSource(object, text, imports, nesting - 1) === undefined ? undefined : {};
}
