/** What `node:util` looks for when it prints an object; the same symbol without its types. */
const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/**
 * A value that must not be shown. Printing, JSON and inspection give its mask; only {@link Secret.reveal} gives the text,
 * and only the upload to a vault may call it.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** `hf_…(37)`: at most the first 4 characters, never more than a sixth of the value, and its length. */
  get masked(): string {
    const characters = Array.from(this.#text);
    const shown = characters.slice(0, Math.min(4, Math.floor(characters.length / 6))).join("");
    return `${shown.replaceAll(/[^\x21-\x7e]/g, "")}…(${characters.length})`;
  }

  /** Whether it is written on one line; a line end after it does not count. */
  get isOneLine(): boolean {
    return !/[\r\n]/.test(this.#text.trimEnd());
  }

  /** The text itself, for the vault. */
  static reveal(secret: Secret): string {
    return secret.#text;
  }

  /** Whether two secrets are the same value, without showing either. */
  equals(other: Secret): boolean {
    return this.#text === other.#text;
  }

  /** Whether the other value stands in this one, without showing either. */
  holds(other: Secret): boolean {
    return this.#text.includes(other.#text);
  }

  /** For each of some secrets the index of the first that is the same value, without showing any. */
  static firstAlike(secrets: readonly Secret[]): number[] {
    const first = new Map<string, number>();
    return secrets.map((secret, index) => {
      const known = first.get(secret.#text);
      if (known === undefined) first.set(secret.#text, index);
      return known ?? index;
    });
  }

  toString(): string {
    return this.masked;
  }

  toJSON(): string {
    return this.masked;
  }

  [INSPECT](): string {
    return this.masked;
  }
}
