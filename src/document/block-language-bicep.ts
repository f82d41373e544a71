import type { Source } from "../source/source.ts";
import { BICEP, BlockCursor } from "./block-language-cursor.ts";
import { readExpression, readMap } from "./block-language-expression.ts";
import type { ExpressionRules } from "./block-language-expression.ts";
import { readString } from "./block-language-string.ts";
import { skipBrackets, skipCondition, word } from "./block-language-word.ts";
import { Scalar } from "./document.ts";
import type { Document, Entry, Node } from "./document.ts";

const WORD = /[A-Za-z_]\w*/y;

/**
 * Reads a Bicep file or a Bicep parameters file into a tree by kind and name of its declarations:
 * `param.<name>.{type, secure, default | value}`, `var.<name>`, `resource.<name>` and `module.<name>` with what stands in
 * their braces (and the type of the resource as `type`), `output.<name>.{type, value}`. Expressions that are no literals
 * leave no trace. Reads tolerantly: what it does not know it skips.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
export function parseBicep(source: Source): Document[] {
  const cursor = new BlockCursor(source.text, BICEP);
  const entries: Entry[] = [];
  const reader = new BicepReader(cursor, "");
  for (;;) {
    cursor.skipLines();
    if (cursor.ended) break;
    const before = cursor.at;
    if (!reader.statement(entries)) cursor.skipLine();
    if (cursor.at === before) cursor.at++;
  }
  const root: Node = { kind: "map", span: { start: 0, end: source.text.length }, entries };
  return [{ source, syntax: "bicep", root: entries.length === 0 ? undefined : root, problems: [] }];
}

class BicepReader {
  readonly #cursor: BlockCursor;
  readonly #rules: ExpressionRules;
  /** The type of the resource around it, for the resources declared in it. */
  readonly #parent: string;
  #secure: Scalar | undefined;

  constructor(cursor: BlockCursor, parent: string) {
    this.#cursor = cursor;
    this.#parent = parent;
    this.#rules = {
      isSeparator: (char) => char === ":",
      statement: (_, entries) => this.#nested(entries),
    };
  }

  /** Reads a declaration or a decorator. False when neither begins here. */
  statement(entries: Entry[]): boolean {
    const cursor = this.#cursor;
    if (cursor.char === "@") {
      this.#decorator();
      return true;
    }
    const start = cursor.at;
    const kind = cursor.take(WORD);
    cursor.skipBlanks();
    const nameAt = cursor.at;
    if (kind === "targetScope" || kind === "using") {
      cursor.takes("=");
      cursor.skipBlanks();
      const value = readString(cursor);
      if (value !== undefined) entries.push({ key: word(kind, start), value });
      return true;
    }
    const name = cursor.take(WORD);
    const secure = this.#secure;
    this.#secure = undefined;
    cursor.skipBlanks();
    const value = name === "" ? undefined : this.#declared(kind, secure);
    if (value === undefined) return false;
    entries.push({ key: word(kind, start), value: mapOf([{ key: word(name, nameAt), value }]) });
    return true;
  }

  #declared(kind: string, secure: Scalar | undefined): Node | undefined {
    if (kind === "param" || kind === "output") return this.#typed(kind, secure);
    if (kind === "var") return this.#assigned() ?? mapOf([]);
    if (kind === "resource" || kind === "module") return this.#resource(kind);
    return undefined;
  }

  /** `name type = default`, or in a parameters file `name = value`. */
  #typed(kind: string, secure: Scalar | undefined): Node {
    const cursor = this.#cursor;
    const entries: Entry[] = [];
    const start = cursor.at;
    this.#skipType();
    const type = cursor.text.slice(start, cursor.at).trim();
    if (type !== "") entries.push({ key: word("type", start), value: word(type, start) });
    if (secure !== undefined) entries.push({ key: secure, value: secure });
    const value = this.#assigned();
    if (value !== undefined)
      entries.push({ key: word(kind === "output" || type === "" ? "value" : "default", start), value });
    return mapOf(entries);
  }

  /** A type goes to the `=`, and may be a union of strings or an object. */
  #skipType(): void {
    const cursor = this.#cursor;
    while (!cursor.ended && cursor.char !== "=" && cursor.char !== "\n") {
      if (cursor.char === "{" || cursor.char === "(" || cursor.char === "[") skipBrackets(cursor);
      else if (readString(cursor) === undefined) cursor.at++;
      cursor.skipBlanks();
    }
  }

  #assigned(): Node | undefined {
    const cursor = this.#cursor;
    cursor.skipBlanks();
    if (!cursor.takes("=")) return undefined;
    cursor.skipBlanks();
    return readExpression(cursor, this.#rules);
  }

  /** `'type@version' existing? = if (…) {…}`, or `= [for x in y: {…}]`. */
  #resource(kind: string): Node | undefined {
    const cursor = this.#cursor;
    const source = readString(cursor);
    if (source === undefined) return undefined;
    cursor.skipBlanks();
    cursor.takes("existing");
    cursor.skipBlanks();
    cursor.takes("=");
    cursor.skipLines();
    skipCondition(cursor);
    const own = source.value.split("@", 1)[0] ?? "";
    const type = kind === "module" ? own : this.#parent === "" ? own : `${this.#parent}/${own}`;
    const inner = new BicepReader(cursor, kind === "module" ? "" : type);
    const body = cursor.char === "{" ? readMap(cursor, inner.#rules) : readExpression(cursor, inner.#rules);
    const scalar = new Scalar({
      type: "string",
      style: "raw",
      text: source.text,
      value: type,
      span: source.span,
      offsets: type === own ? source.at(0, own.length).start : () => undefined,
    });
    const key = word(kind === "module" ? "source" : "type", source.span.start);
    return mapOf([{ key, value: scalar }, ...(body?.kind === "map" ? body.entries : [])]);
  }

  /** Resources declared inside a resource, with their decorators. */
  #nested(entries: Entry[]): boolean {
    const { text, at, char } = this.#cursor;
    if (char === "@") {
      this.#decorator();
      return true;
    }
    if (!/^resource[ \t]+[A-Za-z_]\w{0,300}[ \t]+'/.test(text.slice(at, at + 340))) return false;
    return this.statement(entries);
  }

  #decorator(): void {
    const cursor = this.#cursor;
    const start = cursor.at++;
    const name = cursor.take(/[\w.]+/y);
    if (name === "secure" || name === "sys.secure") this.#secure = word("secure", start + 1);
    if (cursor.char === "(") skipBrackets(cursor);
  }
}

function mapOf(entries: readonly Entry[]): Node {
  const start = entries[0]?.key.span.start ?? 0;
  return { kind: "map", span: { start, end: entries.at(-1)?.value.span.end ?? start }, entries };
}
