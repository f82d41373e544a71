import type { PythonNode } from "../../document/python-tree.ts";
import type { argumentsOf } from "./arguments.ts";
import type { Expressions } from "./expressions.ts";
import type { Depth } from "./names.ts";

/** Only what is written at the place. */
const HERE: Depth = { steps: 0, nesting: 8 };

/** Methods that are given a name and a value: `.option("password", "X")`, `set_env_variable("TOKEN", "X")`. */
const GIVES =
  /^(?:options?|config|conf|set|put|env|property|header|setdefault|putenv|setenv|(?:set|add|with|update)_?(?:env|header|option|config|param|prop|secret|cred|variable|setting)\w{0,30})$/i;

/** The parameters of a notebook of Databricks, with what they are when nothing else is given. */
const WIDGETS = /(?:^|\.)widgets\.(?:text|dropdown|combobox)$/;

/** The name and the value that a call is given: by position, or as `name=` and `value=`. */
export function namedValue(
  list: PythonNode,
  positional: readonly (PythonNode | undefined)[],
  keywords: ReturnType<typeof argumentsOf>["keywords"],
  expressions: Expressions,
): [name: string, value: PythonNode] | undefined {
  const keyword = (pattern: RegExp): PythonNode | undefined =>
    keywords.find(({ name }) => pattern.test(expressions.written(name)))?.value;
  const nameNode = keyword(/^(?:name|key|env_name|variable)$/) ?? positional[0];
  const value = keyword(/^(?:value|env_value|val|default_?value)$/i) ?? positional[1];
  if (nameNode?.name !== "String" || value?.name !== "String") return undefined;
  if (keywords.length === 0 || positional[1] === value) {
    const callee = list.parent?.firstChild;
    const method = callee?.getChild("PropertyName") ?? callee;
    if (callee === null || callee === undefined || method === null || method === undefined) return undefined;
    if (!GIVES.test(expressions.written(method)) && !WIDGETS.test(expressions.written(callee))) return undefined;
  }
  const name = expressions.keyOf(nameNode, HERE)?.value;
  return name === undefined ? undefined : [name, value];
}
