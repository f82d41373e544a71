import { Secret } from "../detection/secret.ts";
import { secretNameFor } from "./secret-name.ts";
import type { NameState, Vault } from "./vault.ts";
import { VaultError } from "./vault-failure.ts";

/** The longest name that Key Vault accepts. */
const LIMIT = 127;
/** How many names are tried for one value before it is given up. */
const TRIES = 50;

/** A value that wants a name in the vault. */
export interface NameWish {
  /** The name of the variable or field that holds it. */
  readonly variable: string;
  readonly secret: Secret;
  /** The name that the user chose; then no other is taken. */
  readonly name?: string;
}

/** The name that a value gets. */
export interface PlannedName {
  readonly name: string;
  /** Whether it must be stored, or stands in the vault already (then with its version). */
  readonly action: "store" | "keep";
  readonly version?: string;
  /** The names that would have been nearer but were not free, and why. */
  readonly passedOver: readonly { readonly name: string; readonly kind: NameState["kind"] | "promised" }[];
}

/**
 * A name in the vault for each of some values, in their order. It comes from the name of the variable; the same value
 * gets one name, also in another run; a name that holds another value is never taken.
 *
 * @param whenTaken `rename` goes on to `hf-token-2`, `hf-token-3` …; `stop` fails.
 * @throws {VaultError} when a name is taken and no other may be used.
 */
export async function planNames(
  vault: Vault,
  wishes: readonly NameWish[],
  whenTaken: "rename" | "stop",
  signal?: AbortSignal,
): Promise<PlannedName[]> {
  const first = Secret.firstAlike(wishes.map(({ secret }) => secret));
  const promised = new Set<string>();
  const plans: PlannedName[] = [];
  // One after the other: which names are free depends on those before.
  for (const [index, wish] of wishes.entries()) {
    const alike = plans[first[index] ?? index];
    const plan = alike ?? (await planName(vault, wish, whenTaken, promised, signal));
    promised.add(plan.name.toLowerCase());
    plans.push(plan);
  }
  return plans;
}

async function planName(
  vault: Vault,
  wish: NameWish,
  whenTaken: "rename" | "stop",
  promised: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<PlannedName> {
  const wanted = wish.name ?? secretNameFor(wish.variable);
  const tries = wish.name === undefined && whenTaken === "rename" ? TRIES : 1;
  const passedOver: PlannedName["passedOver"][number][] = [];
  for (let number = 1; number <= tries; number++) {
    const name = numbered(wanted, number);
    const state: NameState | { kind: "promised" } = promised.has(name.toLowerCase())
      ? { kind: "promised" }
      : await vault.state(name, wish.secret, signal);
    if (state.kind === "free") return { name, action: "store", passedOver };
    if (state.kind === "same") return { name, action: "keep", version: state.version, passedOver };
    passedOver.push({ name, kind: state.kind });
  }
  const { name, kind } = passedOver[0] ?? { name: wanted, kind: "other" };
  throw new VaultError(`The name ${name} cannot be used in the vault ${vault.name}: ${REASONS[kind](name, vault)}`);
}

const REASONS: Record<PlannedName["passedOver"][number]["kind"], (name: string, vault: Vault) => string> = {
  free: () => "it was free a moment ago",
  same: () => "it holds this value",
  other: () => "it holds another value, which is not overwritten; choose another name",
  promised: () => "another value of this run gets it; choose another name",
  disabled: (name, vault) =>
    `it holds a disabled secret; choose another name, or enable it: az keyvault secret set-attributes --vault-name ${vault.name} --name ${name} --enabled true`,
  deleted: (name, vault) =>
    `it holds a deleted secret; choose another name, or recover it: az keyvault secret recover --vault-name ${vault.name} --name ${name}`,
};

function numbered(name: string, number: number): string {
  const suffix = number === 1 ? "" : `-${number}`;
  return `${name.slice(0, LIMIT - suffix.length).replace(/-$/, "")}${suffix}`;
}
