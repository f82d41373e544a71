import type { PythonNode } from "../../document/python-tree.ts";

/** The arguments of a call. */
export interface Arguments {
  /** In order; `undefined` stands for `*more`, behind which positions are not known. */
  readonly positional: readonly (PythonNode | undefined)[];
  readonly keywords: readonly { readonly name: PythonNode; readonly value: PythonNode }[];
  /** What stands behind `**`. */
  readonly spreads: readonly PythonNode[];
}

/** Reads the `ArgList` of a call or a decorator. */
export function argumentsOf(list: PythonNode | null): Arguments {
  const positional: (PythonNode | undefined)[] = [];
  const keywords: { name: PythonNode; value: PythonNode }[] = [];
  const spreads: PythonNode[] = [];
  for (const part of splitByComma(list)) {
    const [first, second, third] = part;
    if (first === undefined) continue;
    if (first.name === "*") positional.push(undefined);
    else if (first.name === "**") {
      if (second !== undefined) spreads.push(second);
    } else if (second?.name === "AssignOp") {
      if (third !== undefined) keywords.push({ name: first, value: third });
    } else if (second === undefined) positional.push(first);
  }
  return { positional, keywords, spreads };
}

const PUNCTUATION = new Set(["(", ")", "[", "]", "{", "}", "⚠"]);

/** The children of a list, part by part, without brackets and comments. */
export function splitByComma(list: PythonNode | null): PythonNode[][] {
  const parts: PythonNode[][] = [[]];
  for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.name === ",") parts.push([]);
    else if (!PUNCTUATION.has(node.name)) parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}

/** The children of a node without errors. */
export function partsOf({ children }: PythonNode): readonly PythonNode[] {
  return children.some(({ isError }) => isError) ? children.filter(({ isError }) => !isError) : children;
}
