import type { Field } from "../../formats/format.ts";
import { pathOf } from "../../formats/walk.ts";
import type { TextEdit } from "../../source/edit.ts";
import type { SourceResult } from "../scan-source.ts";

/**
 * Whether a file after an edit says the same as before: the same definitions and problems, and every value that the edit
 * did not touch still there under its path.
 */
export function saysTheSame(before: SourceResult, after: SourceResult, edits: readonly TextEdit[]): boolean {
  const titles = ({ definitions }: SourceResult): string => definitions.map(({ format }) => format.id).join("\n");
  const problems = (result: SourceResult): string => result.problems.map(({ message }) => message).join("\n");
  if (titles(before) !== titles(after) || problems(before) !== problems(after)) return false;
  const left = new Map<string, number>();
  for (const field of fieldsOf(after)) left.set(keyOf(field), (left.get(keyOf(field)) ?? 0) + 1);
  for (const field of fieldsOf(before)) {
    if (isTouched(field, edits)) continue;
    const count = left.get(keyOf(field)) ?? 0;
    if (count === 0) return false;
    left.set(keyOf(field), count - 1);
  }
  return true;
}

function fieldsOf({ definitions }: SourceResult): Field[] {
  return definitions.flatMap(({ fields }) => fields);
}

function keyOf(field: Field): string {
  return JSON.stringify([field.format.id, field.role, pathOf(field), field.value]);
}

/** A value that is written, even in part, where the edit is. A part of a value goes with the value. */
function isTouched({ scalar }: Field, edits: readonly TextEdit[]): boolean {
  return edits.some(({ span }) =>
    span.start === span.end
      ? scalar.span.start <= span.start && span.start <= scalar.span.end
      : scalar.span.start < span.end && span.start < scalar.span.end,
  );
}
