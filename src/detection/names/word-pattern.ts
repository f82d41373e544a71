import { patternFault } from "../pattern-work.ts";
import type { PatternFault } from "../pattern-work.ts";

/** A pattern as a configuration writes it: `/proj(ect)?-?falcon/i`. */
const WRITTEN = /^\/(.+)\/([a-z]*)$/su;

/** Whether a word of a list is meant as a pattern. */
export function isPattern(word: string): boolean {
  return WRITTEN.test(word);
}

/** The expression of a pattern, always global, or why it cannot be run on values of strangers. */
export function compilePattern(word: string): RegExp | PatternFault {
  const [, source = "", written = ""] = WRITTEN.exec(word) ?? [];
  if (!/^(?:i?u?|ui)$/.test(written)) return { expected: "no flags but i and u", found: "a pattern with others" };
  const flags = written.includes("i") ? "iu" : "u";
  const fault = patternFault(source, flags);
  if (fault !== undefined) return fault;
  const expression = new RegExp(source, `${flags}g`);
  if ("".search(expression) !== -1)
    return { expected: "a pattern of at least one character", found: "one that matches an empty text" };
  return expression;
}
