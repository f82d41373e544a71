import type * as z from "zod";
import { child } from "../document/document.ts";
import type { Node, Path } from "../document/document.ts";
import { didYouMean, isSpeakable } from "../errors.ts";
import type { ConfigError } from "../errors.ts";
import { configJsonSchema } from "./json-schema.ts";
import { errorAt } from "./read.ts";
import type { ConfigText } from "./read.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with the entry at a path. */
export interface PlacedFault {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string | undefined;
}

interface Fault extends PlacedFault {
  readonly offset: number;
}

/**
 * The first thing (in the order of the file) that the schema or the list of rules objects to, or `undefined`.
 *
 * @param further what else was objected to
 */
export function firstFault(
  text: ConfigText,
  issues: readonly Issue[],
  knownRules: readonly string[],
  further: readonly PlacedFault[] = [],
): ConfigError | undefined {
  const faults = [
    ...issues.flatMap((issue) => explain(text, issue)),
    ...unknownRules(text, [...knownRules, ...customRules(text)]),
    ...further.map((fault) => ({ ...fault, offset: locate(text.root, fault.path).offset })),
  ];
  const first = faults.toSorted((left, right) => left.offset - right.offset)[0];
  return first === undefined ? undefined : errorAt(text.source, first.offset, first.path, first);
}

function explain(text: ConfigText, issue: Issue): Fault[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(text, path, key));
  const { node, offset } = locate(text.root, path);
  const fault = { offset, path, expected: issue.message, found: describe(node) };
  if (issue.code === "invalid_type") {
    const quotes = issue.expected === "string" && node?.kind === "scalar" && node.type !== "null";
    return [{ ...fault, hint: quotes ? "put it in quotes" : undefined }];
  }
  if (issue.code === "invalid_value" && node?.kind === "scalar" && node.type === "string" && isSpeakable(node.value)) {
    return [{ ...fault, found: `"${node.value}"`, hint: didYouMean(node.value, issue.values.map(String)) }];
  }
  if (issue.code === "custom") return [{ ...fault, found: "none of them" }];
  return [{ ...fault, found: fault.found.replace(/^a (?=text|number)/, "another ") }];
}

function unknownKey(text: ConfigText, path: Path, key: string): Fault {
  const keys = keysAt(path);
  const hint = didYouMean(key, keys);
  const expected = hint === undefined ? `one of the keys ${keys.join(", ")}` : "a known key";
  return { offset: keyOffset(text.root, path, key), path: [...path, key], expected, found: "an unknown key", hint };
}

/** The ids of the detectors that the configuration itself holds. */
function customRules(text: ConfigText): string[] {
  const detectors = child(text.root, "detectors");
  if (detectors?.kind !== "sequence") return [];
  return detectors.items.flatMap((item) => {
    const id = child(item, "id");
    return id?.kind === "scalar" ? [id.value] : [];
  });
}

function unknownRules(text: ConfigText, knownRules: readonly string[]): Fault[] {
  const known = new Set(knownRules);
  const faults: Fault[] = [];
  const check = (id: string, path: Path, offset: number): void => {
    if (known.has(id)) return;
    faults.push({
      offset,
      path,
      expected: "the id of a rule",
      found: "an unknown id",
      hint: didYouMean(id, known) ?? "see jobscrub rules",
    });
  };
  const rules = child(text.root, "rules");
  if (rules?.kind === "map")
    for (const { key } of rules.entries) check(key.value, ["rules", key.value], key.span.start);
  const ignores = child(text.root, "ignore");
  if (ignores?.kind !== "sequence") return faults;
  for (const [index, item] of ignores.items.entries()) {
    const rule = child(item, "rule");
    if (rule?.kind === "scalar" && rule.type === "string" && /\S/.test(rule.value))
      check(rule.value, ["ignore", index, "rule"], rule.span.start);
  }
  return faults;
}

/** The node under a path and where to point at; where there is no node, at the one it is missing from. */
function locate(root: Node | undefined, path: Path): { node: Node | undefined; offset: number } {
  let node = root;
  let offset = root?.span.start ?? 0;
  for (const part of path) {
    if (typeof part === "number") node = node?.kind === "sequence" ? node.items[part] : undefined;
    else {
      if (node?.kind === "map" && child(node, part) !== undefined) offset = keyOffset(node, [], part);
      node = child(node, part);
    }
    if (node === undefined) break;
    if (node.span.end > node.span.start) offset = node.span.start;
  }
  return { node, offset };
}

function keyOffset(root: Node | undefined, path: Path, key: string): number {
  const { node, offset } = locate(root, path);
  const entry = node?.kind === "map" ? node.entries.find((candidate) => candidate.key.value === key) : undefined;
  return entry?.key.span.start ?? offset;
}

/** What a node is, without what it says. */
function describe(node: Node | undefined): string {
  if (node === undefined) return "nothing";
  if (node.kind !== "scalar") return node.kind === "map" ? "a map" : "a list";
  if (node.type === "string") return node.value.trim() === "" ? "an empty text" : "a text";
  if (node.type === "number") return Number.isInteger(Number(node.value)) ? "a number" : "a fraction";
  return node.type === "null" ? "nothing" : node.value;
}

/** The keys that may stand in the map at a path, read from the JSON Schema. */
function keysAt(path: Path): string[] {
  interface Part {
    readonly properties?: Readonly<Record<string, Part>>;
    readonly items?: Part;
  }
  let part: Part | undefined = configJsonSchema() as Part;
  for (const step of path) part = typeof step === "number" ? part?.items : part?.properties?.[step];
  return Object.keys(part?.properties ?? {});
}
