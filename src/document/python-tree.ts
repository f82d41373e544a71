const NONE: readonly PythonNode[] = [];

/**
 * A node of the syntax tree of a Python program, with the names that the grammar of @lezer/python gives. Keywords and
 * punctuation are nodes; comments and the escapes in a string are not.
 *
 * @see https://github.com/lezer-parser/python/blob/main/src/python.grammar
 */
export class PythonNode {
  readonly name: string;
  /** Offsets in the program's text. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly PythonNode[];
  private above: PythonNode | null = null;
  private place = 0;

  /** @param children in the order of the text; they belong to this node from now on */
  constructor(name: string, from: number, to: number, children: readonly PythonNode[] = NONE) {
    this.name = name;
    this.from = from;
    this.to = to;
    this.children = children;
    let place = 0;
    for (const child of children) {
      child.above = this;
      child.place = place++;
    }
  }

  get parent(): PythonNode | null {
    return this.above;
  }

  get firstChild(): PythonNode | null {
    return this.children[0] ?? null;
  }

  get lastChild(): PythonNode | null {
    return this.children.at(-1) ?? null;
  }

  get nextSibling(): PythonNode | null {
    return this.above?.children[this.place + 1] ?? null;
  }

  get prevSibling(): PythonNode | null {
    return this.above?.children[this.place - 1] ?? null;
  }

  /** Whether it stands for what the parser did not understand. */
  get isError(): boolean {
    return this.name === "⚠";
  }

  /** The first child with a name. */
  getChild(name: string): PythonNode | null {
    for (const child of this.children) if (child.name === name) return child;
    return null;
  }

  getChildren(name: string): PythonNode[] {
    return this.children.filter((child) => child.name === name);
  }

  /** This node and all below it, in the order of the text; below a node for which `enter` gives `false` nothing is visited. */
  visit(enter: (node: PythonNode) => unknown): void {
    const open: PythonNode[] = [this];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (enter(node) === false) continue;
      const { children } = node;
      for (let at = children.length - 1; at >= 0; at--) open.push(children[at] as PythonNode);
    }
  }
}
