import { Scalar } from "../../document/document.ts";
import type { Entry, MapNode, Node } from "../../document/document.ts";
import type { Span } from "../../source/source.ts";

/** A map that a program fills: by the arguments of a call, by a dict display, by assignments later on. */
export class MapBuilder implements MapNode {
  readonly kind = "map";
  readonly span: Span;
  readonly entries: Entry[] = [];

  constructor(span: Span) {
    this.span = span;
  }

  /** Adds a value under a dotted path of keys. Maps on the way are made; one that came from elsewhere is not changed. */
  put(path: readonly string[], key: Scalar, value: Node): void {
    const [first = "", ...rest] = path;
    if (rest.length === 0) {
      this.entries.push({ key: key.value === first ? key : renamed(key, first), value });
      return;
    }
    const found = this.entries.findLast((entry) => entry.key.value === first)?.value;
    let inner: MapBuilder;
    if (found instanceof MapBuilder) inner = found;
    else {
      inner = new MapBuilder(key.span);
      this.entries.push({ key: renamed(key, first), value: inner });
    }
    inner.put(rest, key, value);
  }
}

/** What `dict` makes of a dict or of a list of pairs. */
export function entriesOf(base: Node | undefined): readonly Entry[] {
  if (base?.kind === "map") return base.entries;
  if (base?.kind !== "sequence") return [];
  return base.items.flatMap((item) => {
    const [key, value, more] = item.kind === "sequence" ? item.items : [];
    return key?.kind === "scalar" && value !== undefined && more === undefined ? [{ key, value }] : [];
  });
}

/** The key as the definition calls it, where the program writes another name. */
function renamed(key: Scalar, value: string): Scalar {
  const { text, span } = key;
  return new Scalar({ type: "string", style: "raw", text, value, span, offsets: () => undefined });
}
