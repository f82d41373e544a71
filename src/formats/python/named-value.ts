import type { PythonNode } from "../../document/python-tree.ts";
import type { argumentsOf } from "./arguments.ts";
import type { Expressions } from "./expressions.ts";
import type { Depth } from "./names.ts";

/** Only what is written at the place. */
const HERE: Depth = { steps: 0, nesting: 8 };

/** Methods that are given a name and a value: `.option("password", "X")`, `set_env_variable("TOKEN", "X")`. */
const GIVES =
  /^(?:options?|config|conf|set|put|env|property|header|setdefault|putenv|setenv|(?:set|add|with|update)_?(?:env|header|option|config|param|prop|secret|cred|variable|setting)\w{0,30})$/i;

/** What reads a value, or takes the literal if there is none: `os.getenv("TOKEN", "X")`, `settings.get("password", "X")`. */
const READS = /^(?:get|getenv|pop)$/;

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
  const callee = list.parent?.firstChild ?? undefined;
  const called = callee === undefined ? "" : expressions.written(callee);
  const [first, second] = called === "getattr" ? positional.slice(1) : positional;
  const nameNode = keyword(/^(?:name|key|env_name|variable)$/) ?? first;
  const value = keyword(/^(?:value|env_value|val|default_?value)$/i) ?? second;
  if (nameNode?.name !== "String" || value?.name !== "String") return undefined;
  if ((keywords.length === 0 || second === value) && called !== "getattr" && !WIDGETS.test(called)) {
    const property = callee?.getChild("PropertyName") ?? undefined;
    const method = property === undefined ? called : expressions.written(property);
    if (!GIVES.test(method) && !READS.test(method)) return undefined;
  }
  const name = expressions.keyOf(nameNode, HERE)?.value;
  return name === undefined ? undefined : [name, value];
}
