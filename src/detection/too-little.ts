import type { Column } from "./judge-table.ts";
import type { ValueKind } from "./value-kind.ts";

/** Fewest characters of what is taken for a secret under a name that does not say password. */
const SHORTEST = {
  /** Random, under a name that may mean much else. */
  weak: 16,
  /** Random, of letters in one case. */
  letters: 20,
  /** Thought of by people. */
  secret: 5,
  /** Given out by a service. */
  other: 8,
} as const;
const SHORTEST_NUMBER = 4;
/** `linux-pip-` before a hash, as caches call what they hold. */
const CALLED = /^\s*[a-z]{2,12}[-_][a-z]{2,12}[-_]/;

/** Whether a value is too short or too plain to be a secret under a name of that kind. */
export function isTooLittle(kind: ValueKind, column: Column, value: string): boolean {
  const { length } = value.trim();
  if (kind === "number") return length < SHORTEST_NUMBER || !/^\d+$/.test(value.trim());
  if (column === "password" || column === "credential" || column === "pass") return false;
  // What is drawn or handed out has digits in it, unless it is long.
  if (kind === "mixed")
    return (
      !/\d/.test(value) || length < (column === "secret" || column === "chosen" ? SHORTEST.secret : SHORTEST.other)
    );
  if (kind !== "random") return false;
  if (/^[a-z_-]+$|^[A-Z_-]+$/.test(value) && length < SHORTEST.letters) return true;
  return column === "weak" ? length < SHORTEST.weak || CALLED.test(value) : length < SHORTEST.other;
}
