import { applyEdits } from "../../source/edit.ts";
import type { TextEdit } from "../../source/edit.ts";
import { Source } from "../../source/source.ts";
import type { Document, Node, Scalar } from "../document.ts";
import { parseDocuments } from "../parse.ts";
import { addEntry } from "./add.ts";
import type { Change } from "./change.ts";
import { isFlow } from "./extent.ts";
import { removeEntry } from "./remove.ts";
import { expect, isSameTree } from "./same-tree.ts";
import { setParts, setValue } from "./set.ts";

/** The changes of one of the documents of a file. */
export interface DocumentChanges {
  readonly document: Document;
  readonly changes: readonly Change[];
}

/** A file's text after changes, and the edits that make it of the text before. */
export interface ChangedFile {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Changes a YAML, JSON or `.env` file and nothing else in it: comments, quotes, indentation and line ends of all the rest
 * stay. The result is read again; unless it is the tree before with exactly these changes and the same problems, there is
 * no result.
 *
 * @param documents all documents of the file, in their order
 * @returns `undefined` when the file cannot be changed so
 */
export async function changeFile(
  documents: readonly Document[],
  changed: readonly DocumentChanges[],
): Promise<ChangedFile | undefined> {
  const [first] = documents;
  if (first === undefined) return undefined;
  const edits: TextEdit[] = [];
  for (const { document, changes } of changed) {
    const flows = scalarsInFlow(document);
    for (const change of changes) {
      const edit = editOf(document, change, flows);
      if (edit === undefined) return undefined;
      edits.push(...edit);
    }
  }
  const text = applyEdits(first.source.text, edits);
  if (text === undefined) return undefined;
  const after = await parseDocuments(new Source(first.source.file, text), first.syntax);
  return isAsExpected(documents, after, changed) ? { text, edits } : undefined;
}

function editOf(document: Document, change: Change, flows: ReadonlySet<Scalar>): TextEdit[] | undefined {
  const listed = (edit: TextEdit | undefined): TextEdit[] | undefined => edit && [edit];
  switch (change.kind) {
    case "set":
      return listed(setValue(document, change.scalar, change.value, flows.has(change.scalar)));
    case "parts":
      return setParts(document, change.scalar, change.parts, flows.has(change.scalar));
    case "rename":
      return listed(setValue(document, change.entry.key, change.key, flows.has(change.entry.key)));
    case "remove":
      return listed(removeEntry(document, change.map, change.entry));
    case "add":
      return listed(addEntry(document, change.map, change.key, change.value));
  }
}

/** Keys and values in brackets, where commas and brackets end a plain one. */
function scalarsInFlow({ root, source: { text }, syntax }: Document): ReadonlySet<Scalar> {
  const found = new Set<Scalar>();
  if (root === undefined || syntax !== "yaml") return found;
  const seen = new Set<Node>();
  const pending: [node: Node, inFlow: boolean][] = [[root, false]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, within] = next;
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "scalar") {
      if (within) found.add(node);
      continue;
    }
    const inFlow = within || isFlow(text, node);
    if (node.kind === "map") for (const { key, value } of node.entries) pending.push([key, inFlow], [value, inFlow]);
    else for (const item of node.items) pending.push([item, inFlow]);
  }
  return found;
}

function isAsExpected(
  before: readonly Document[],
  after: readonly Document[],
  changed: readonly DocumentChanges[],
): boolean {
  return (
    before.length === after.length &&
    before.every((document, index) => {
      const changes = changed.filter((each) => each.document === document).flatMap((each) => each.changes);
      const expected = expect(changes);
      const now = after[index];
      return (
        expected !== undefined &&
        now !== undefined &&
        messages(document) === messages(now) &&
        isSameTree(document.root, now.root, expected)
      );
    })
  );
}

const messages = ({ problems }: Document): string => problems.map(({ message }) => message).join("\n");
