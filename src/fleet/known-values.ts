import type { FirstPlace } from "../audit/read-again.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import type { Secret } from "../detection/secret.ts";
import type { Results } from "./results.ts";

/** Where a value stands: how it is read again by who wants to know whether another is the same. */
export interface ValuePlace extends FirstPlace {
  readonly workspace: WorkspaceId;
}

/**
 * Gives every value of a run a name that says nothing of it, the same in all slices. Neither values nor anything that is
 * made of them is stored, since a hash of a weak password can be searched. What is stored is where a value was found
 * first; a worker that finds one that looks alike reads it there and compares.
 */
export class KnownValues {
  readonly #results: Pick<Results, "claim">;
  readonly #read: (place: ValuePlace) => Promise<Secret | undefined>;
  readonly #values = new Map<string, Promise<Secret | undefined>>();

  /** @param read reads the value of a place; `undefined` when it is not there any more */
  constructor(results: Pick<Results, "claim">, read: (place: ValuePlace) => Promise<Secret | undefined>) {
    this.#results = results;
    this.#read = read;
  }

  /**
   * What stands for a value.
   *
   * @param scope only values of one scope are compared
   * @param place where this one stands
   */
  async nameOf(secret: Secret, scope: readonly string[], place: ValuePlace): Promise<string> {
    const alike = JSON.stringify(["value", ...scope, secret.masked]);
    for (let number = 1; ; number++) {
      const name = `${alike} ${number}`;
      let known = this.#values.get(name);
      if (known === undefined) {
        known = this.#first(name, secret, place);
        this.#values.set(name, known);
        // What could not be read may be read the next time.
        known.catch(() => this.#values.delete(name));
      }
      if ((await known)?.equals(secret) === true) return name;
    }
  }

  /** The value that has a name: this one, when the name is new. */
  async #first(name: string, secret: Secret, place: ValuePlace): Promise<Secret | undefined> {
    const own = JSON.stringify(place);
    const claimed = await this.#results.claim(name, own);
    return claimed === own ? secret : this.#read(JSON.parse(claimed) as ValuePlace);
  }
}
