import { Scalar } from "../document/document.ts";
import type { Entry, MapNode, Node, SequenceNode } from "../document/document.ts";
import type { Assignment } from "./az-arguments.ts";
import { jsonValue } from "./json-value.ts";
import { pathSteps } from "./property-path.ts";
import type { PathStep } from "./property-path.ts";
import { Written } from "./written.ts";
import type { PlacedScalar } from "./written.ts";

type Draft<Of> = { -readonly [Key in keyof Of]: Of[Key] };
type DraftMap = Omit<Draft<MapNode>, "entries"> & { entries: Entry[] };
type DraftSequence = Omit<Draft<SequenceNode>, "items"> & { items: Node[] };
type Container = DraftMap | DraftSequence;

/** How far a list is filled up for an index behind its end; no list of a definition comes near. */
const LONGEST_LIST = 10_000;
const NOTHING = new Scalar({
  type: "null",
  style: "plain",
  text: "",
  value: "",
  span: { start: 0, end: 0 },
  offsets: 0,
});

/**
 * The definition that the Azure CLI makes of a file and a command line: maps and lists on the way to a property are
 * created, what stands there is replaced. A node that two places share (an alias) changes in both, as in Python.
 *
 * @param root what was read of the file; without one the definition is what the command line says
 */
export function applyOverrides(root: Node | undefined, assignments: readonly Assignment[]): MapNode {
  const draft =
    root?.kind === "map"
      ? (copy(root, new Map()) as DraftMap)
      : { kind: "map" as const, span: { start: 0, end: 0 }, entries: [] };
  for (const assignment of assignments) {
    const value = valueOf(assignment);
    if (value !== undefined) assign(draft, assignment, value);
  }
  return draft;
}

function assign(root: DraftMap, { path, key }: Assignment, value: Node): void {
  const steps = pathSteps(path);
  const last = steps.pop();
  if (last === undefined) return;
  const isWritten = key.text === path;
  const keyOf = ({ key: name, start, end }: PathStep): PlacedScalar =>
    (isWritten ? key.slice(start, end) : key).scalar(String(name));
  let target: Container = root;
  for (const [index, step] of steps.entries()) {
    let next = get(target, step.key);
    if (next === undefined || next.kind === "scalar") {
      const span = { start: 0, end: 0 };
      next =
        typeof (steps[index + 1] ?? last).key === "number"
          ? { kind: "sequence", span, items: [] }
          : { kind: "map", span, entries: [] };
      put(target, step.key, keyOf(step), next);
    }
    target = next as Container;
  }
  put(target, last.key, keyOf(last), value);
}

function get(target: Container, key: string | number): Node | undefined {
  return target.kind === "sequence"
    ? target.items[Number(key)]
    : target.entries.findLast((entry) => isCalled(entry, key))?.value;
}

function put(target: Container, key: string | number, written: PlacedScalar, value: Node): void {
  if (target.kind === "map") {
    target.entries = [...target.entries.filter((entry) => !isCalled(entry, key)), { key: written, value }];
    return;
  }
  // A name is no place in a list: the Azure CLI refuses it, and the value is looked at all the same.
  const index = Number.isInteger(Number(key)) ? Math.min(Number(key), LONGEST_LIST) : target.items.length;
  while (target.items.length < index) target.items.push(NOTHING);
  target.items[index] = value;
}

/** In Python the keys `5` and `"5"` are two; what is not replaced for sure is kept. */
function isCalled({ key: { type, value } }: Entry, key: string | number): boolean {
  return type === "string" && value === key;
}

/** What is assigned; nothing for a map without entries, which the Azure CLI leaves out. */
function valueOf({ value, json }: Assignment): Node | undefined {
  if (!(value instanceof Written)) return mapOf(value);
  return (json ? jsonValue(value) : undefined) ?? value.scalar();
}

function mapOf(words: readonly Written[]): MapNode | undefined {
  const entries = words
    .filter(({ text }) => text !== "")
    .map((word) => {
      const equals = word.text.indexOf("=");
      const end = equals === -1 ? word.text.length : equals;
      return { key: word.slice(0, end).scalar(), value: word.slice(Math.min(end + 1, word.text.length)).scalar() };
    });
  return entries.length === 0 ? undefined : { kind: "map", span: { start: 0, end: 0 }, entries };
}

/** A copy that can be changed and in which shared nodes stay shared; scalars are not copied. */
function copy(node: Node, done: Map<Node, Node>): Node {
  if (node.kind === "scalar") return node;
  const known = done.get(node);
  if (known !== undefined) return known;
  if (node.kind === "map") {
    const result: DraftMap = { kind: "map", span: node.span, entries: [] };
    done.set(node, result);
    result.entries = node.entries.map(({ key, value }) => ({ key, value: copy(value, done) }));
    return result;
  }
  const result: DraftSequence = { kind: "sequence", span: node.span, items: [] };
  done.set(node, result);
  result.items = node.items.map((item) => copy(item, done));
  return result;
}
