import type { Source } from "../source/source.ts";
import { alignValue } from "./align.ts";
import { Scalar } from "./document.ts";

/** A value of a JSON text by its extent. Strings are not decoded: most of a notebook's bytes are images nobody reads. */
export interface JsonExtent {
  readonly kind: "object" | "array" | "string" | "other";
  readonly start: number;
  readonly end: number;
  readonly members?: ReadonlyMap<string, JsonExtent>;
  readonly items?: readonly JsonExtent[];
}

/** Deeper than any notebook; a hostile one must not exhaust the stack. */
const DEEPEST = 200;

/** The extents of a JSON text, or `undefined` when it is not JSON. Strings are passed over at the speed of a search. */
export function readJsonExtents(text: string): JsonExtent | undefined {
  try {
    const reader = new ExtentReader(text);
    return reader.readAll();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class ExtentReader {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.charCodeAt(0) === 0xfe_ff ? 1 : 0;
  }

  readAll(): JsonExtent {
    const value = this.#value(0);
    if (this.#next() !== "") throw new SyntaxError("more than one value");
    return value;
  }

  /** The next character that is no white space; empty at the end. */
  #next(): string {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
      this.#at++;
    }
    return this.#text.charAt(this.#at);
  }

  #value(depth: number): JsonExtent {
    const sign = this.#next();
    if (depth > DEEPEST) throw new SyntaxError("nested too deeply");
    if (sign === '"') return this.#string();
    if (sign === "{") return this.#object(depth);
    if (sign === "[") return this.#array(depth);
    const start = this.#at;
    const word = /[\w.+-]+/y;
    word.lastIndex = start;
    this.#at += word.exec(this.#text)?.[0].length ?? 0;
    if (this.#at === start) throw new SyntaxError("no value");
    return { kind: "other", start, end: this.#at };
  }

  #string(): JsonExtent {
    const start = this.#at;
    for (let at = this.#text.indexOf('"', start + 1); at !== -1; at = this.#text.indexOf('"', at + 1)) {
      let before = at - 1;
      while (this.#text.charCodeAt(before) === 92 /* \ */) before--;
      if ((at - 1 - before) % 2 === 1) continue;
      this.#at = at + 1;
      return { kind: "string", start, end: at + 1 };
    }
    throw new SyntaxError("a string without an end");
  }

  #object(depth: number): JsonExtent {
    const start = this.#at++;
    const members = new Map<string, JsonExtent>();
    for (let first = true; this.#next() !== "}"; first = false) {
      if (!first) this.#expect(",");
      if (this.#next() !== '"') throw new SyntaxError("no key");
      const key = this.#string();
      this.#expect(":");
      members.set(decodeJsonString(this.#text.slice(key.start, key.end)), this.#value(depth + 1));
    }
    return { kind: "object", start, end: ++this.#at, members };
  }

  #array(depth: number): JsonExtent {
    const start = this.#at++;
    const items: JsonExtent[] = [];
    while (this.#next() !== "]") {
      if (items.length > 0) this.#expect(",");
      items.push(this.#value(depth + 1));
    }
    return { kind: "array", start, end: ++this.#at, items };
  }

  #expect(sign: string): void {
    if (this.#next() !== sign) throw new SyntaxError(`no ${sign}`);
    this.#at++;
  }
}

/** What a JSON string stands for; as written where it is none. */
export function decodeJsonString(written: string): string {
  if (!written.includes("\\")) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}

/** A string of a JSON text as a value of a document. */
export function jsonStringScalar(source: Source, { start, end }: JsonExtent): Scalar {
  const span = { start, end };
  const text = source.slice(span);
  const value = decodeJsonString(text);
  const offsets = text.length === value.length + 2 ? start + 1 : () => alignValue(text, value, "json", start);
  return new Scalar({ type: "string", style: "json", text, value, span, offsets });
}
