import type { Node, Scalar } from "../../document/document.ts";
import type { PythonNode } from "../../document/python-tree.ts";
import { hole } from "../../document/python-string.ts";
import { argumentsOf, partsOf, splitByComma } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import type { Added } from "./assignments.ts";
import type { CallShape } from "./call-shape.ts";
import { chainOf } from "./chains.ts";
import { readComprehension } from "./comprehension.ts";
import { formattedLetters, lettersOf } from "./letters.ts";
import { MapBuilder, entriesOf } from "./map-builder.ts";
import { shapeOf } from "./lookup.ts";
import { Names } from "./names.ts";
import type { Depth } from "./names.ts";
import { runtimeSource } from "./sources.ts";

const START: Depth = { steps: 3, nesting: 60 };

/** Reads expressions of a program as the nodes of a definition. */
export class Expressions extends Names {
  /** Offsets of the calls that are definitions of their own, so that a name for one is no part of another. */
  readonly standing = new Set<number>();
  /** Offsets of the calls that were read as a part of something. */
  readonly consumed = new Set<number>();
  /** How many expressions may still be read: names that stand for lists of names make a small program endless. */
  #left = 100_000;

  /** The value of an expression, as far as the program says it; `undefined` when it says nothing. */
  node(node: PythonNode, depth: Depth = START): Node | undefined {
    if (depth.nesting <= 0 || this.#left-- <= 0) return undefined;
    const inner = { ...depth, nesting: depth.nesting - 1 };
    switch (node.name) {
      case "String":
      case "FormatString":
      case "ContinuedString":
        return this.#string(node, inner);
      case "Number":
        return this.plain(node, "number");
      case "Boolean":
        return this.plain(node, "boolean");
      case "UnaryExpression":
        return /^[-+]\s*[\d.]/.test(this.written(node)) ? this.plain(node, "number") : undefined;
      case "DictionaryExpression":
        return this.#dict(node, inner);
      case "DictionaryComprehensionExpression":
        return readComprehension(node, this, inner);
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression":
        return this.#list(node, inner);
      case "NamedExpression": {
        const [, , content] = partsOf(node);
        return content && this.node(content, inner);
      }
      case "ParenthesizedExpression": {
        const [, content] = partsOf(node);
        return content && this.node(content, inner);
      }
      case "BinaryExpression":
        return this.#binary(node, inner);
      case "ConditionalExpression": {
        const [first, , , , second] = partsOf(node);
        return (first && this.node(first, inner)) ?? (second && this.node(second, inner));
      }
      case "CallExpression":
        return this.#call(node, inner);
      case "VariableName":
      case "MemberExpression":
        return this.#name(node, inner);
      default:
        return undefined;
    }
  }

  /** Puts the arguments of a call into a map. */
  putArguments(map: MapBuilder, list: PythonNode | null, shape: CallShape = {}, depth: Depth = START): Arguments {
    const found = argumentsOf(list);
    const put = (name: string, at: PythonNode, value: PythonNode): void => {
      const key = shape.keys?.[name] ?? name;
      if (key === "" || name === "") return;
      const read = this.node(value, depth);
      if (read !== undefined) map.put(key.split("."), this.key(at, name), read);
    };
    for (const [index, value] of found.positional.entries()) {
      const name = shape.positional?.[index];
      if (value === undefined) break;
      if (name !== undefined) put(name, value, value);
    }
    for (const { name, value } of found.keywords) put(this.written(name), name, value);
    for (const spread of found.spreads) {
      const more = this.node(spread, depth);
      if (more?.kind !== "map") continue;
      for (const { key, value } of more.entries) map.put((shape.keys?.[key.value] ?? key.value).split("."), key, value);
    }
    return found;
  }

  /** Puts the value of a call such as `set_tag("key", value)` under its key, if both are known. */
  putPair(map: MapBuilder, under: readonly string[], list: PythonNode | null): boolean {
    const { positional, keywords } = argumentsOf(list);
    const named = (name: string): PythonNode | undefined =>
      keywords.find((keyword) => this.written(keyword.name) === name)?.value;
    const keyNode = positional[0] ?? named("key") ?? named("name");
    const valueNode = positional[1] ?? named("value") ?? named("default_value");
    const key = keyNode && this.keyOf(keyNode);
    const value = valueNode && this.node(valueNode);
    if (key === undefined || value === undefined) return false;
    map.put([...under, key.value], key, value);
    return true;
  }

  #string(node: PythonNode, depth: Depth): Node | undefined {
    // `f"{os.environ['X']}"` is nothing but its one field.
    const only = node.name === "FormatString" ? node.getChild("FormatReplacement") : null;
    if (only !== null && node.to - node.from === only.to - only.from + 3) {
      const content = only.firstChild?.nextSibling;
      if (content) {
        const read = this.node(content, depth);
        if (read !== undefined) return read;
      }
    }
    const letters = lettersOf(node, this.text, (name) => this.constant(name, depth));
    return letters && this.ofLetters(node, letters);
  }

