import type { Document, Node, Path, Scalar } from "../document/document.ts";

/** A file that stands as a text under its name. */
export interface NamedFile {
  readonly name: string;
  readonly path: Path;
  readonly scalar: Scalar;
}

const FILE_NAME = /^[\w.-]{0,100}\.(?:ya?ml|json|env|sh)$/;
const MOST_NODES = 20_000;

/** Whether a key is the name of a file and its value the text of one. */
export function isNamedFile(name: string, value: string): boolean {
  return FILE_NAME.test(name) && value.includes("\n");
}

/** The files in the maps of a document of which nothing else is known: `data: { job.yml: | … }` of a ConfigMap. */
export function* namedFiles({ root }: Document): Generator<NamedFile> {
  const seen = new Set<Node>();
  const pending: { node: Node | undefined; path: Path }[] = [{ node: root, path: [] }];
  for (let next = pending.pop(); next !== undefined && seen.size < MOST_NODES; next = pending.pop()) {
    const { node, path } = next;
    if (node === undefined || node.kind === "scalar" || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "sequence") {
      for (const [index, item] of node.items.entries()) pending.push({ node: item, path: [...path, index] });
      continue;
    }
    for (const { key, value } of node.entries) {
      const name = key.value;
      if (value.kind !== "scalar") pending.push({ node: value, path: [...path, name] });
      else if (isNamedFile(name, value.value)) yield { name, path: [...path, name], scalar: value };
    }
  }
}
