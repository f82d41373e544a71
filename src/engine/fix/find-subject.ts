import type { Finding } from "../../findings/finding.ts";
import type { Definition, Field } from "../../formats/format.ts";
import { pathOf } from "../../formats/walk.ts";
import type { FixSubject } from "../../remedies/fixes/fix.ts";
import type { Span } from "../../source/source.ts";

/** The nodes of a finding: the field of the same format that is written at its span. */
export function findSubject(finding: Finding, definitions: readonly Definition[]): FixSubject | undefined {
  let found: FixSubject | undefined;
  for (const definition of definitions) {
    for (const field of definition.fields) {
      if (
        field.format.id !== finding.format.id ||
        field.role !== finding.role ||
        !overlaps(field.scalar.span, finding.span)
      )
        continue;
      const range = rangeIn(field, finding.span);
      if (range === undefined) continue;
      const subject = { finding, definition, field, ...range };
      if (pathOf(field) === finding.path) return subject;
      found ??= subject;
    }
  }
  return found;
}

/** The offsets in the field's value of what is written at a span. */
function rangeIn({ scalar, value, offset }: Field, span: Span): { start: number; end: number } | undefined {
  const whole = scalar.at(offset, offset + value.length);
  if (whole.start === span.start && whole.end === span.end) return { start: 0, end: value.length };
  for (let start = 0; start < value.length; start++) {
    if (scalar.at(offset + start, offset + start + 1).start !== span.start) continue;
    for (let end = start + 1; end <= value.length; end++)
      if (scalar.at(offset + end - 1, offset + end).end === span.end) return { start, end };
  }
  return undefined;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
