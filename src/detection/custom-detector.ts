import { UsageError } from "../errors.ts";
import type { Family, Field, Role } from "../formats/format.ts";
import type { Confidence, Detector, Example, Match, Severity } from "./detector.ts";
import { exampleField } from "./example-field.ts";
import { literalOf, patternFault } from "./pattern-work.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isReference } from "./reference.ts";

/** A value in the examples of a custom detector. */
export interface CustomExample {
  readonly value: string;
  readonly name?: string;
  readonly role?: Role;
  readonly family?: Family;
  /** In a leak: exactly what must be marked. Absent means whatever the pattern marks. */
  readonly secret?: string;
}

/** A detector as the configuration writes it: plain data, which can be sent to a thread and made a detector there. */
export interface CustomDetector {
  /** Begins with `custom-`, so that no rule of jobscrub ever takes it. */
  readonly id: string;
  readonly title: string;
  readonly category: "secret" | "name";
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Why it matters and what the owner can do. */
  readonly docs: string;
  readonly references: readonly string[];
  readonly rotation?: string;
  /** Source of a regular expression; see {@link CUSTOM_FLAGS}. Its group `secret` is what is marked, else all of it. */
  readonly pattern: string;
  /** Of `i`, `m` and `s`. */
  readonly flags: string;
  /** Source of a regular expression for the name of the value: the variable, the key, the flag. Case does not matter. */
  readonly namePattern?: string;
  readonly roles?: readonly Role[];
  readonly families?: readonly Family[];
  /** Literals of which one stands in every value that can match. Absent: found out from the pattern. */
  readonly anchors?: readonly string[];
  /** Bits of a character by Shannon; what has less is left alone. */
  readonly minEntropy: number;
  /** Values that are left alone. */
  readonly allow: readonly string[];
  /** Source of a regular expression; values in which it matches are left alone. */
  readonly allowPattern?: string;
  readonly leaks: readonly CustomExample[];
  readonly clean: readonly CustomExample[];
}

/** Places of groups, all matches, strict syntax. */
export const CUSTOM_FLAGS = "dgu";
export const NAME_FLAGS = "iu";

/** Above all of jobscrub's own: who writes a rule for a kind of secret knows best what it is. */
const PRECEDENCE = 70;

/**
 * The detector that a part of the configuration describes.
 *
 * @throws {UsageError} when one of its patterns cannot be used
 */
export function makeCustomDetector(custom: CustomDetector): Detector {
  const { id, title, category, severity, docs, references, rotation } = custom;
  const flags = CUSTOM_FLAGS + custom.flags;
  const pattern = compile(id, "pattern", custom.pattern, flags);
  const matcher: Matcher = {
    custom,
    pattern,
    name: custom.namePattern === undefined ? undefined : compile(id, "namePattern", custom.namePattern, NAME_FLAGS),
    allow: custom.allowPattern === undefined ? undefined : compile(id, "allowPattern", custom.allowPattern, "u"),
    allowed: new Set(custom.allow),
  };
  const anchors = custom.anchors ?? anchorsOf(custom.pattern, flags);
  const example = (each: CustomExample): Example => exampleOf(custom, each);
  const leak = (each: CustomExample): Example => withSecret(example(each), matcher);
  return {
    id,
    title,
    category,
    severity,
    docs,
    references,
    ...(rotation === undefined ? {} : { rotation }),
    roles: custom.roles ?? "all",
    precedence: PRECEDENCE,
    ...(anchors === undefined ? {} : { anchors }),
    leaks: custom.leaks.map(leak),
    clean: custom.clean.map(example),
    detect: (field) => matchesIn(field, matcher),
  };
}

function compile(id: string, what: string, source: string, flags: string): RegExp {
  const fault = patternFault(source, flags);
  if (fault !== undefined)
    throw new UsageError(`detector ${id}: ${what}: expected ${fault.expected}, found ${fault.found}`);
  return new RegExp(source, flags);
}

function exampleOf({ roles, families }: CustomDetector, example: CustomExample): Example {
  const family = example.family ?? families?.[0];
  return {
    role: example.role ?? roles?.[0] ?? "env",
    name: example.name ?? "",
    value: example.value,
    ...(example.secret === undefined ? {} : { secret: example.secret }),
    ...(family === undefined ? {} : { family }),
  };
}

/** A leak that does not say what must be marked means what is marked. */
function withSecret(leak: Example, matcher: Matcher): Example {
  if (leak.secret !== undefined) return leak;
  const [match] = matchesIn(exampleField(leak), matcher);
  return match === undefined ? leak : { ...leak, secret: leak.value.slice(match.start, match.end) };
}

/** What stands in every match, for the look at a whole file; `undefined` when the pattern does not tell. */
function anchorsOf(source: string, flags: string): Detector["anchors"] {
  const literal = literalOf(source, flags);
  if (literal === undefined) return undefined;
  if (!flags.includes("i")) return [literal];
  const letter = (each: string): string =>
    /[a-z]/i.test(each)
      ? `[${each.toLowerCase()}${each.toUpperCase()}]`
      : each.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
  return [new RegExp(Array.from(literal, letter).join(""))];
}

interface Matcher {
  readonly custom: CustomDetector;
  readonly pattern: RegExp;
  readonly name: RegExp | undefined;
  readonly allow: RegExp | undefined;
  readonly allowed: ReadonlySet<string>;
}

function* matchesIn({ value, name, format }: Field, matcher: Matcher): Generator<Match> {
  const { families, minEntropy, confidence, category } = matcher.custom;
  if (families?.includes(format.family) === false || matcher.name?.test(name) === false) return;
  for (const { indices } of value.matchAll(matcher.pattern)) {
    const [start, end] = indices?.groups?.["secret"] ?? indices?.[0] ?? [0, 0];
    const text = value.slice(start, end);
    if (text === "" || matcher.allowed.has(text) || matcher.allow?.test(text) === true) continue;
    if (entropyOf(text) < minEntropy) continue;
    if (category === "secret" && (isPlaceholder(text) || isReference(text))) continue;
    yield { start, end, confidence };
  }
}

/** Shannon's entropy of the UTF-16 units of a text, in bits a unit. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text.split("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
