import { MOST_OTHERS } from "../audit/exposures.ts";
import { withExposure } from "../audit/exposure-finding.ts";
import type { Spread } from "../audit/exposure-finding.ts";
import type { JsonFinding, OtherPlace, StoredExposure } from "./stored-exposure.ts";

/** What one slice has found of a value at a place of a kind of resource. */
export interface Part {
  /** Number of the workspace, in the order of an audit. */
  readonly workspace: number;
  readonly finding: JsonFinding;
  readonly stored: StoredExposure;
}

type Place = OtherPlace & Pick<Part, "workspace">;

/**
 * The findings that an audit of everything at once has, in its order: the same value at the same place is one, and
 * secrets at several places have a number.
 *
 * @param isSecretRule whether a rule finds secrets
 */
export function joinExposures(parts: readonly Part[], isSecretRule: (rule: string) => boolean): JsonFinding[] {
  const same = new Map<string, Part[]>();
  for (const part of parts) {
    const { finding, stored } = part;
    const key = JSON.stringify([stored.noun, finding.rule, finding["path"], stored.value]);
    const known = same.get(key);
    if (known === undefined) same.set(key, [part]);
    else known.push(part);
  }
  return withGroups([...same.values()].flatMap((each) => joined(each)).toSorted(byFile), isSecretRule);
}

/** A finding, and what stands for its value. */
interface Valued {
  readonly finding: JsonFinding;
  readonly value: string;
}

function joined(parts: readonly Part[]): Valued[] {
  const sorted = parts.toSorted((a, b) => byPlace(placeOf(a), placeOf(b)));
  const [first] = sorted;
  if (first === undefined) return [];
  const places = sorted.flatMap((part) => [
    placeOf(part),
    ...part.stored.others.map((place) => ({ ...place, workspace: part.workspace })),
  ]);
  const others = places.toSorted(byPlace).slice(1, 1 + MOST_OTHERS);
  const finding = first.finding as JsonFinding & Parameters<typeof withExposure>[0];
  const { noun, value } = first.stored;
  return [{ finding: withExposure(finding, spreadOf(noun, sorted), others), value }];
}

/** As `withGroups` of the engine, for values of which only what stands for them is known. */
function withGroups(findings: readonly Valued[], isSecretRule: (rule: string) => boolean): JsonFinding[] {
  const sizes = new Map<string, number>();
  for (const { finding, value } of findings)
    if (isSecretRule(finding.rule)) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const numbers = new Map<string, number>();
  return findings.map(({ finding, value }) => {
    if (!isSecretRule(finding.rule) || sizes.get(value) === 1) return finding;
    const group = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, group);
    return { ...finding, group };
  });
}

function byFile({ finding: a }: Valued, { finding: b }: Valued): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

function spreadOf(noun: string, parts: readonly Part[]): Spread {
  const dates = (name: "since" | "until"): string[] => parts.flatMap(({ stored }) => stored[name] ?? []).toSorted();
  const createdBy = new Map<string, number>();
  for (const { stored } of parts) {
    for (const [name, times] of stored.createdBy) createdBy.set(name, (createdBy.get(name) ?? 0) + times);
  }
  return {
    noun,
    places: parts.reduce((sum, { stored }) => sum + stored.places, 0),
    since: dates("since")[0],
    until: dates("until").at(-1),
    createdBy,
  };
}

function placeOf({ workspace, finding: { file, line, column }, stored: { noun, order } }: Part): Place {
  return { workspace, file, line, column, noun, order };
}

/** The order in which an audit comes by; several findings of one resource stand in the order of its text. */
function byPlace(a: Place, b: Place): number {
  if (a.workspace !== b.workspace) return a.workspace - b.workspace;
  const index = a.order.findIndex((number, at) => number !== b.order[at]);
  const before = index === -1 ? 0 : (a.order[index] ?? 0) - (b.order[index] ?? 0);
  return before || a.line - b.line || a.column - b.column;
}
