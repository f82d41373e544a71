import type { PythonNode } from "../../document/python-tree.ts";

const READ = [
  "ImportStatement",
  "AssignStatement",
  "NamedExpression",
  "UpdateStatement",
  "DecoratedStatement",
  "CallExpression",
  "ArgList",
  "ParamList",
  "DictionaryExpression",
] as const;

/**
 * The statements and expressions of a program that its readers look at, in their order. Made once for all readers, since
 * going through a tree costs as much as reading it.
 *
 * @param strings whether the strings and lists are wanted, too
 */
export function nodesOf(root: PythonNode, strings: boolean): readonly PythonNode[] {
  const wanted: ReadonlySet<string> = new Set(strings ? [...READ, "String", "FormatString", "ArrayExpression"] : READ);
  const nodes: PythonNode[] = [];
  root.visit((node) => {
    if (wanted.has(node.name)) nodes.push(node);
  });
  return nodes;
}
