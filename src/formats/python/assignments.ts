import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf, partsOf, splitByComma } from "./arguments.ts";
import { chainOf, dottedName } from "./chains.ts";

interface Assigned {
  readonly at: number;
  readonly value: PythonNode;
}

/** What is added to a dict after it was made; without a key it is a dict that is merged in. */
export interface Added {
  readonly key?: PythonNode;
  /** Whether the key is the name of a keyword, and no expression. */
  readonly isKeyword?: boolean;
  readonly value: PythonNode;
}

/** What the names of a program are set to: by assignments, and by the defaults of parameters. */
export class Assignments {
  readonly #byName = new Map<string, Assigned[]>();
  readonly #added = new Map<string, Added[]>();

  constructor(nodes: readonly PythonNode[], text: string) {
    for (const node of nodes) {
      if (node.name === "AssignStatement" || node.name === "NamedExpression") this.#statement(node, text);
      else if (node.name === "UpdateStatement") this.#merge(node, text);
      else if (node.name === "ParamList") this.#parameters(node, text);
      else if (node.name === "CallExpression") this.#update(node, text);
    }
  }

  /** What a name is set to at an offset: by the last assignment before it, else by the first behind it. */
  valueAt(name: string, offset: number): PythonNode | undefined {
    const all = this.#byName.get(name);
    return (all?.findLast(({ at }) => at < offset) ?? all?.[0])?.value;
  }

  /** What `name["key"] = value`, `name.update(…)`, `name.setdefault(…)` and `name |= …` add to a variable. */
  addedTo(name: string): readonly Added[] {
    return this.#added.get(name) ?? [];
  }

  #update(call: PythonNode, text: string): void {
    const callee = call.firstChild;
    if (callee?.name !== "MemberExpression" || callee.firstChild?.name !== "VariableName") return;
    const method = callee.getChild("PropertyName");
    const list = call.getChild("ArgList");
    if (method === null) return;
    const name = text.slice(callee.firstChild.from, callee.firstChild.to);
    const { positional, keywords } = argumentsOf(list);
    const [first, second] = positional;
    switch (text.slice(method.from, method.to)) {
      case "update":
        if (first !== undefined) this.#addTo(name, { value: first });
        for (const { name: key, value } of keywords) this.#addTo(name, { key, isKeyword: true, value });
        break;
      case "setdefault":
        if (first !== undefined && second !== undefined) this.#addTo(name, { key: first, value: second });
        break;
      default:
    }
  }

  /** `name |= {…}` */
  #merge(statement: PythonNode, text: string): void {
    const [target, operator, value] = partsOf(statement);
    if (target?.name !== "VariableName" || operator === undefined || value === undefined) return;
    if (text.slice(operator.from, operator.to) === "|=") this.#addTo(text.slice(target.from, target.to), { value });
  }

  #addTo(name: string, added: Added): void {
    const all = this.#added.get(name);
    if (all === undefined) this.#added.set(name, [added]);
    else all.push(added);
  }

  #statement(statement: PythonNode, text: string): void {
    const { targets, values } = sidesOf(statement);
    for (const side of targets) {
      for (const [index, target] of side.entries()) {
        const value = side.length === values.length ? values[index] : undefined;
        const name = dottedName(target, text);
        if (value === undefined) continue;
        if (name !== undefined) this.#add(name, value, statement.from);
        else {
          const { base, steps } = chainOf(target);
          const [step] = steps;
          if (base.name === "VariableName" && steps.length === 1 && step?.kind === "subscript")
            this.#addTo(text.slice(base.from, base.to), { key: step.node, value });
        }
      }
    }
  }

  #parameters(list: PythonNode, text: string): void {
    for (const part of splitByComma(list)) {
      const equals = part.findIndex(({ name }) => name === "AssignOp");
      const [name] = part;
      const value = part[equals + 1];
      if (equals > 0 && name !== undefined && value !== undefined)
        this.#add(text.slice(name.from, name.to), value, name.from);
    }
  }

  #add(name: string, value: PythonNode, at: number): void {
    const all = this.#byName.get(name);
    if (all === undefined) this.#byName.set(name, [{ at, value }]);
    else all.push({ at, value });
  }
}

/** The sides of `a = b, c = value`: each target a list of what its commas separate, and the values likewise. */
export function sidesOf(statement: PythonNode): { targets: PythonNode[][]; values: PythonNode[] } {
  const sides: PythonNode[][] = [[]];
  for (const part of partsOf(statement)) {
    if (part.name === "AssignOp") sides.push([]);
    else if (part.name !== "," && part.name !== "TypeDef") sides.at(-1)?.push(part);
  }
  const values = sides.length > 1 ? (sides.pop() ?? []) : [];
  return { targets: sides, values };
}
