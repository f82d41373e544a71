import type { Detector, Example, Match } from "./detector.ts";
import { literalsOf, namedKeys } from "./named-key.ts";
import type { NamedKey } from "./named-key.ts";
import { isStandIn } from "./token.ts";

/** A kind of key that only a name tells: all that a detector of it needs. */
export interface NamedKeyKind extends Pick<Detector, "id" | "title" | "docs" | "references"> {
  readonly rotation: string;
  /** Words of names that mean the vendor, in lower case: `deepgram`. */
  readonly vendors: readonly [string, ...string[]];
  /** The names that the vendor documents, as words joined by `_`: `deepgram_api_key`. */
  readonly documented: readonly [string, ...string[]];
  /** Its form, as the source of a regular expression: `[0-9a-f]{40}`. */
  readonly form: string;
  /**
   * For a form like no other, which is found under any name: what stands in the text of every such key, as a detector's
   * `signatures`.
   */
  readonly signatures?: Detector["signatures"];
  /** Of less than 25 characters: looked for only where the value's own name says that it is secret. */
  readonly isShort?: boolean;
  /** Characters, as in a class, that stand neither before nor behind it. */
  readonly edge?: string;
  /** Made-up keys; like the examples made only when they are looked at, so that a scan does not wait for them. */
  readonly samples: () => readonly [string, ...string[]];
  /** Examples beside the ones that all kinds have. */
  readonly leaks?: () => readonly Example[];
  readonly clean?: () => readonly Example[];
}

/**
 * A detector of one kind of key, with the examples that are the same for every kind: under the documented name, under
 * another one of the vendor, in a command, in text; under names that say nothing of it, as a reference, masked.
 */
export function namedKeyDetector(kind: NamedKeyKind): Detector {
  const { id, title, docs, references, rotation, vendors, documented, edge = "\\w-" } = kind;
  const key: NamedKey = { vendors, documented, form: new RegExp(`(?<![${edge}])(?:${kind.form})(?![${edge}])`, "g") };
  return {
    id,
    title,
    category: "secret",
    severity: "error",
    docs,
    references,
    rotation,
    roles: "all",
    precedence: 40,
    ...(kind.isShort === true ? { onlySecretNames: true } : { shortestRun: 25 }),
    mentions: literalsOf(key),
    ...(kind.signatures === undefined ? {} : { signatures: kind.signatures }),
    get leaks() {
      return [...leaksOf(kind), ...(kind.leaks?.() ?? [])];
    },
    get clean() {
      return [...cleanOf(kind), ...(kind.clean?.() ?? [])];
    },
    *detect(field) {
      const named = [...namedKeys(field, key)];
      yield* named;
      if (kind.signatures !== undefined) yield* others(field.value, key.form, named);
    },
  };
}

/** The keys whose form alone tells them. */
function* others(value: string, form: RegExp, named: readonly Match[]): Generator<Match> {
  const starts = new Set(named.map((match) => match.start));
  for (const { 0: found, index: start } of value.matchAll(form)) {
    if (starts.has(start) || isStandIn(found)) continue;
    yield { start, end: start + found.length, confidence: "medium", evidence: ["the form fits"] };
  }
}

function leaksOf({ vendors, documented, samples, isShort, signatures }: NamedKeyKind): Example[] {
  const variable = documented[0].toUpperCase();
  const keys = samples();
  const [key] = keys;
  const alone: Example[] = [
    ...keys.map((value): Example => ({ role: "env", name: variable, value, confidence: "high" })),
    { role: "env", name: `MY_${vendors[0].toUpperCase()}_KEY_2`, value: key, confidence: "medium" },
  ];
  if (signatures !== undefined) alone.push({ role: "env", name: "SETTING", value: key, confidence: "medium" });
  if (isShort === true) return alone;
  return [
    ...alone,
    { role: "command", name: "command", value: `python run.py --${documented[0]} ${key} --debug`, secret: key },
    { role: "text", name: "", value: `config = {"${documented[0]}": "${key}"}`, secret: key },
  ];
}

function cleanOf({ vendors, documented, samples, signatures }: NamedKeyKind): Example[] {
  const variable = documented[0].toUpperCase();
  const [vendor] = vendors;
  const [key] = samples();
  const always: Example[] = [
    { role: "env", name: variable, value: `$${variable}` },
    { role: "env", name: variable, value: `<your-${vendor}-key>` },
    { role: "env", name: variable, value: "x".repeat(key.length) },
  ];
  if (signatures !== undefined) return always;
  return [
    ...always,
    { role: "env", name: "API_KEY", value: key },
    { role: "env", name: `${vendor.toUpperCase()}_RUN_NAME`, value: key },
    { role: "env", name: `${vendor.toUpperCase()}_PUBLIC_KEY`, value: key },
    { role: "command", name: "command", value: `git checkout ${key} && python ${vendor}.py` },
  ];
}
