import type { Document } from "../../document/document.ts";
import type { Field } from "../../formats/format.ts";
import { recogniseAll } from "../../formats/recognise.ts";
import { pathOf } from "../../formats/walk.ts";
import type { TextEdit } from "../../source/edit.ts";
import type { SourceResult } from "../scan-source.ts";

/**
 * Whether a file after an edit says the same as before: the same definitions and problems, and every value that the edit
 * did not touch still there under its path.
 */
export function saysTheSame(before: SourceResult, after: SourceResult, edits: readonly TextEdit[]): boolean {
  const problems = (result: SourceResult): string => result.problems.map(({ message }) => message).join("\n");
  if (!hasSameDefinitions(before, after, edits) || problems(before) !== problems(after)) return false;
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

/**
 * A program may make a further definition of what was none: a variable that is set by a line of Python. What is read of a
 * program only for its literals is gone when these are.
 */
function hasSameDefinitions(before: SourceResult, after: SourceResult, edits: readonly TextEdit[]): boolean {
  const ids = after.definitions.map(({ format }) => format);
  let at = 0;
  for (const { format, fields } of before.definitions) {
    const isSource = format.family === "source-code";
    if (isSource && ids[at]?.id !== format.id && fields.every((field) => isTouched(field, edits))) continue;
    while (ids[at] !== undefined && ids[at]?.id !== format.id) if (ids[at++]?.language === undefined) return false;
    if (at++ >= ids.length) return false;
  }
  return ids.slice(at).every(({ language }) => language !== undefined);
}

/** A scan does not read the values of a file in which nothing can concern it any more, as after its last fix. */
function fieldsOf({ definitions }: SourceResult): Field[] {
  const read = new Set<Document>();
  return definitions.flatMap(({ fields, values, document }) => {
    if (fields.length > 0 || values === 0) return fields;
    if (read.has(document)) return [];
    read.add(document);
    return recogniseAll(document).flatMap((each) => each.fields);
  });
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
