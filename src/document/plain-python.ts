import { Lines } from "./plain-python-lines.ts";
import { NotPlainError, made } from "./plain-python-tokens.ts";
import { PythonNode } from "./python-tree.ts";

/** Deeper programs are for the reader of the whole language, which needs no call stack. */
const DEPTH_LIMIT = 60;

/**
 * Reads a program of plain Python 3, much faster than the parser of the whole language.
 *
 * @returns the same tree as the parser gives, or `undefined` for a broken program and for what is rarely written: `match`,
 * `type`, `print` as a statement, type parameters, decorators that are no names, many levels of nesting
 */
export function parsePlainPython(text: string): PythonNode | undefined {
  try {
    return new Statements(text).program();
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}

/** Reads programs and compound statements. @see https://docs.python.org/3/reference/compound_stmts.html */
class Statements extends Lines {
  #blocks = 0;

  program(): PythonNode {
    const statements: PythonNode[] = [];
    this.nextLine();
    while (!this.isAtEnd) {
      if (this.indent !== 0) throw new NotPlainError();
      statements.push(this.#statement());
    }
    return new PythonNode("Script", 0, this.text.length, statements);
  }

  #statement(): PythonNode {
    if (this.is("@")) return this.#decorated();
    switch (this.kind === "keyword" ? this.written : "") {
      case "if": {
        return this.#clauses("IfStatement", ["if", "elif", "else"]);
      }
      case "while": {
        return this.#clauses("WhileStatement", ["while", "else"]);
      }
      case "try": {
        return this.#clauses("TryStatement", ["try", "except", "else", "finally"]);
      }
      case "for": {
        return this.#for([]);
      }
      case "with": {
        return this.#with([]);
      }
      case "def": {
        return this.#function([]);
      }
      case "class": {
        return this.#class();
      }
      case "async": {
        const word = [this.take("async")];
        if (this.is("def")) return this.#function(word);
        return this.is("for") ? this.#for(word) : this.#with(word);
      }
      default: {
        return this.line();
      }
    }
  }

  #decorated(): PythonNode {
    const parts: PythonNode[] = [];
    while (this.is("@")) {
      const { from } = this;
      const decorator = [this.take("At")];
      this.dotted(decorator);
      if (this.is("(")) decorator.push(this.argumentList());
      if (this.kind !== "newline") throw new NotPlainError();
      parts.push(new PythonNode("Decorator", from, this.to, decorator));
      this.nextLine();
    }
    if (this.is("class")) parts.push(this.#class());
    else parts.push(this.#function(this.is("async") ? [this.take("async")] : []));
    return made("DecoratedStatement", parts);
  }

  /** A statement of clauses that all begin with a word and have a body, in which a clause of a word may follow. */
  #clauses(name: string, words: readonly string[]): PythonNode {
    const { indent } = this;
    const parts: PythonNode[] = [];
    do {
      const word = this.written;
      parts.push(this.take(word));
      if (word === "except") this.#caught(parts);
      else if (/^(?:el)?if$|^while$/.test(word)) {
        const test = this.test();
        parts.push(this.is(":=") ? made("NamedExpression", [test, this.take("AssignOp"), this.test()]) : test);
      }
      parts.push(this.#body(indent));
    } while (this.indent === indent && this.kind === "keyword" && words.indexOf(this.written) > 0);
    return made(name, parts);
  }

  #caught(parts: PythonNode[]): void {
    if (this.is("*")) parts.push(this.take("*"));
    if (this.is(":")) return;
    parts.push(this.test());
    if (this.is("as") || this.is(",")) parts.push(this.take(this.written), this.variable());
  }

  #for(parts: PythonNode[]): PythonNode {
    const { indent } = this;
    parts.push(this.expect("for"));
    this.list(parts, () => this.starred(parts, () => this.operand()));
    parts.push(this.expect("in"));
    this.list(parts, () => void parts.push(this.test()));
    parts.push(this.#body(indent));
    if (this.is("else") && this.indent === indent) parts.push(this.take("else"), this.#body(indent));
    return made("ForStatement", parts);
  }

  #with(parts: PythonNode[]): PythonNode {
    const { indent } = this;
    parts.push(this.expect("with"));
    this.list(parts, () => {
      parts.push(this.test());
      if (this.is("as")) parts.push(this.take("as"), this.variable());
    });
    parts.push(this.#body(indent));
    return made("WithStatement", parts);
  }

  #class(): PythonNode {
    const { indent } = this;
    const parts = [this.expect("class"), this.variable()];
    if (this.is("(")) parts.push(this.argumentList());
    parts.push(this.#body(indent));
    return made("ClassDefinition", parts);
  }

  #function(parts: PythonNode[]): PythonNode {
    const { indent } = this;
    parts.push(this.expect("def"), this.variable(), this.#parameters());
    if (this.is("->")) parts.push(this.typed());
    parts.push(this.#body(indent));
    return made("FunctionDefinition", parts);
  }

  #parameters(): PythonNode {
    const parts = [this.open("(")];
    while (!this.is(")")) {
      if (this.is("/")) this.advance();
      else {
        const stars = this.written;
        if (stars !== "") parts.push(this.stars());
        if (stars !== "*" || this.kind === "name") {
          parts.push(this.variable());
          if (this.is(":")) parts.push(this.typed());
        }
        if (stars === "" && this.is("=")) parts.push(this.take("AssignOp"), this.test());
      }
      if (!this.is(",")) break;
      parts.push(this.take(","));
    }
    parts.push(this.close(")"));
    return made("ParamList", parts);
  }

  /** The statements behind a colon, in the same line or deeper than this column. */
  #body(outer: number): PythonNode {
    if (++this.#blocks > DEPTH_LIMIT) throw new NotPlainError();
    const parts = [this.expect(":")];
    if (this.kind === "newline") {
      this.nextLine();
      const { indent } = this;
      if (indent <= outer || this.isAtEnd) throw new NotPlainError();
      do parts.push(this.#statement());
      while (this.indent === indent && !this.isAtEnd);
      if (this.indent > indent && !this.isAtEnd) throw new NotPlainError();
    } else parts.push(this.line());
    this.#blocks--;
    return made("Body", parts);
  }
}
