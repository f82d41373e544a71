import type { parser } from "@lezer/python";
import { PythonNode } from "./python-tree.ts";

/** What says nothing about a program's values. */
const LEFT_OUT = new Set(["Comment", "Escape"]);

/** Its own token inside of it says the same. */
const LEAVES = new Set(["ArithOp"]);

/** A node that is not closed yet. */
interface Open {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: PythonNode[];
}

/** Reads any program, a broken one too: what the parser does not understand stands in error nodes. Loads a package. */
export async function parseAnyPython(text: string): Promise<PythonNode> {
  const { parser: python } = await import("@lezer/python");
  return copyOf(python.parse(text));
}

/** The same tree in nodes that are cheap to go through. */
function copyOf(tree: ReturnType<typeof parser.parse>): PythonNode {
  const open: Open[] = [];
  let root: PythonNode | undefined;
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (LEFT_OUT.has(name) || LEAVES.has(open.at(-1)?.name ?? "")) return false;
      open.push({ name, from, to, children: [] });
      return undefined;
    },
    leave: () => {
      const done = open.pop();
      if (done === undefined) return;
      const { name, from, to, children } = done;
      root = children.length === 0 ? new PythonNode(name, from, to) : new PythonNode(name, from, to, children);
      open.at(-1)?.children.push(root);
    },
  });
  return root ?? new PythonNode("Script", 0, tree.length);
}
