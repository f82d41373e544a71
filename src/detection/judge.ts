import type { Field } from "../formats/format.ts";
import type { Confidence, Severity } from "./detector.ts";
import { nameSecrecy } from "./name-secrecy.ts";
import type { NameSecrecy } from "./name-secrecy.ts";
import { isWeakPassword, valueKind } from "./value-kind.ts";
import type { ValueKind } from "./value-kind.ts";

/** What a plain value under its name is taken for. */
export interface Verdict {
  readonly is: "secret" | "slot";
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Why, for people and for the JSON report. */
  readonly evidence: readonly string[];
}

type Decision = readonly [severity: Severity, confidence: Confidence] | "slot" | undefined;

/**
 * The judgement of a plain value, in one table: how secret the name sounds (columns) against what the value is (rows).
 * No entry means no finding. `credential` is a field that the format itself means for a credential.
 */
const TABLE: Readonly<
  Partial<Record<ValueKind, Readonly<Partial<Record<NameSecrecy["kind"] | "credential", Decision>>>>>
> = {
  empty: {
    credential: "slot",
    password: "slot",
    secret: "slot",
    token: "slot",
    key: "slot",
    "connection-string": "slot",
  },
  placeholder: {
    credential: "slot",
    password: "slot",
    secret: "slot",
    token: "slot",
    key: "slot",
    "connection-string": "slot",
  },
  weak: {
    credential: ["warning", "high"],
    password: ["warning", "high"],
    secret: ["warning", "medium"],
    token: ["warning", "low"],
  },
  // `secret` and `admin` are modes elsewhere; as a password they are one.
  enum: { credential: ["warning", "low"], password: ["warning", "medium"] },
  number: { credential: ["error", "medium"] },
  guid: {
    credential: ["error", "medium"],
    password: ["warning", "low"],
    secret: ["warning", "low"],
    token: ["warning", "low"],
    key: ["warning", "low"],
  },
  digest: { credential: ["warning", "low"] },
  sentence: { credential: ["error", "medium"], password: ["warning", "low"] },
  words: { credential: ["error", "medium"], password: ["warning", "medium"] },
  mixed: {
    credential: ["error", "high"],
    password: ["error", "medium"],
    secret: ["warning", "medium"],
    token: ["warning", "low"],
    key: ["warning", "low"],
  },
  random: {
    credential: ["error", "high"],
    password: ["error", "high"],
    secret: ["error", "high"],
    token: ["error", "high"],
    key: ["error", "high"],
    "connection-string": ["warning", "low"],
    weak: ["warning", "medium"],
  },
};

/** Shortest random value under a merely weak name, and under a name that says token, key or secret. */
const SHORTEST = { weak: 20, other: 8 } as const;

/**
 * Judges a plain value by its name, its kind and its place. `undefined`: nothing to say.
 *
 * Names under which the value is used elsewhere (`usedAs`: the flag to which a command passes an input) count as its own.
 */
export function judge(field: Field): Verdict | undefined {
  if (field.holds !== undefined && field.holds !== "posture") return undefined;
  if (field.scalar.type === "boolean") return undefined;
  const secrecy = bestSecrecy([field.name, ...(field.usedAs ?? [])]);
  const column = field.role === "credential" ? "credential" : secrecy?.kind;
  if (column === undefined) return undefined;
  const kind = valueKind(field.value);
  if (kind !== "placeholder" && column !== "password" && saysTheSame(field.name, field.value)) return undefined;
  const decision = numberOfPassword(kind, column, field.value) ?? TABLE[kind]?.[column];
  if (decision === undefined) return undefined;
  if (kind === "enum" && column === "password" && !isWeakPassword(field.value)) return undefined;
  const because =
    column === "credential" ? "the field is meant for a credential" : `the name says ${secrecy?.because ?? ""}`;
  if (decision === "slot")
    return {
      is: "slot",
      severity: "info",
      confidence: "high",
      evidence: [because, kind === "empty" ? "no value yet" : "a placeholder"],
    };
  const [severity, confidence] = decision;
  if (
    kind === "random" &&
    field.value.trim().length < (column === "weak" ? SHORTEST.weak : SHORTEST.other) &&
    column !== "password" &&
    column !== "credential"
  )
    return undefined;
  return { is: "secret", severity, confidence, evidence: [because, describe(kind, field.value)] };
}

function bestSecrecy(names: readonly string[]): NameSecrecy | undefined {
  let weak: NameSecrecy | undefined;
  for (const name of names) {
    const secrecy = nameSecrecy(name);
    if (secrecy !== undefined && secrecy.kind !== "weak") return secrecy;
    weak ??= secrecy;
  }
  return weak;
}

/** A number is no secret, except where it is long and called a password. */
function numberOfPassword(kind: ValueKind, column: string, value: string): Decision {
  if (kind !== "number" || column !== "password") return undefined;
  return /^\d{4,}$/.test(value.trim()) ? ["warning", "medium"] : undefined;
}

/** `api_key: API_KEY`, `token: token`: the value repeats the name. */
function saysTheSame(name: string, value: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const named = bare(name);
  const valued = bare(value);
  return valued !== "" && (named === valued || (valued.length >= 5 && named.endsWith(valued)));
}

function describe(kind: ValueKind, value: string): string {
  if (kind === "weak" || isWeakPassword(value)) return "a default or well-known password";
  if (kind === "random") return "the value looks random";
  if (kind === "mixed") return "letters mixed with digits or signs, as in a password";
  if (kind === "words") return "a literal word";
  return `a literal ${kind}`;
}
