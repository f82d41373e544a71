import type { Field } from "../formats/format.ts";
import { mentions, namesAt } from "./checksum/value-names.ts";
import type { Match } from "./detector.ts";
import { isStandIn } from "./token.ts";

/** A kind of key whose form says too little: it counts only under a name that names its vendor. */
export interface NamedKey {
  /** Words of names that mean the vendor, in lower case: `wandb`. */
  readonly vendors: readonly string[];
  /** The names that the vendor documents, as words joined by `_`: `wandb_api_key`. They make a match sure. */
  readonly documented: readonly string[];
  /** Global, with its own boundaries. */
  readonly form: RegExp;
}

/** Last words of names of secrets. `WANDB_RUN_ID` or `COHERE_MODEL` end otherwise. */
const ENDINGS = new Set(["key", "token", "secret", "pat", "password"]);

/** With one of these in its name a key is for web pages and apps, where everybody sees it. */
const MEANT_TO_BE_SEEN = new Set(["public", "publishable", "publish", "anon"]);

/**
 * The keys of a kind that stand under a fitting name: as the field's whole value, or as `NAME=value`, `name: value`,
 * `--name value` inside it.
 */
export function* namedKeys(field: Field, kind: NamedKey): Generator<Match> {
  if (!mentions(field, hintOf(kind))) return;
  for (const match of field.value.matchAll(kind.form)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const names = namesAt(field, start, end);
    const name =
      names.find((candidate) => isNamed(candidate, kind)) ?? names.find((each) => isVendor(each, match[0], kind));
    if (name === undefined || isStandIn(match[0])) continue;
    const isDocumented = kind.documented.includes(name);
    yield {
      start,
      end,
      confidence: isDocumented ? "high" : "medium",
      evidence: [`the name says ${name.replaceAll("_", " ")}`, "the form fits"],
    };
  }
}

function isNamed(name: string, { vendors, documented }: NamedKey): boolean {
  if (documented.includes(name)) return true;
  const words = name.split("_");
  if (words.some((word) => MEANT_TO_BE_SEEN.has(word))) return false;
  const last = words.findLast((word) => !/^\d+$/.test(word));
  return last !== undefined && ENDINGS.has(last) && vendors.some((vendor) => words.includes(vendor));
}

/** `COMET: <key>`: the vendor alone says enough of a value that is no hash, which may be a version of its product. */
function isVendor(name: string, value: string, { vendors }: NamedKey): boolean {
  return (
    vendors.includes(name) &&
    value.length >= SHORTEST_UNNAMED &&
    /\d/.test(value) &&
    /[g-z]/.test(value) &&
    /[A-Z]/.test(value)
  );
}

const SHORTEST_UNNAMED = 24;

const hints = new WeakMap<NamedKey, RegExp>();

/** A quick test for the vendor's name, so that other values cost next to nothing. */
function hintOf(kind: NamedKey): RegExp {
  let hint = hints.get(kind);
  if (hint === undefined) {
    hint = new RegExp(hintSource(kind), "i");
    hints.set(kind, hint);
  }
  return hint;
}

/** The source of a pattern, to be used without regard to case, for what stands in a name of a kind of key. */
function hintSource(key: NamedKey): string {
  return [...key.vendors, ...unlikeVendors(key).map((name) => name.replaceAll("_", "[_.-]?"))].join("|");
}

/** Literals in small letters of which one stands in every name of a kind of key. */
export function literalsOf(key: NamedKey): string[] {
  return [...key.vendors, ...unlikeVendors(key).map((name) => name.split("_")[0] ?? name)];
}

/** The documented names that name no vendor. */
function unlikeVendors({ vendors, documented }: NamedKey): string[] {
  return documented.filter((name) => !vendors.some((vendor) => name.includes(vendor)));
}
