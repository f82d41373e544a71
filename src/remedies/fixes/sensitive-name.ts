import type { Part } from "../../document/edit/change.ts";
import { literalAt, replaceParts } from "../../document/edit/python-literal.ts";
import type { Fix, FixSubject, Fixer } from "./fix.ts";
import { inFile } from "./python/program.ts";

/** What stands for what a name should not say. */
const NEUTRAL: Readonly<Record<string, string>> = {
  "denied-name": "project",
  "user-name": "team",
};

/** Whether a finding is about a name for which a word can be proposed. */
export function isSensitiveName(rule: string): boolean {
  return Object.hasOwn(NEUTRAL, rule);
}

const STEPS = ["Change what refers to the old name: scripts, dashboards, other definitions."];

/** A name that should not be known outside: a neutral word as a proposal, since nobody else knows a better one. */
export const sensitiveNameFix: Fixer = (subject) => {
  const { field, finding } = subject;
  const value = NEUTRAL[finding.rule];
  if (value === undefined) return undefined;
  const part = { start: field.offset + subject.start, end: field.offset + subject.end, value };
  const change =
    field.format.language === "python"
      ? inProgram(subject, part)
      : { changes: [{ kind: "parts", scalar: field.scalar, parts: [part] } as const] };
  return (
    change && {
      title: `Write "${value}" in place of the word; choose a better one before you submit`,
      // What looks for the old name does not find it, and only a person can say what the new one should be.
      safety: "unsafe",
      ...change,
      stores: false,
      steps: STEPS,
    }
  );
};

function inProgram(subject: FixSubject, part: Part): Pick<Fix, "edits"> | undefined {
  const { program } = subject.definition.document;
  const literal = program && literalAt(program, subject.field.scalar.span);
  if (program === undefined || literal?.value !== subject.field.scalar.value) return undefined;
  const replaced = replaceParts(literal, [part], program.code.text);
  const edits = replaced && inFile(subject, replaced);
  return edits && { edits };
}
