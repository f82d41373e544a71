import type { TextEdit } from "../../source/edit.ts";
import type { Program } from "../python.ts";
import type { PythonNode } from "../python-tree.ts";

/** What a program has to import: a module, or a name from it. */
export interface PythonImport {
  readonly module: string;
  readonly name?: string;
}

/** Where a program gets further lines at its top level, and what a name means there. */
export class PythonPrelude {
  readonly #text: string;
  readonly #statements: readonly PythonNode[];
  /** The statement of the top level in which the edit lies. */
  readonly #used: PythonNode;
  readonly #isNotebook: boolean;

  private constructor(text: string, statements: readonly PythonNode[], used: PythonNode, isNotebook: boolean) {
    this.#text = text;
    this.#statements = statements;
    this.#used = used;
    this.#isNotebook = isNotebook;
  }

  /**
   * @param at the offset of the edit that needs the lines
   * @param isNotebook whether the program is that of a notebook: then the lines go into the cell of the edit
   * @returns `undefined` where nothing can be added before the edit
   */
  static before({ root, code }: Program, at: number, isNotebook: boolean): PythonPrelude | undefined {
    const statements: PythonNode[] = [];
    for (const node of root.children) statements.push(node);
    const used = statements.find(({ from, to }) => from <= at && at < to);
    // What the parser could not read may be anything.
    if (used === undefined || used.name === "ImportStatement" || hasError(used)) return undefined;
    return new PythonPrelude(code.text, statements, used, isNotebook);
  }

  /** The statements of the top level before the edit. */
  get before(): readonly PythonNode[] {
    return this.#statements.slice(0, this.#statements.indexOf(this.#used));
  }

  /** Whether a name is imported before the edit by an import of the top level. */
  imports({ module, name }: PythonImport): boolean {
    return this.before.some((node) => {
      if (node.name !== "ImportStatement") return false;
      const written = this.#text.slice(node.from, node.to).replaceAll(/[()\\\s]+/g, " ");
      const [, from = "", names = ""] = /^(?:from ([\w.]+) )?import (.*)$/.exec(written) ?? [];
      return (
        from === (name === undefined ? "" : module) && names.split(",").some((each) => each.trim() === (name ?? module))
      );
    });
  }

  /** The edit that adds imports and further lines of the top level; `undefined` where there is no place for them. */
  add(imports: readonly PythonImport[], lines: readonly string[]): TextEdit | undefined {
    const block = this.#importBlock();
    const missing = imports.filter((each) => !this.imports(each));
    const written = missing.map((each) => `${writtenImport(each)}\n`).join("");
    if (block.last === undefined || this.#isNotebook) {
      const at = this.#lineStart(this.#used.from);
      // The statement shares its line with another one.
      if (at === undefined) return undefined;
      const rest = lines.map((line) => `${line}\n`).join("");
      const gap = written !== "" && rest !== "" ? "\n" : "";
      const below = this.#isNotebook || rest === "" ? "" : "\n";
      const above = block.docstring !== undefined && !/\n\r?\n$/.test(this.#text.slice(0, at)) ? "\n" : "";
      return { span: { start: at, end: at }, text: above + written + gap + rest + below };
    }
    const at = this.#nextLine(block.last.to);
    if (at === undefined || at > this.#used.from) return undefined;
    const isBlank = /^[ \t]*(?:\r?\n|$)/.test(this.#text.slice(at, at + 200));
    const rest = lines.length === 0 ? "" : `\n${lines.join("\n")}\n${isBlank ? "" : "\n"}`;
    return { span: { start: at, end: at }, text: written + rest };
  }

  /** The docstring and the imports with which a program begins. */
  #importBlock(): { docstring?: PythonNode; last?: PythonNode } {
    const [first, ...others] = this.#statements;
    const isDocstring = first?.name === "ExpressionStatement" && first.firstChild?.name.endsWith("String") === true;
    const rest = isDocstring ? others : this.#statements;
    const end = rest.findIndex(({ name }) => name !== "ImportStatement");
    const last = rest[(end === -1 ? rest.length : end) - 1];
    return { ...(isDocstring ? { docstring: first } : {}), ...(last === undefined ? {} : { last }) };
  }

  #lineStart(from: number): number | undefined {
    const at = this.#text.lastIndexOf("\n", from - 1) + 1;
    return at === from || /^\u{feff}$/u.test(this.#text.slice(at, from)) ? from : undefined;
  }

  #nextLine(to: number): number | undefined {
    const end = this.#text.indexOf("\n", to);
    if (end === -1) return undefined;
    return /^[ \t]*(?:#.*)?\r?$/.test(this.#text.slice(to, end)) ? end + 1 : undefined;
  }
}

const writtenImport = ({ module, name }: PythonImport): string =>
  name === undefined ? `import ${module}` : `from ${module} import ${name}`;

function hasError(node: PythonNode): boolean {
  let found = false;
  node.visit(({ isError }) => {
    found ||= isError;
    return !found;
  });
  return found;
}

/** Whether a name stands anywhere in a program. */
export function usesName({ root, code }: Program, name: string): boolean {
  let found = false;
  root.visit(({ name: kind, from, to }) => {
    if (to - from === name.length && /^(?:VariableName|PropertyName)$/.test(kind) && code.text.slice(from, to) === name)
      found = true;
    return !found;
  });
  return found;
}
