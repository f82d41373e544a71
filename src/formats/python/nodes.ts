import type { PythonNode, PythonTree } from "../../document/python.ts";

const READ = [
  "ImportStatement",
  "AssignStatement",
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
 * @param strings whether the strings are wanted, too
 */
export function nodesOf(tree: PythonTree, strings: boolean): readonly PythonNode[] {
  const wanted: ReadonlySet<string> = new Set(strings ? [...READ, "String"] : READ);
  const nodes: PythonNode[] = [];
  tree.iterate({
    enter: (at) => {
      // Making the node of every place would cost more than all else.
      if (wanted.has(at.name)) nodes.push(at.node);
    },
  });
  return nodes;
}
