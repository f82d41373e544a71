import type { Node } from "../document/document.ts";
import type { Format, Holds, Link, Role } from "./format.ts";

/**
 * Where the values of a kind of definition stand. Each list holds patterns of dotted paths: `*` is any key or index,
 * `**` at the end any depth below, `@` at the end the keys of a map themselves.
 */
export interface FieldTable {
  readonly env?: readonly string[];
  readonly credentials?: readonly string[];
  readonly pointers?: readonly string[];
  readonly identifiers?: readonly string[];
  readonly publics?: readonly string[];
  readonly postures?: readonly string[];
  readonly names?: readonly string[];
  readonly commands?: readonly string[];
  readonly arguments?: readonly string[];
  readonly urls?: readonly string[];
  readonly tags?: readonly string[];
  readonly inputs?: readonly string[];
  readonly texts?: readonly string[];
  readonly settings?: readonly string[];
  /** Settings that are written in base64: the field is what they stand for. */
  readonly encoded?: readonly string[];
  /** Settings as well, where no other list names the value: what is known of a map but of none of its keys. */
  readonly others?: readonly string[];
  /** Maps that are definitions of their own, or that repeat a part of the table. */
  readonly embeds?: readonly Embed[];
  /** Values that name files or folders which the definition pulls in. */
  readonly links?: readonly LinkPattern[];
}

export interface Embed {
  readonly at: string;
  /** The table to read the map with; `recognise` finds out by what stands in it, with a default. */
  readonly as: (node: Node) => { format: Format; table: FieldTable } | { table: FieldTable };
}

export interface LinkPattern {
  readonly at: string;
  readonly kind: Link["kind"];
  readonly what: Link["what"];
}

/** One pattern of a table, in pieces. */
export interface Compiled {
  readonly segments: readonly string[];
  readonly role?: Role;
  readonly holds?: Holds;
  readonly isEncoded?: boolean;
  readonly embed?: Embed;
  readonly link?: LinkPattern;
}

/** In the order of precedence: where two patterns meet at one value, the first role wins. */
const ROLES: readonly (readonly [keyof FieldTable, Role, Holds?])[] = [
  ["env", "env"],
  ["credentials", "credential"],
  ["pointers", "setting", "pointer"],
  ["identifiers", "setting", "identifier"],
  ["publics", "setting", "public"],
  ["postures", "setting", "posture"],
  ["names", "name"],
  ["commands", "command"],
  ["arguments", "argument"],
  ["urls", "url"],
  ["settings", "setting"],
  ["encoded", "setting"],
  ["tags", "tag"],
  ["inputs", "input"],
  ["texts", "text"],
  ["others", "setting"],
];

const compiledTables = new WeakMap<FieldTable, readonly Compiled[]>();

/** The patterns of a table, in their order of precedence. Worked out once a table. */
export function compile(table: FieldTable): readonly Compiled[] {
  let compiled = compiledTables.get(table);
  if (compiled === undefined) {
    const list: Compiled[] = [];
    for (const [key, role, holds] of ROLES) {
      for (const pattern of (table[key] ?? []) as readonly string[]) {
        const isEncoded = key === "encoded" ? { isEncoded: true } : {};
        list.push({ segments: pattern.split("."), role, ...(holds === undefined ? {} : { holds }), ...isEncoded });
      }
    }
    for (const embed of table.embeds ?? []) list.push({ segments: embed.at.split("."), embed });
    for (const link of table.links ?? []) list.push({ segments: link.at.split("."), link });
    compiled = list;
    compiledTables.set(table, compiled);
  }
  return compiled;
}
