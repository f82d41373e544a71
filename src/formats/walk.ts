import { childText, formatPath } from "../document/document.ts";
import type { MapNode, Node, Scalar, SequenceNode } from "../document/document.ts";
import { base64Text } from "../document/embedded-encoding.ts";
import { StateSet } from "./state-set.ts";
import { argumentListFields } from "./argument-list.ts";
import { compile } from "./field-table.ts";
import type { FieldTable, LinkPattern } from "./field-table.ts";
import type { Field, Format, Link } from "./format.ts";
import { isLoginList, isUsersPassword } from "./login-lists.ts";

/** Keys that say nothing about a value; the key above names it. */
const SILENT_KEYS = new Set(["default", "defaultValue", "value", "values"]);

/** How many nodes of one definition are visited at most; aliases can make a small file endless. */
export const VISIT_LIMIT = 200_000;

export interface Walked {
  readonly fields: Field[];
  readonly links: Link[];
  /** How many nodes were visited; as many as were allowed when the walk stopped before the end. */
  readonly visits: number;
  /** How many of them were values. */
  readonly values: number;
}

/**
 * Reads all fields of a definition by its table. A value that no pattern names is a `setting`.
 *
 * @param onlyLinks leaves out the fields, for a definition of which nothing else is wanted
 */
export function walkDefinition(
  root: Node,
  format: Format,
  table: FieldTable,
  mostVisits = VISIT_LIMIT,
  onlyLinks = false,
): Walked {
  const walker = new Walker(mostVisits, onlyLinks);
  walker.walk(root, format, StateSet.of(table, compile), "");
  return walker;
}

class Walker implements Walked {
  readonly fields: Field[] = [];
  readonly links: Link[] = [];
  visits = 0;
  values = 0;
  readonly #mostVisits: number;
  readonly #onlyLinks: boolean;
  readonly #stack = new Set<Node>();
  /** From the root to the node at hand. */
  readonly #path: (string | number)[] = [];

  constructor(mostVisits: number, onlyLinks: boolean) {
    this.#mostVisits = mostVisits;
    this.#onlyLinks = onlyLinks;
  }

  walk(node: Node, format: Format, states: StateSet, name: string, holder?: MapNode | SequenceNode): void {
    if (this.visits >= this.#mostVisits) return;
    this.visits++;
    if (node.kind === "scalar") {
      this.#leaf(node, format, states, name, holder);
      return;
    }
    if (this.#stack.has(node)) return;
    this.#stack.add(node);
    let active = states;
    let owner = format;
    for (const { embed } of states.embeds) {
      const target = embed?.as(node);
      if (target === undefined) continue;
      if ("format" in target) owner = target.format;
      active = active.joined(target.table, compile);
    }
    if (node.kind === "map") {
      // `{ name: HF_TOKEN, value: … }`: the sibling names the value.
      const named = childText(node, "name") ?? childText(node, "key") ?? name;
      for (const { key, value } of node.entries) {
        this.#path.push(key.value);
        if (!this.#onlyLinks) this.#key(key, owner, active);
        const isNamed = SILENT_KEYS.has(key.value) && named !== "";
        // The value of a named item stands beside the other items of its list.
        const beside = isNamed && holder?.kind === "sequence" ? holder : node;
        this.walk(value, owner, active.next(key.value), isNamed ? named : key.value, beside);
        this.#path.pop();
      }
    } else {
      let previous = "";
      for (const [index, item] of node.items.entries()) {
        const flag = item.kind === "scalar" && /^--?[A-Za-z][\w.-]*$/.test(item.value) ? item.value : "";
        // A word behind a flag is its value, unless it is a flag itself.
        const itemName = pairName(node, index, active, name) ?? (previous === "" || flag !== "" ? name : previous);
        this.#path.push(index);
        this.walk(item, owner, active.next(undefined), itemName, node);
        this.#path.pop();
        previous = flag;
      }
      if (!this.#onlyLinks && active.next(undefined).role?.role === "argument")
        this.fields.push(...argumentListFields(node, [...this.#path], owner));
    }
    this.#stack.delete(node);
  }

  #key(key: Scalar, format: Format, states: StateSet): void {
    for (const { role } of states.keys) {
      if (role === undefined) continue;
      this.fields.push({ role, name: "key", path: [...this.#path], scalar: key, value: key.value, offset: 0, format });
    }
  }

  #leaf(
    scalar: Scalar,
    format: Format,
    states: StateSet,
    name: string,
    beside: MapNode | SequenceNode | undefined,
  ): void {
    const found = states.role;
    this.values++;
    for (const { link } of states.links) if (link !== undefined) this.#link(scalar, link);
    if (this.#onlyLinks) return;
    const decoded = found?.isEncoded === true ? base64Text(scalar, 0, scalar.value.length) : undefined;
    this.fields.push({
      role: found?.role ?? "setting",
      name,
      path: [...this.#path],
      scalar: decoded ?? scalar,
      value: decoded === undefined ? scalar.value : withoutLineEnd(decoded.value),
      offset: 0,
      format,
      ...(decoded === undefined ? {} : { encoded: "base64" }),
      ...(found?.holds === undefined ? {} : { holds: found.holds }),
      ...(beside === undefined ? {} : { beside }),
      ...(isUsersPassword(this.#path, scalar.value) ? { usedAs: ["password"] } : {}),
    });
  }

  #link(scalar: Scalar, pattern: LinkPattern): void {
    const target = localTarget(scalar.value);
    if (target === undefined) return;
    if (pattern.kind === "file" && pattern.what !== "dockerfile" && !/\.(?:ya?ml|json|txt|toml)$/i.test(target)) return;
    this.links.push({ kind: pattern.kind, what: pattern.what, target, path: [...this.#path], scalar });
  }
}

/** `echo secret | base64` encodes the end of the line as well. */
function withoutLineEnd(value: string): string {
  return value.replace(/\r?\n$/, "");
}

/**
 * `[NAME, value]` in a list of variables, as MLflow writes them: the first names the second. Of a login the second is the
 * password.
 */
function pairName({ items }: SequenceNode, index: number, states: StateSet, name: string): string | undefined {
  const [first] = items;
  if (index === 1 && items.length === 2 && isLoginList(name)) return "password";
  if (index !== 1 || items.length !== 2 || first?.kind !== "scalar" || !/^[A-Za-z_]\w*$/.test(first.value))
    return undefined;
  return states.next(undefined).role?.role === "env" ? first.value : undefined;
}

/** The local path that a value names, or `undefined` when it names an asset, a URL or another value. */
export function localTarget(value: string): string | undefined {
  const target = value.startsWith("file:") ? value.slice(value.startsWith("file://") ? 7 : 5) : value;
  if (target === "" || /^[a-z][\w+.-]+:/i.test(target) || /[\r\n]|\$\{|\{\{/.test(target)) return undefined;
  return target;
}

/** The dotted path of a field. */
export function pathOf(field: Field): string {
  return formatPath(field.path);
}
