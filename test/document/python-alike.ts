import { parsePlainPython } from "../../src/document/plain-python.ts";
import { parseAnyPython } from "../../src/document/python-package.ts";
import type { PythonNode } from "../../src/document/python-tree.ts";

/** Nodes with a line's end in them, of which the package says in its own way where they end. */
const WITH_LINE_END =
  /^(?:Body|Script|Decorator|DecoratedStatement|StatementGroup|(?:Function|Class)Definition|(?:If|For|While|Try|With)Statement)$/;

/**
 * Compares what the reader of plain Python gives with what the package gives.
 *
 * @returns `true` for the same tree, `undefined` when it is not plain, else where the two differ
 */
export async function isReadAlike(text: string): Promise<true | string | undefined> {
  const plain = parsePlainPython(text);
  if (plain === undefined) return undefined;
  return difference(plain, await parseAnyPython(text)) ?? true;
}

function difference(a: PythonNode, b: PythonNode): string | undefined {
  const [one, other] = [a, b].map(
    ({ name, from, to, children }) =>
      `${name} ${from}-${WITH_LINE_END.test(name) ? "" : to} (${children.map((child) => child.name).join(" ")})`,
  );
  if (one !== other) return `${one} is ${other}`;
  for (const [index, child] of a.children.entries()) {
    const found = difference(child, b.children[index] as PythonNode);
    if (found !== undefined) return found;
  }
  return undefined;
}
