import type { PythonNode } from "../../document/python-tree.ts";

const SDK = /^(?:azure\.ai\.ml|azureml)\b/;

/** What the names of a program mean: `ml` → `azure.ai.ml`, `cmd` → `azure.ai.ml.command`. */
export class Imports {
  readonly #names = new Map<string, string>();
  /** Modules of which everything was imported. */
  readonly #stars: string[] = [];
  readonly #has = new Map<string, boolean>();

  constructor(nodes: readonly PythonNode[], text: string) {
    for (const node of nodes) if (node.name === "ImportStatement") this.#read(node, text);
  }

  /** Whether the program imports from a package. */
  has(prefix: RegExp): boolean {
    let known = this.#has.get(prefix.source);
    if (known === undefined) {
      known = [...this.#names.values(), ...this.#stars].some((name) => prefix.test(name));
      this.#has.set(prefix.source, known);
    }
    return known;
  }

  /** The full name of what a dotted name means. A name that no import explains may come from a star import. */
  resolve(dotted: string): string {
    const dot = dotted.indexOf(".");
    const first = dot === -1 ? dotted : dotted.slice(0, dot);
    const meant = this.#names.get(first);
    if (meant !== undefined) return meant + dotted.slice(first.length);
    const star = this.#stars.find((module) => SDK.test(module));
    return star === undefined ? dotted : `${star}.${dotted}`;
  }

  #read(statement: PythonNode, text: string): void {
    let module = "";
    let isFrom = false;
    let inNames = false;
    let name = "";
    let alias = "";
    let expectsAlias = false;
    const take = (): void => {
      if (name !== "") this.#add(isFrom ? module : "", name, alias);
      name = "";
      alias = "";
      expectsAlias = false;
    };
    for (let node = statement.firstChild; node !== null; node = node.nextSibling) {
      const written = text.slice(node.from, node.to);
      if (node.name === "from") isFrom = true;
      else if (node.name === "import") inNames = true;
      else if (node.name === "as") expectsAlias = true;
      else if (node.name === ",") take();
      else if (node.name === "*" && isFrom) this.#stars.push(module);
      else if (node.name === "VariableName" || node.name === ".") {
        if (!inNames) module += written;
        else if (expectsAlias) alias = written;
        else name += written;
      }
    }
    take();
  }

  #add(module: string, name: string, alias: string): void {
    if (module !== "") this.#names.set(alias === "" ? name : alias, `${module}.${name}`);
    else if (alias !== "") this.#names.set(alias, name);
    else {
      const first = name.split(".", 1)[0] ?? name;
      if (!this.#names.has(first)) this.#names.set(first, first);
    }
  }
}
