import type { Compiled, FieldTable } from "./field-table.ts";

/** Segments of patterns that are no keys. */
const WILD = new Set(["*", "**", "@"]);

type State = readonly [pattern: Compiled, position: number];

/**
 * The patterns that may still match at one place of a definition, and how far. All definitions of a kind go through the
 * same few sets, so what follows from a set is worked out once and kept with it.
 */
export class StateSet {
  static readonly #byTable = new WeakMap<FieldTable, StateSet>();

  /** The pattern that gives a value at this place its role. */
  readonly role: Compiled | undefined;
  readonly embeds: readonly Compiled[];
  readonly links: readonly Compiled[];
  /** The patterns for which the keys of a map at this place are values themselves. */
  readonly keys: readonly Compiled[];
  readonly #states: readonly State[];
  /** By the keys that patterns name, as far as they were met. */
  readonly #named = new Map<string, StateSet | undefined>();
  #other: StateSet | undefined;
  readonly #joined = new WeakMap<FieldTable, StateSet>();

  private constructor(states: readonly State[]) {
    this.#states = states;
    const complete = states.flatMap(([pattern, position]) =>
      position === pattern.segments.length || pattern.segments[position] === "**" ? [pattern] : [],
    );
    this.role = complete.find((pattern) => pattern.role !== undefined);
    this.links = complete.filter((pattern) => pattern.link !== undefined);
    this.embeds = states.flatMap(([pattern, position]) =>
      pattern.embed !== undefined && position === pattern.segments.length ? [pattern] : [],
    );
    this.keys = states.flatMap(([pattern, position]) =>
      pattern.segments[position] === "@" && position === pattern.segments.length - 1 ? [pattern] : [],
    );
    for (const [{ segments }, position] of states) {
      const segment = segments[position];
      if (segment !== undefined && !WILD.has(segment)) this.#named.set(segment, undefined);
    }
  }

  /** Where reading by a table begins. */
  static of(table: FieldTable, compile: (table: FieldTable) => readonly Compiled[]): StateSet {
    let set = StateSet.#byTable.get(table);
    if (set === undefined) {
      set = new StateSet(compile(table).map((pattern) => [pattern, 0]));
      StateSet.#byTable.set(table, set);
    }
    return set;
  }

  /** The set behind a key; `undefined` stands for an item of a list. */
  next(key: string | undefined): StateSet {
    if (key === undefined || !this.#named.has(key)) {
      this.#other ??= this.#advance(undefined);
      return this.#other;
    }
    let named = this.#named.get(key);
    if (named === undefined) {
      named = this.#advance(key);
      this.#named.set(key, named);
    }
    return named;
  }

  /** This set with a table that begins here as well. */
  joined(table: FieldTable, compile: (table: FieldTable) => readonly Compiled[]): StateSet {
    let set = this.#joined.get(table);
    if (set === undefined) {
      set = new StateSet([...this.#states, ...StateSet.of(table, compile).#states]);
      this.#joined.set(table, set);
    }
    return set;
  }

  #advance(key: string | undefined): StateSet {
    const states: State[] = [];
    for (const [pattern, position] of this.#states) {
      const segment = pattern.segments[position];
      if (segment === "**") states.push([pattern, position]);
      else if (segment === "*" || (segment === key && key !== undefined)) states.push([pattern, position + 1]);
    }
    // Below `**` nothing changes any more.
    const isSame =
      states.length === this.#states.length &&
      states.every(
        ([pattern, position], index) => this.#states[index]?.[0] === pattern && this.#states[index]?.[1] === position,
      );
    return isSame ? this : states.length === 0 ? StateSet.empty : StateSet.#shared(states);
  }

  static readonly #byStates = new Map<string, StateSet>();
  static readonly #ids = new WeakMap<Compiled, number>();
  static #lastId = 0;

  /** One set for the same states: tables that repeat themselves at any depth come back to the same few. */
  static #shared(states: readonly State[]): StateSet {
    const distinct = new Map<string, State>();
    for (const state of states) {
      const [pattern, position] = state;
      const id = StateSet.#ids.get(pattern) ?? ++StateSet.#lastId;
      StateSet.#ids.set(pattern, id);
      distinct.set(`${id}:${position}`, state);
    }
    const key = [...distinct.keys()].join(" ");
    const shared = StateSet.#byStates.get(key) ?? new StateSet([...distinct.values()]);
    StateSet.#byStates.set(key, shared);
    return shared;
  }

  /** Where no pattern leads any more. */
  static readonly empty = new StateSet([]);
}
