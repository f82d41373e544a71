import { NotPlainError, made } from "./plain-python-tokens.ts";
import { Strings } from "./plain-python-strings.ts";
import type { PythonNode } from "./python-tree.ts";

/** Between which brackets a list stands, and the names of what it can be. */
interface Pair {
  readonly close: ")" | "]" | "}";
  readonly list: string;
  readonly comprehension: string;
}

export const ROUND: Pair = { close: ")", list: "TupleExpression", comprehension: "ComprehensionExpression" };
export const SQUARE: Pair = { close: "]", list: "ArrayExpression", comprehension: "ArrayComprehensionExpression" };

/** Reads lists of expressions and what stands in brackets. @see https://docs.python.org/3/reference/expressions.html */
export abstract class Brackets extends Strings {
  /** An expression without comparisons and words between its parts. */
  protected abstract operand(): PythonNode;
  /** The condition of a comprehension, or where it takes its values from. */
  protected abstract condition(): PythonNode;

  /** Any part of a list of expressions: with a star, or not. */
  protected starred(into: PythonNode[], read: () => PythonNode = () => this.test()): void {
    if (this.is("*")) {
      into.push(this.take("*"), this.operand());
    } else into.push(read());
  }

  /** Parts with commas between and perhaps one behind them. */
  protected list(into: PythonNode[], part: () => void): void {
    for (;;) {
      part();
      if (!this.is(",")) return;
      into.push(this.take(","));
      if (!this.beginsExpression()) return;
    }
  }

  protected beginsExpression(): boolean {
    switch (this.kind) {
      case "name":
      case "number":
      case "string": {
        return true;
      }
      case "keyword": {
        return /^(?:None|True|False|not|lambda|await|yield)$/.test(this.written);
      }
      case "operator": {
        return /^(?:[([{+\-~*]|\*\*|\.\.\.)$/.test(this.written);
      }
      case "newline":
      case "end": {
        return false;
      }
    }
  }

  protected yielded(): PythonNode[] {
    const parts = [this.expect("yield")];
    if (this.is("from")) parts.push(this.take("from"), this.test());
    else this.list(parts, () => this.starred(parts));
    return parts;
  }

  /** The brackets of a call with what stands in them. */
  protected argumentList(): PythonNode {
    const parts = [this.open("(")];
    while (!this.is(")")) {
      this.#argument(parts);
      if (!this.is(",")) break;
      parts.push(this.take(","));
    }
    parts.push(this.close(")"));
    return made("ArgList", parts);
  }

  /** Takes an opening bracket. */
  protected open(written: "(" | "[" | "{"): PythonNode {
    this.depth++;
    return this.expect(written);
  }

  /** Takes a closing bracket. */
  protected close(written: ")" | "]" | "}"): PythonNode {
    this.depth--;
    return this.expect(written);
  }

  #argument(parts: PythonNode[]): void {
    if (this.is("*") || this.is("**")) {
      parts.push(this.take(this.written), this.test());
      return;
    }
    const first = this.test();
    parts.push(first);
    if (this.is("=") || this.is(":=")) {
      if (first.name !== "VariableName") throw new NotPlainError();
      parts.push(this.take("AssignOp"), this.test());
    }
    this.#comprehension(parts);
  }

  #named(): PythonNode {
    const node = this.test();
    return this.is(":=") ? made("NamedExpression", [node, this.take("AssignOp"), this.test()]) : node;
  }

  protected subscript(object: PythonNode): PythonNode {
    const parts = [object, this.open("[")];
    for (;;) {
      if (!this.is(":")) parts.push(this.#named());
      for (let colons = 0; colons < 2 && this.is(":"); colons++) {
        parts.push(this.take(":"));
        if (this.beginsExpression()) parts.push(this.#named());
      }
      if (this.is(",")) parts.push(this.take(","));
      else break;
      if (this.is("]")) break;
    }
    parts.push(this.close("]"));
    return made("MemberExpression", parts);
  }

  protected inBrackets(open: PythonNode, { close, list, comprehension }: Pair): PythonNode {
    const parts = [open];
    if (this.is("yield") && close === ")")
      return made("ParenthesizedExpression", [open, made("YieldExpression", this.yielded()), this.close(close)]);
    while (!this.is(close)) {
      this.starred(parts, () => this.#named());
      if (this.#comprehension(parts)) return made(comprehension, [...parts, this.close(close)]);
      if (!this.is(",")) break;
      parts.push(this.take(","));
    }
    const isOne = close === ")" && parts.length > 1 && parts.every(({ name }) => name !== ",");
    parts.push(this.close(close));
    return made(isOne ? "ParenthesizedExpression" : list, parts);
  }

  protected inBraces(): PythonNode {
    const parts = [this.open("{")];
    let kind: "Dictionary" | "Set" | undefined;
    while (!this.is("}")) {
      const isPair = this.#pairOrPart(parts);
      kind ??= isPair ? "Dictionary" : "Set";
      if (isPair !== (kind === "Dictionary")) throw new NotPlainError();
      if (this.#comprehension(parts)) return made(`${kind}ComprehensionExpression`, [...parts, this.close("}")]);
      if (!this.is(",")) break;
      parts.push(this.take(","));
    }
    parts.push(this.close("}"));
    return made(`${kind ?? "Dictionary"}Expression`, parts);
  }

  /** Reads a part of a dictionary or a set, and tells whether it is one of a dictionary. */
  #pairOrPart(parts: PythonNode[]): boolean {
    if (this.is("**")) {
      parts.push(this.take("**"), this.operand());
      return true;
    }
    this.starred(parts);
    if (!this.is(":")) return false;
    parts.push(this.take(":"), this.test());
    return true;
  }

  /** Reads `for … in … if …`, if it stands here. */
  #comprehension(into: PythonNode[]): boolean {
    if (!this.is("for") && !this.is("async")) return false;
    while (this.is("for") || this.is("async") || this.is("if")) {
      if (this.is("if")) {
        into.push(this.take("if"), this.condition());
        continue;
      }
      if (this.is("async")) into.push(this.take("async"));
      into.push(this.expect("for"));
      this.list(into, () => void into.push(this.operand()));
      into.push(this.expect("in"), this.condition());
    }
    return true;
  }
}
