import type { Source } from "../source/source.ts";
import { BlockCursor, HCL } from "./block-language-cursor.ts";
import { readExpression } from "./block-language-expression.ts";
import type { ExpressionRules } from "./block-language-expression.ts";
import { readKey } from "./block-language-word.ts";
import type { Document, Entry, Node, Scalar } from "./document.ts";

const RULES: ExpressionRules = { isSeparator: (char) => char === "=" || char === ":" };

/**
 * Reads a file in HashiCorp's configuration language (`.tf`, `.tfvars`). A block is a map below its type and labels:
 * `resource.azurerm_key_vault.main.name`; blocks of one type stand one behind the other. Expressions that are no literals
 * leave no trace. Reads tolerantly: what it does not know it skips.
 *
 * @see https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseHcl(source: Source): Document[] {
  const cursor = new BlockCursor(source.text, HCL);
  const entries = readBody(cursor, true);
  const root: Node = { kind: "map", span: { start: 0, end: source.text.length }, entries };
  return [{ source, syntax: "hcl", root: entries.length === 0 ? undefined : root, problems: [] }];
}

/** Attributes and blocks up to the closing brace, or to the end of the file. */
function readBody(cursor: BlockCursor, isFile: boolean): Entry[] {
  const entries: Entry[] = [];
  for (;;) {
    cursor.skipLines();
    if (cursor.ended) return entries;
    if (cursor.takes("}")) {
      if (isFile) continue;
      return entries;
    }
    const before = cursor.at;
    const key = readKey(cursor);
    if (key === undefined) cursor.at = Math.max(cursor.at, before + 1);
    else readItem(cursor, key, entries);
  }
}

/** `key = expression`, or a block: labels and a body. */
function readItem(cursor: BlockCursor, key: Scalar, entries: Entry[]): void {
  cursor.skipBlanks();
  if (cursor.char === "=" && !cursor.startsWith("==")) {
    cursor.at++;
    cursor.skipBlanks();
    const value = readExpression(cursor, RULES);
    if (value !== undefined) entries.push({ key, value });
    return;
  }
  const labels: Scalar[] = [];
  for (let label = readKey(cursor); label !== undefined; label = readKey(cursor)) {
    labels.push(label);
    cursor.skipBlanks();
  }
  if (cursor.char !== "{") {
    cursor.skipLine();
    return;
  }
  const start = cursor.at++;
  const body = cursor.deeper(() => readBody(cursor, false));
  const span = { start, end: cursor.at };
  let value: Node = { kind: "map", span, entries: body };
  for (const label of labels.toReversed()) value = { kind: "map", span, entries: [{ key: label, value }] };
  entries.push({ key, value });
}
