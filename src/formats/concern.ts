import type { Span } from "../source/source.ts";
import type { Field } from "./format.ts";

/** Tells, after a look at a text, in which of its values anything can be found at all. */
export interface Concern {
  /** Whether anything can be found in any of them. */
  readonly any: boolean;
  /** Whether a sign of something stands on the lines of a place. */
  touches(span: Span): boolean;
  /** Whether a name says that its value can be something. */
  names(name: string): boolean;
  /** Whether a value can hold something of which its lines and its name say nothing. */
  mayHold(field: Field): boolean;
}

/** Of a text that was not looked at. */
export const EVERYTHING: Concern = { any: true, touches: () => true, names: () => true, mayHold: () => true };

/** Whether anything can be found in a field: what says so stands on its lines or in its names. */
export function concernsField(concern: Concern, field: Field): boolean {
  const { role, holds, name, path, scalar, usedAs, format } = field;
  return (
    role === "credential" ||
    // Their values may be meant for credentials, whatever their names say.
    format.family === "template" ||
    format.family === "env-file" ||
    !concern.any ||
    holds === "deferred" ||
    // The word behind a flag, which may stand on a line of its own.
    name.startsWith("-") ||
    concern.touches(scalar.span) ||
    concern.names(name) ||
    concern.names(`${path.at(-2) ?? ""}_${path.at(-1) ?? ""}`) ||
    usedAs?.some((each) => concern.names(each)) === true ||
    concern.mayHold(field)
  );
}
