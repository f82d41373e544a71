/**
 * Stands in the program for Node's module of this name, of which yargs wants two functions for its own mistakes: the
 * module itself takes longer to load than all of yargs.
 */
export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) throw new Error(message ?? "unexpected value");
}

export function notStrictEqual(actual: unknown, unwanted: unknown, message?: string): void {
  if (Object.is(actual, unwanted)) throw new Error(message ?? "unexpected value");
}
