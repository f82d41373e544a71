import { child, formatPath } from "../document/document.ts";
import type { Document, Node, Path } from "../document/document.ts";
import { parseJson } from "../document/json.ts";
import { ConfigError } from "../errors.ts";
import { Source } from "../source/source.ts";

/** A known finding. Rule, file and path are there for people; the fingerprint decides. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly path: string;
}

/** Findings that were there before jobscrub was. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** Findings compared with a baseline. */
export interface BaselineResult<Known extends BaselineEntry> {
  readonly new: readonly Known[];
  readonly known: readonly Known[];
  /** Entries without a finding. Those in files that were not scanned are among them. */
  readonly gone: readonly BaselineEntry[];
}

const KEYS = ["fingerprint", "rule", "file", "path"] as const;
const HINT = "write it again with jobscrub baseline";

/**
 * Reads a baseline. Keys it does not know are left alone, so that a later version may add some.
 *
 * @param file the name for messages
 * @throws {ConfigError} when the text is no baseline
 */
export function readBaseline(text: string, file: string): Baseline {
  const source = new Source(file, text);
  const document = parse(source);
  const problem = document?.problems[0];
  if (problem !== undefined) {
    const { message: _, ...place } = problem;
    throw new ConfigError({ ...place, expected: "a baseline", found: "no valid JSON", hint: HINT });
  }
  const root = document?.root;
  const version = child(root, "version");
  if (version?.kind !== "scalar" || version.value !== "1") throw broken(source, version, root, ["version"], "1");
  const list = child(root, "findings");
  if (list?.kind !== "sequence") throw broken(source, list, root, ["findings"], "a list");
  const findings = list.items.map((item, index) => {
    const [fingerprint, rule, name, path] = KEYS.map((key) => {
      const value = child(item, key);
      const good =
        value?.kind === "scalar" &&
        value.type === "string" &&
        (key !== "fingerprint" || /^[\da-f]{16,64}$/.test(value.value));
      if (good) return value.value;
      throw broken(
        source,
        value,
        item,
        ["findings", index, key],
        key === "fingerprint" ? "16 or more hex characters" : "a text",
      );
    });
    return { fingerprint: fingerprint ?? "", rule: rule ?? "", file: name ?? "", path: path ?? "" };
  });
  return { version: 1, findings };
}

function parse(source: Source): Document | undefined {
  try {
    return parseJson(source)[0];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigError({
      file: source.file,
      expected: "a baseline",
      found: "lists or maps nested too deeply",
      hint: HINT,
    });
  }
}

/** About a value, or about the node that it is missing from. */
function broken(
  source: Source,
  value: Node | undefined,
  around: Node | undefined,
  path: Path,
  expected: string,
): ConfigError {
  const place = source.positionAt((value ?? around)?.span.start ?? 0);
  const found = value === undefined ? "none" : "another value";
  return new ConfigError({ file: source.file, ...place, path: formatPath(path), expected, found, hint: HINT });
}

/**
 * The text of a baseline with these findings: sorted, one finding a line so that branches merge, and free of values, lines
 * and dates so that it only changes when the findings do.
 */
export function writeBaseline(findings: readonly BaselineEntry[]): string {
  const unique = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const lines = [...unique.values()]
    .toSorted(
      (left, right) =>
        compare(left.file, right.file) ||
        compare(left.path, right.path) ||
        compare(left.rule, right.rule) ||
        compare(left.fingerprint, right.fingerprint),
    )
    .map(({ fingerprint, rule, file, path }) => `    ${JSON.stringify({ fingerprint, rule, file, path })}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** By code units: the same order in every language of the machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** Parts findings into new ones and known ones, and tells which known ones are gone. */
export function applyBaseline<Known extends BaselineEntry>(
  baseline: Baseline,
  findings: readonly Known[],
): BaselineResult<Known> {
  const listed = new Set(baseline.findings.map((entry) => entry.fingerprint));
  const present = new Set(findings.map((finding) => finding.fingerprint));
  return {
    new: findings.filter((finding) => !listed.has(finding.fingerprint)),
    known: findings.filter((finding) => listed.has(finding.fingerprint)),
    gone: baseline.findings.filter((entry) => !present.has(entry.fingerprint)),
  };
}
