import type { CodeText } from "../../document/code-text.ts";
import { Scalar } from "../../document/document.ts";
import type { ScalarStyle, ScalarType } from "../../document/document.ts";
import type { PythonNode } from "../../document/python-tree.ts";
import { lettersInFile } from "../../document/python-string.ts";
import type { Letters } from "../../document/python-string.ts";
import type { Source, Span } from "../../source/source.ts";
import { intactParts } from "./letters.ts";

/** Makes the scalars of a program, with spans in its file. */
export class Scalars {
  /** Scalars whose value the program works out when it runs; their text is the expression. */
  readonly deferred = new Set<Scalar>();
  readonly text: string;
  readonly #code: CodeText;
  readonly #source: Source;

  constructor(code: CodeText, source: Source) {
    this.text = code.text;
    this.#code = code;
    this.#source = source;
  }

  spanOf({ from, to }: PythonNode): Span {
    return this.#code.spanOf(from, to);
  }

  written({ from, to }: PythonNode): string {
    return this.text.slice(from, to);
  }

  /** A name of the program (a keyword, an attribute) as a key. */
  key(node: PythonNode, value = this.written(node)): Scalar {
    const span = this.spanOf(node);
    const offsets = value === this.#source.slice(span) ? span.start : () => undefined;
    return new Scalar({ type: "string", style: "raw", text: this.#source.slice(span), value, span, offsets });
  }

  /** An expression whose value is known when the program runs, as it is written. */
  deferredOf(node: PythonNode): Scalar {
    const span = this.spanOf(node);
    const text = this.#source.slice(span);
    const scalar = new Scalar({ type: "string", style: "raw", text, value: text, span, offsets: span.start });
    this.deferred.add(scalar);
    return scalar;
  }

  /** A number or a truth value. */
  plain(node: PythonNode, type: ScalarType): Scalar {
    const span = this.spanOf(node);
    const text = this.#source.slice(span);
    // `True` is the YAML's `true`; the letters stay as many.
    const value = type === "boolean" ? text.toLowerCase() : text;
    return new Scalar({ type, style: "raw", text, value, span, offsets: span.start });
  }

  /** A string of these letters. */
  ofLetters(node: PythonNode, letters: Letters): Scalar {
    const end = node.name === "ContinuedString" ? intactParts(node).at(-1) : undefined;
    const span = this.#code.spanOf(node.from, (end ?? node).to);
    const text = this.#source.slice(span);
    const quote = /["']/.exec(this.written(node))?.[0];
    const isOne = node.name === "String" || node.name === "FormatString";
    const style: ScalarStyle = isOne ? (quote === "'" ? "single" : "double") : "raw";
    const { value } = letters;
    const first = letters.starts[0] ?? span.start;
    // Letter for letter, in the program and in its file.
    const inFile = this.#code.spanOf(first, letters.ends.at(-1) ?? first);
    const verbatim = inFile.end - inFile.start === value.length && this.#source.slice(inFile) === value;
    const offsets = verbatim ? inFile.start : () => lettersInFile(letters, this.#code);
    return new Scalar({ type: "string", style, text, value, span, offsets });
  }
}
