import { formatPath } from "../document/document.ts";
import type { Document, Node, Path } from "../document/document.ts";
import { ConfigError, isSpeakable } from "../errors.ts";
import { Source } from "../source/source.ts";
import { DEFAULTS } from "./config.ts";

/** A configuration file as read: plain values for the schema, nodes for the positions of what it objects to. */
export interface ConfigText {
  readonly source: Source;
  readonly root: Node | undefined;
  readonly value: unknown;
}

/**
 * Reads the text of a configuration file; whatever is not named `.json` or `.jsonc` is YAML.
 *
 * @throws {ConfigError} when it is no YAML or JSON, or says something twice
 */
export async function readConfigText(file: string, text: string): Promise<ConfigText> {
  const source = new Source(file, text);
  const documents = await parse(source);
  const problem = documents.flatMap((document) => document.problems)[0];
  if (problem !== undefined) {
    const { message, ...place } = problem;
    const found = message.replace(/; read .*$/s, "").replace(/^not valid \w+: |^not YAML .* because of /, "");
    throw new ConfigError({ ...place, expected: `valid ${syntaxName(file)}`, found });
  }
  const second = documents[1]?.root;
  if (second !== undefined)
    throw errorAt(source, second.span.start, [], { expected: "one document", found: "a second one" });
  const root = documents[0]?.root;
  const empty = root === undefined || (root.kind === "scalar" && root.text === "");
  return { source, root, value: empty ? {} : toValue(source, root, []) };
}

/**
 * A {@link ConfigError} about what stands at an offset. The path is shown without words that do not read as names, and
 * under `names` without words that are no option: they may be what nobody must read.
 */
export function errorAt(
  source: Source,
  offset: number,
  path: Path,
  { expected, found, hint }: { readonly expected: string; readonly found: string; readonly hint?: string | undefined },
): ConfigError {
  const isShown = (part: string, index: number): boolean =>
    isSpeakable(part) && (path[0] !== "names" || index === 0 || (index === 1 && part in DEFAULTS.names));
  const shown = path.map((part, index) => (typeof part === "number" || isShown(part, index) ? part : "…"));
  return new ConfigError({
    file: source.file,
    ...source.positionAt(offset),
    path: formatPath(shown),
    expected,
    found,
    hint,
  });
}

async function parse(source: Source): Promise<Document[]> {
  try {
    // One of the two parsers is enough, and neither is wanted without a configuration file.
    if (syntaxName(source.file) === "JSON") return (await import("../document/json.ts")).parseJson(source);
    return await (await import("../document/yaml.ts")).parseYaml(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigError({ file: source.file, expected: "a configuration", found: "lists or maps nested too deeply" });
  }
}

function syntaxName(file: string): "JSON" | "YAML" {
  return /\.jsonc?$/i.test(file) ? "JSON" : "YAML";
}

/** Keys and indexes on the way to the deepest map or list: `names.deny`, `detectors[0].leaks[0]`. */
const DEEPEST = 2;
const DEEPEST_OF_DETECTORS = 4;

function toValue(source: Source, node: Node, path: Path): unknown {
  if (node.kind === "scalar") {
    if (node.type === "string") return node.value;
    if (node.type === "number") return Number(node.value);
    return node.type === "null" ? null : node.value.toLowerCase() === "true";
  }
  // Nowhere does the schema allow a map or list as deep as this, and an alias that holds itself has no end.
  if (path.length > (path[0] === "detectors" ? DEEPEST_OF_DETECTORS : DEEPEST)) return null;
  if (node.kind === "sequence") return node.items.map((item, index) => toValue(source, item, [...path, index]));
  const values = new Map<string, unknown>();
  for (const { key, value } of node.entries) {
    const own = [...path, key.value];
    if (values.has(key.value))
      throw errorAt(source, key.span.start, own, { expected: "each key once", found: "it a second time" });
    values.set(key.value, toValue(source, value, own));
  }
  return Object.fromEntries(values);
}
