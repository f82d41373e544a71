import { AZURE } from "./azure.ts";
import { DECOYS, NAME_DECOYS } from "./decoys.ts";
import { GENERIC } from "./generic.ts";
import { NAME_KINDS } from "./names.ts";
import type { Kind, Payload } from "./payload.ts";
import type { Random } from "./random.ts";
import { CLOUD, ML } from "./services.ts";
import { SHAPES, SHAPE_DECOYS } from "./shapes.ts";
import type { Slot } from "./slots.ts";

export const LEAK_KINDS: readonly Kind[] = [...AZURE, ...ML, ...CLOUD, ...GENERIC, ...SHAPES, ...NAME_KINDS];
export const DECOY_KINDS: readonly Kind[] = [...DECOYS, ...SHAPE_DECOYS, ...NAME_DECOYS];
/** What can stand in a field made for one credential. */
const BY_FIELD: Readonly<Record<string, readonly string[]>> = {
  account_key: ["azure-storage-account-key"],
  sas_token: ["azure-sas-token"],
  client_secret: ["azure-entra-client-secret"],
  password: ["strong-password", "human-password", "weak-password"],
  admin_password: ["strong-password", "human-password"],
  pat: ["azure-devops-pat", "github-token"],
  api_key: ["azure-annotated-key", "openai-api-key", "azure-search-key", "random-token"],
  key: ["azure-annotated-key", "azure-search-key", "random-token"],
  access_key: ["azure-storage-account-key"],
  secret_access_key: ["aws-secret-access-key"],
};

/** What can stand as the address of data, or of a package index. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  data: ["azure-sas-token", "secret-in-query", "storage-address"],
  index: ["credentials-in-url", "public-index"],
};

/** Deals kinds in a random order, each as often as the others, whatever places they fit. */
export class Deck {
  readonly #kinds: { readonly leaks: readonly Kind[]; readonly decoys: readonly Kind[] } = {
    leaks: LEAK_KINDS,
    decoys: DECOY_KINDS,
  };
  readonly #waiting: { leaks: Kind[]; decoys: Kind[] } = { leaks: [], decoys: [] };
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A payload that fits the slot; undefined when none does. */
  deal(pile: "leaks" | "decoys", slot: Slot, argument: string): Payload | undefined {
    for (let round = 0; round < 2; round++) {
      const waiting = this.#waiting[pile];
      for (const [index, kind] of waiting.entries()) {
        const payload = kind.make(this.#random);
        if (!fits(payload, slot, argument)) continue;
        waiting.splice(index, 1);
        return payload;
      }
      this.#waiting[pile] = [...waiting, ...this.#random.shuffled(this.#kinds[pile])];
    }
    return undefined;
  }
}

function fits(payload: Payload, slot: Slot, argument: string): boolean {
  if (slot.role === "credential") {
    const kinds = BY_FIELD[argument.replace(/^.*\./, "")] ?? [];
    if (payload.leak)
      return (
        kinds.includes(payload.kind) &&
        payload.spans.every(([start, end]) => start <= 1 && end - start >= payload.text.length - 1)
      );
    return payload.kind === "placeholder" || payload.kind === "reference";
  }
  if (slot.bareOnly === true && !payload.bare) return false;
  if (slot.role === "url") return (ADDRESSES[argument === "" ? "data" : "index"] ?? []).includes(payload.kind);
  return slot.shapes.includes(payload.shape);
}
