import { child, childText } from "../document/document.ts";
import type { Node } from "../document/document.ts";
import type { Definition, Link } from "../formats/format.ts";
import type { Position } from "../source/source.ts";

/** A link of a definition and where it stands; plain data. */
export interface PlacedLink extends Pick<Link, "kind" | "what" | "target" | "path">, Position {
  /** For a build context the Dockerfile that the definition names, relative to the context. */
  readonly dockerfile?: string;
}

/** The links of a definition with their places in its file. */
export function placedLinks({ links, document, root }: Definition): PlacedLink[] {
  return links.map(({ kind, what, target, path, scalar }) => {
    const dockerfile = what === "build" ? dockerfileBeside(root, path) : undefined;
    const place = document.source.positionAt(scalar.span.start);
    return { kind, what, target, path, ...place, ...(dockerfile === undefined ? {} : { dockerfile }) };
  });
}

/** The name of the Dockerfile that stands beside the path of a build context. */
export function dockerfileBeside(root: Node, path: Link["path"]): string | undefined {
  let node: Node | undefined = root;
  for (const part of path.slice(0, -1)) {
    if (node?.kind === "sequence") node = node.items[Number(part)];
    else node = child(node, String(part));
  }
  return childText(node, "dockerfile_path")?.replace(/^[\\/]+/, "");
}
