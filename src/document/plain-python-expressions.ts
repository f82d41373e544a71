import { Brackets, ROUND, SQUARE } from "./plain-python-brackets.ts";
import { NotPlainError, made } from "./plain-python-tokens.ts";
import { PythonNode } from "./python-tree.ts";

/** Deeper programs are for the reader of the whole language, which needs no call stack. */
const DEPTH_LIMIT = 120;

/** How tightly an operator between two operands binds, and the name of its node. */
const BINARY = new Map<string, readonly [strength: number, name: string]>([
  ["or", [1, "or"]],
  ["and", [2, "and"]],
  ...["<", ">", "<=", ">=", "==", "!=", "<>"].map((written) => [written, [3, "CompareOp"]] as const),
  ["in", [3, "in"]],
  ["is", [3, "is"]],
  ["not", [3, "not"]],
  ["|", [4, "BitOp"]],
  ["^", [5, "BitOp"]],
  ["&", [6, "BitOp"]],
  ["<<", [7, "BitOp"]],
  [">>", [7, "BitOp"]],
  ["+", [8, "ArithOp"]],
  ["-", [8, "ArithOp"]],
  ...["*", "@", "/", "%", "//"].map((written) => [written, [9, "ArithOp"]] as const),
  ["**", [11, "ArithOp"]],
]);
const ANY = 1;
const ARITHMETIC = 4;
const SIGN = 10;
const POWER = 11;

/** Reads expressions. @see https://docs.python.org/3/reference/expressions.html */
export class Expressions extends Brackets {
  #nested = 0;

  /** An expression, or a lambda or `a if b else c`. */
  protected test(): PythonNode {
    if (++this.#nested > DEPTH_LIMIT) throw new NotPlainError();
    const node = this.is("lambda") ? this.#lambda() : this.#conditional();
    this.#nested--;
    return node;
  }

  protected operand(): PythonNode {
    return this.#binary(ARITHMETIC);
  }

  protected condition(): PythonNode {
    return this.is("lambda") ? this.#lambda() : this.#binary(ANY);
  }

  protected variable(): PythonNode {
    if (this.kind !== "name") throw new NotPlainError();
    return this.take("VariableName");
  }

  #lambda(): PythonNode {
    const word = this.expect("lambda");
    const parameters: PythonNode[] = [];
    while (!this.is(":")) {
      const stars = this.written;
      if (stars !== "") parameters.push(this.stars());
      if (stars !== "*" || this.kind === "name") parameters.push(this.variable());
      if (stars === "" && this.is("=")) parameters.push(this.take("AssignOp"), this.test());
      if (!this.is(",")) break;
      parameters.push(this.take(","));
      // The grammar wants a parameter behind a comma.
      if (this.is(":")) throw new NotPlainError();
    }
    const list =
      parameters.length === 0 ? new PythonNode("ParamList", word.to, word.to) : made("ParamList", parameters);
    return made("LambdaExpression", [word, list, this.expect(":"), this.test()]);
  }

  /** The stars before a parameter. */
  protected stars(): PythonNode {
    return this.is("**") ? this.take("**") : this.expect("*");
  }

  #conditional(): PythonNode {
    const value = this.#binary(ANY);
    if (!this.is("if")) return value;
    const word = this.take("if");
    const condition = this.#binary(ANY);
    return made("ConditionalExpression", [value, word, condition, this.expect("else"), this.test()]);
  }

  /** Operands and what stands between them, as long as it binds at least so tightly. */
  #binary(least: number): PythonNode {
    let left = this.#unary(least);
    for (;;) {
      const [strength = 0, name = ""] = BINARY.get(this.written) ?? [];
      if (strength < least || strength === 0) return left;
      const parts = [left, this.take(name)];
      if (name === "not") parts.push(this.expect("in"));
      else if (name === "is" && this.is("not")) parts.push(this.take("not"));
      if (++this.#nested > DEPTH_LIMIT) throw new NotPlainError();
      parts.push(this.#binary(strength === POWER ? POWER : strength + 1));
      this.#nested--;
      left = made("BinaryExpression", parts);
    }
  }

  #unary(least: number): PythonNode {
    const { written } = this;
    if (written === "" || this.kind === "string") return this.#trailed(this.#atom());
    if (++this.#nested > DEPTH_LIMIT) throw new NotPlainError();
    let node: PythonNode;
    // The grammar lets these two words take all that follows.
    if (written === "not" && least < ARITHMETIC) node = made("UnaryExpression", [this.take("not"), this.#binary(ANY)]);
    else if (written === "await") node = made("AwaitExpression", [this.take("await"), this.operand()]);
    else if (written === "+" || written === "-" || written === "~")
      node = made("UnaryExpression", [this.take(written === "~" ? "BitOp" : "ArithOp"), this.#binary(SIGN)]);
    else node = this.#trailed(this.#atom());
    this.#nested--;
    return node;
  }

  /** What is called, looked up and subscripted behind an expression. */
  #trailed(atom: PythonNode): PythonNode {
    let node = atom;
    for (;;) {
      if (this.is("(")) node = made("CallExpression", [node, this.argumentList()]);
      else if (this.is(".")) {
        const dot = this.take(".");
        if (this.kind !== "name" && this.kind !== "keyword") throw new NotPlainError();
        node = made("MemberExpression", [node, dot, this.take("PropertyName")]);
      } else if (this.is("[")) node = this.subscript(node);
      else return node;
    }
  }

  #atom(): PythonNode {
    if (this.kind === "name") return this.take("VariableName");
    if (this.kind === "number") return this.take("Number");
    if (this.kind === "string") return this.strings();
    switch (this.written) {
      case "(": {
        return this.inBrackets(this.open("("), ROUND);
      }
      case "[": {
        return this.inBrackets(this.open("["), SQUARE);
      }
      case "{": {
        return this.inBraces();
      }
      case "None": {
        return this.take("None");
      }
      case "True":
      case "False": {
        return this.take("Boolean");
      }
      case "...": {
        return this.take("Ellipsis");
      }
      default: {
        throw new NotPlainError();
      }
    }
  }
}
