import { Expressions } from "./plain-python-expressions.ts";
import { NotPlainError, made } from "./plain-python-tokens.ts";
import { PythonNode } from "./python-tree.ts";

const UPDATES = new Set(["+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", "<<=", ">>=", "**="]);

/** Reads simple statements. @see https://docs.python.org/3/reference/simple_stmts.html */
export class Lines extends Expressions {
  /** The statements of one line. */
  protected line(): PythonNode {
    const first = this.#small();
    if (!this.is(";")) {
      this.#endLine();
      return first;
    }
    const parts = [first];
    while (this.is(";")) {
      parts.push(this.take(";"));
      if (this.kind !== "newline" && !this.isAtEnd) parts.push(this.#small());
    }
    const end = this.to;
    this.#endLine();
    return new PythonNode("StatementGroup", first.from, end, parts);
  }

  #endLine(): void {
    if (this.kind === "newline") this.nextLine();
    else if (!this.isAtEnd) throw new NotPlainError();
  }

  #small(): PythonNode {
    switch (this.kind === "keyword" ? this.written : "") {
      case "import": {
        const parts = [this.take("import")];
        this.#imported(parts);
        return made("ImportStatement", parts);
      }
      case "from": {
        return this.#importFrom();
      }
      case "return": {
        const parts = [this.take("return")];
        if (this.beginsExpression()) this.list(parts, () => this.starred(parts));
        return made("ReturnStatement", parts);
      }
      case "del": {
        const parts = [this.take("del")];
        this.list(parts, () => void parts.push(this.operand()));
        return made("DeleteStatement", parts);
      }
      case "pass": {
        return made("PassStatement", [this.take("pass")]);
      }
      case "break": {
        return made("BreakStatement", [this.take("break")]);
      }
      case "continue": {
        return made("ContinueStatement", [this.take("continue")]);
      }
      case "raise": {
        return this.#raise();
      }
      case "assert": {
        const parts = [this.take("assert")];
        this.list(parts, () => void parts.push(this.test()));
        return made("AssertStatement", parts);
      }
      case "global":
      case "nonlocal": {
        const parts = [this.take(this.written)];
        this.list(parts, () => void parts.push(this.variable()));
        return made("ScopeStatement", parts);
      }
      case "yield": {
        return made("YieldStatement", this.yielded());
      }
      default: {
        return this.#expressionOrAssignment();
      }
    }
  }

  #raise(): PythonNode {
    const parts = [this.take("raise")];
    if (this.beginsExpression()) this.list(parts, () => void parts.push(this.test()));
    if (this.is("from") && parts.length === 2) parts.push(this.take("from"), this.test());
    return made("RaiseStatement", parts);
  }

  /** `print` is a statement of Python 2 unless it is called. */
  #refusePrint(): void {
    if (this.kind !== "name" || this.to - this.from !== 5 || !this.text.startsWith("print", this.from)) return;
    if (!/[ \t]*[(.\r\n#]/y.test(this.text.slice(this.to, this.to + 100))) throw new NotPlainError();
  }

  #expressionOrAssignment(): PythonNode {
    this.#refusePrint();
    const parts: PythonNode[] = [];
    this.list(parts, () => this.starred(parts));
    if (UPDATES.has(this.written)) {
      parts.push(this.take("UpdateOp"));
      if (this.is("yield")) parts.push(made("YieldExpression", this.yielded()));
      else this.list(parts, () => void parts.push(this.test()));
      return made("UpdateStatement", parts);
    }
    const isTyped = this.is(":");
    if (isTyped) parts.push(this.typed());
    if (!isTyped && !this.is("=")) return made("ExpressionStatement", parts);
    while (this.is("=")) {
      parts.push(this.take("AssignOp"));
      if (this.is("yield")) parts.push(made("YieldExpression", this.yielded()));
      else this.list(parts, () => this.starred(parts));
    }
    return made("AssignStatement", parts);
  }

  /** The type behind a colon or an arrow. */
  protected typed(): PythonNode {
    const { from } = this;
    if (this.is("->")) {
      this.advance();
      const type = this.test();
      return new PythonNode("TypeDef", from, type.to, [type]);
    }
    return made("TypeDef", [this.expect(":"), this.test()]);
  }

  #importFrom(): PythonNode {
    const parts = [this.take("from")];
    while (this.is(".") || this.is("...")) parts.push(this.take(this.is(".") ? "." : "Ellipsis"));
    if (this.kind === "name") this.dotted(parts);
    else if (parts.length === 1) throw new NotPlainError();
    parts.push(this.expect("import"));
    if (this.is("*")) parts.push(this.take("*"));
    else if (this.is("(")) {
      parts.push(this.open("("));
      this.#imported(parts);
      parts.push(this.close(")"));
    } else this.#imported(parts);
    return made("ImportStatement", parts);
  }

  #imported(into: PythonNode[]): void {
    this.list(into, () => {
      this.dotted(into);
      if (this.is("as")) into.push(this.take("as"), this.variable());
    });
  }

  protected dotted(into: PythonNode[]): void {
    into.push(this.variable());
    while (this.is(".")) into.push(this.take("."), this.variable());
  }
}
