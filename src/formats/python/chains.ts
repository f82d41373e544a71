import type { PythonNode } from "../../document/python-tree.ts";

/** One step of a chain: `.name` or `["name"]`. */
export interface Step {
  readonly kind: "attribute" | "subscript";
  /** The name, or what stands in the brackets. */
  readonly node: PythonNode;
}

/** `job.environment_variables["X"]`: what it begins with, and the steps from there. */
export interface Chain {
  readonly base: PythonNode;
  readonly steps: readonly Step[];
}

const LONGEST = 24;

/** Takes a chain of attributes and subscripts apart. */
export function chainOf(node: PythonNode): Chain {
  const steps: Step[] = [];
  let base = node;
  while (base.name === "MemberExpression" && base.firstChild !== null && steps.length < LONGEST) {
    const object = base.firstChild;
    const attribute = base.getChild("PropertyName");
    if (attribute !== null) steps.push({ kind: "attribute", node: attribute });
    else {
      const index = object.nextSibling?.nextSibling;
      if (index === null || index === undefined) break;
      steps.push({ kind: "subscript", node: index });
    }
    base = object;
  }
  return { base, steps: steps.toReversed() };
}

/** `azure.ai.ml.command` as one name, or `undefined` when anything but names stands in it. */
export function dottedName(node: PythonNode, text: string): string | undefined {
  if (node.name === "VariableName") return text.slice(node.from, node.to);
  if (node.name !== "MemberExpression") return undefined;
  const { base, steps } = chainOf(node);
  if (base.name !== "VariableName" || steps.some(({ kind }) => kind !== "attribute")) return undefined;
  return [base, ...steps.map((step) => step.node)].map(({ from, to }) => text.slice(from, to)).join(".");
}
