import { Secret } from "../../detection/secret.ts";
import { UsageError } from "../../errors.ts";
import { planNames } from "../../vault/name-plan.ts";
import type { PlannedName } from "../../vault/name-plan.ts";
import type { Vault } from "../../vault/vault.ts";
import type { FixRequest } from "./make-plan.ts";
import type { Candidate } from "./plan.ts";

/** A vault in which all names are free, for what does not depend on the vault. */
export const OFFLINE: Vault = {
  url: "",
  name: "",
  state: async () => ({ kind: "free" }),
  store: async () => {
    throw new UsageError("nothing is stored in a run that only shows");
  },
};

/** The names in a vault of all candidates of a list that have a value for it. */
export async function namesFor(
  list: readonly Candidate[],
  called: ReadonlyMap<Candidate, string>,
  vault: Vault,
  { nameOf, whenTaken, signal }: FixRequest,
): Promise<Map<Candidate, PlannedName>> {
  const wished = list.flatMap((candidate) => {
    const { wish } = candidate;
    return wish === undefined ? [] : [{ candidate, wish }];
  });
  const wishes = wished.map(({ candidate, wish }) => {
    const name = nameOf(candidate);
    const variable = called.get(candidate) ?? wish.variable;
    return { secret: wish.secret, variable, ...(name === undefined ? {} : { name }) };
  });
  // Without a vault there is nothing to stop at: a name that a run gives twice only gets a number.
  const names = await planNames(vault, wishes, vault === OFFLINE ? "rename" : whenTaken, signal);
  return new Map(wished.map(({ candidate }, index) => [candidate, names[index] as PlannedName]));
}

/** The variable after which each value is called: that of its first place that has a name itself, else of its first. */
export function namesakes(all: readonly Candidate[]): Map<Candidate, string> {
  const wished = all.flatMap((candidate) =>
    candidate.wish === undefined ? [] : [{ candidate, wish: candidate.wish }],
  );
  const first = Secret.firstAlike(wished.map(({ wish }) => wish.secret));
  const named = new Map<number, string>();
  for (const [index, { wish }] of wished.entries()) {
    const alike = first[index] ?? index;
    if (wish.isNamed && !named.has(alike)) named.set(alike, wish.variable);
  }
  const variableOf = (alike: number): string => named.get(alike) ?? wished[alike]?.wish.variable ?? "";
  return new Map(wished.map(({ candidate }, index) => [candidate, variableOf(first[index] ?? index)]));
}
