import { joinedLines, joinedParts } from "../document/joined-literals.ts";
import { commandFields } from "./command-fields.ts";
import { commentedOut } from "./commented-out.ts";
import { commandsWithin } from "./embedded-commands.ts";
import { decodedFields } from "./embedded-encodings.ts";
import { jsonFields } from "./embedded-json.ts";
import { netrcPasswords } from "./embedded-netrc.ts";
import { embeddedPairs } from "./embedded-pairs.ts";
import { sqlPasswords } from "./embedded-sql.ts";
import { xmlPairs } from "./embedded-xml.ts";
import { assignedInProse } from "./prose-assignments.ts";
import { proseFields } from "./prose-credentials.ts";
import type { Field, Role } from "./format.ts";

/** How deep texts are looked for in texts: JSON in base64 in JSON … */
const DEEPEST = 4;
/** Of hostile files. */
const MOST_FIELDS = 5000;
/** Roles of values that may be a text of their own: a settings file in a variable, a script in a command. */
const HOLDING_PAIRS: ReadonlySet<Role> = new Set<Role>(["env", "input", "command", "setting", "credential"]);
const HOLDING_JSON: ReadonlySet<Role> = new Set<Role>([
  "env",
  "input",
  "setting",
  "credential",
  "argument",
  "tag",
  "text",
]);
/** Roles of values that people write for people. */
const PROSE: ReadonlySet<Role> = new Set<Role>(["text", "tag"]);
const SHORTEST = 8;

/**
 * What stands inside a value that is a text of its own: what it stands for when it is encoded, the values of JSON and the
 * pairs of names and values in it, again with what stands inside those.
 */
export function embeddedFields(field: Field): Field[] {
  const found: Field[] = [];
  collect(field, DEEPEST, found);
  return found;
}

/** Roles of values that may be the flags of a program: `JAVA_OPTS`, `EXTRA_ARGS`. */
const HOLDING_FLAGS: ReadonlySet<Role> = new Set<Role>(["env", "input", "setting"]);
const FLAGS = /(?:^|\s)(?:--[A-Za-z][\w-]{1,60}[= ]\S|-D[A-Za-z])/;

/** The values of flags in a value that a program gets as its words, or that is a command. */
function flagFields(field: Field): Field[] {
  if (!HOLDING_FLAGS.has(field.role) || field.within !== undefined) return [];
  if (!FLAGS.test(field.value)) return [...commandsWithin(field)];
  return commandFields({ ...field, role: "command" }).map((each) => ({ ...each, within: field }));
}

/** The parts of a command with the literals put together that follow each other. */
function* joinedFields(field: Field): Generator<Field> {
  for (const scalar of joinedParts(field.scalar, field.offset, field.offset + field.value.length))
    yield { ...field, role: "argument", scalar, value: scalar.value, offset: 0, within: field };
}

function collect(field: Field, depth: number, found: Field[]): void {
  if (depth <= 0 || field.value.length <= SHORTEST || found.length > MOST_FIELDS) return;
  const inner: Field[] = [];
  for (const joined of field.role === "command" ? joinedFields(field) : []) inner.push(joined);
  const unfolded = joinedLines(field.scalar, field.offset, field.offset + field.value.length);
  if (unfolded !== undefined)
    inner.push({ ...field, scalar: unfolded, value: unfolded.value, offset: 0, within: field });
  for (const decoded of decodedFields(field)) inner.push(decoded);
  const values = HOLDING_JSON.has(field.role) ? jsonFields(field) : undefined;
  if (values !== undefined) for (const value of values) inner.push(value);
  for (const each of inner) {
    found.push(each);
    // What was decoded of a pair of names and values is judged by its name, and looked into by its own letters.
    collect(each, depth - 1, found);
  }
  if (PROSE.has(field.role) && values === undefined && field.encoded === undefined) {
    for (const told of proseFields(field)) found.push(told);
    for (const told of assignedInProse(field, "prose")) found.push(told);
  }
  if (values !== undefined) return;
  const isDecoded = field.encoded !== undefined;
  const paired = HOLDING_PAIRS.has(field.role) || isDecoded;
  const pairs = paired
    ? [...embeddedPairs(field), ...xmlPairs(field), ...sqlPasswords(field), ...netrcPasswords(field)]
    : [];
  for (const pair of pairs) found.push(pair);
  if (field.role !== "command") {
    const known = new Set(pairs.map(({ offset, name }) => `${offset} ${name}`));
    for (const each of flagFields(field)) if (!known.has(`${each.offset} ${each.name}`)) found.push(each);
    return;
  }
  const known = new Set(pairs.map(({ offset }) => offset));
  for (const each of commentedOut(field)) if (!known.has(each.offset)) found.push(each);
}