  #dict(node: PythonNode, depth: Depth): MapBuilder {
    const map = new MapBuilder(this.spanOf(node));
    for (const part of splitByComma(node)) {
      const [first, second, third] = part;
      if (first === undefined) continue;
      if (first.name === "**") {
        const more = second && this.node(second, depth);
        if (more?.kind === "map") map.entries.push(...more.entries);
      } else if (second?.name === ":" && third !== undefined) {
        const key = this.keyOf(first, depth);
        const value = key && this.node(third, depth);
        if (key !== undefined && value !== undefined) map.entries.push({ key, value });
      }
    }
    return map;
  }

  /** What stands before `:` or in brackets, as a key. */
  keyOf(node: PythonNode, depth: Depth = START): Scalar | undefined {
    const read = this.node(node, depth);
    return read?.kind === "scalar" && !this.deferred.has(read) ? read : undefined;
  }

  #list(node: PythonNode, depth: Depth): Node {
    const items = splitByComma(node).flatMap(([item]): Node[] => {
      if (item === undefined || item.name === "*") return [];
      return [this.node(item, depth) ?? this.ofLetters(item, hole(this.written(item), item.from, item.to))];
    });
    return { kind: "sequence", span: this.spanOf(node), items };
  }

  #binary(node: PythonNode, depth: Depth): Node | undefined {
    const [left, operator, right] = partsOf(node);
    if (left === undefined || operator === undefined || right === undefined) return undefined;
    const sign = this.written(operator);
    if (sign === "or" || sign === "and") {
      const read = [left, right].flatMap((side) => this.node(side, depth) ?? []);
      return read.find((each) => each.kind !== "scalar" || !this.deferred.has(each)) ?? read[0];
    }
    if (sign === "|" || sign === "+") {
      const [first, second] = [left, right].map((side) =>
        side.name === "BinaryExpression" && sign === "+" ? undefined : this.node(side, depth),
      );
      if (first?.kind === "map" || second?.kind === "map") {
        const map = new MapBuilder(this.spanOf(node));
        for (const side of [first, second]) if (side?.kind === "map") map.entries.push(...side.entries);
        return map;
      }
      if (first?.kind === "sequence" || second?.kind === "sequence") {
        const items = [first, second].flatMap((side) => (side?.kind === "sequence" ? side.items : []));
        return { kind: "sequence", span: this.spanOf(node), items };
      }
    }
    const letters = lettersOf(node, this.text, (name) => this.constant(name, depth));
    return letters && this.ofLetters(node, letters);
  }

  #name(node: PythonNode, depth: Depth): Node | undefined {
    if (runtimeSource(node, this.text, this.imports) !== undefined) return this.deferredOf(node);
    if (depth.steps <= 0) return undefined;
    const origin = this.origin(node);
    if (origin !== undefined && this.isSource(origin)) return this.deferredOf(node);
    const value = this.assigned(node);
    const next = { steps: depth.steps - 1, nesting: depth.nesting };
    const read = value && this.node(value, next);
    const added = node.name === "VariableName" ? this.assignments.addedTo(this.written(node)) : [];
    if (added.length > 0 && (read === undefined || read.kind === "map")) {
      const map = new MapBuilder(read?.span ?? this.spanOf(node));
      if (read !== undefined) map.entries.push(...read.entries);
      for (const addition of added) this.#addTo(map, addition, next);
      return map;
    }
    // What is read at run time stands in the field by its name; the literal of a constant stands where it is written.
    return read?.kind === "scalar" && this.deferred.has(read) ? this.deferredOf(node) : read;
  }

  #addTo(map: MapBuilder, { key: keyNode, isKeyword, value: addition }: Added, depth: Depth): void {
    const key = keyNode && (isKeyword === true ? this.key(keyNode) : this.keyOf(keyNode, depth));
    const value = this.node(addition, depth);
    if (value === undefined) return;
    if (key !== undefined) map.entries.push({ key, value });
    else if (keyNode === undefined && value.kind === "map") map.entries.push(...value.entries);
  }

  #call(node: PythonNode, depth: Depth): Node | undefined {
    const source = runtimeSource(node, this.text, this.imports);
    if (source !== undefined) {
      const fallback = source.fallback && this.node(source.fallback, depth);
      if (fallback?.kind === "scalar" && fallback.type === "string" && fallback.value !== "") return fallback;
      return this.deferredOf(node);
    }
    const called = this.called(node);
    const list = node.getChild("ArgList");
    if (called !== undefined && TRANSPARENT.test(called)) {
      const [first] = argumentsOf(list).positional;
      return first && this.node(first, depth);
    }
    if (called === "dict") {
      const map = new MapBuilder(this.spanOf(node));
      const [first] = argumentsOf(list).positional;
      const base = first && this.node(first, depth);
      map.entries.push(...entriesOf(base));
      this.putArguments(map, list, {}, depth);
      return map;
    }
    const shape = this.standing.has(node.from) ? undefined : shapeOf(called);
    // What the call names is a thing of its own.
    if (shape?.pair !== undefined) return undefined;
    if (shape !== undefined) {
      this.consumed.add(node.from);
      const map = new MapBuilder(this.spanOf(node));
      this.putArguments(map, list, shape, depth);
      return map;
    }
    return node.firstChild?.name === "MemberExpression" ? this.#method(node.firstChild, depth) : undefined;
  }

  /** `"…".format(…)`, `text.strip()`: the object says what it is. */
  #method(callee: PythonNode, depth: Depth): Node | undefined {
    const method = chainOf(callee).steps.at(-1);
    if (method === undefined || callee.firstChild === null || !SAME_TEXT.has(this.written(method.node)))
      return undefined;
    if (this.written(method.node) === "format") {
      const letters = lettersOf(callee.firstChild, this.text, (name) => this.constant(name, depth));
      if (letters !== undefined) return this.ofLetters(callee.firstChild, formattedLetters(letters));
    }
    return this.node(callee.firstChild, depth);
  }
}

/** Functions that give what they are given. */
const TRANSPARENT = /^(?:str|bytes|list|tuple|json\.dumps|textwrap\.dedent|pathlib\.Path|copy\.(?:deep)?copy)$/;
const SAME_TEXT = new Set(["format", "strip", "lstrip", "rstrip", "encode", "decode", "copy", "lower", "upper"]);
