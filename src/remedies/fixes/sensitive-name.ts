import type { Part } from "../../document/edit/change.ts";
import { literalAt, replaceParts } from "../../document/edit/python-literal.ts";
import type { Role } from "../../formats/format.ts";
import type { Fix, FixSubject, Fixer } from "./fix.ts";
import { inFile } from "./python/program.ts";

/** What stands for what a name should not say, and another word where the name has the first one already. */
const NEUTRAL: Readonly<Record<string, readonly [string, string]>> = {
  "denied-name": ["project", "study"],
  "user-name": ["team", "group"],
  "person-name": ["team", "group"],
  "email-address": ["team", "group"],
  "user-at-host": ["team", "group"],
  "customer-name": ["customer", "client"],
};
/** What people read; elsewhere an address or a name may be needed to work. */
const READ: ReadonlySet<Role> = new Set(["name", "tag", "text"]);
const ANYWHERE = new Set(["denied-name", "user-name"]);

/** Whether a finding is about a name for which a word can be proposed. */
export function isSensitiveName(rule: string): boolean {
  return Object.hasOwn(NEUTRAL, rule);
}

const STEPS = ["Change what refers to the old name: scripts, dashboards, other definitions."];

/** A name that should not be known outside: a neutral word as a proposal, since nobody else knows a better one. */
export const sensitiveNameFix: Fixer = (subject) => {
  const { field, finding } = subject;
  const words = NEUTRAL[finding.rule];
  if (words === undefined || (!ANYWHERE.has(finding.rule) && !READ.has(field.role))) return undefined;
  const rest = field.value.slice(0, subject.start) + field.value.slice(subject.end);
  const value = rest.toLowerCase().includes(words[0]) ? words[1] : words[0];
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
