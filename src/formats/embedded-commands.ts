import { commandFields } from "./command-fields.ts";
import { LOGIN_FLAGS, SECRET_FLAGS, SECRET_PLACES } from "./command-secrets.ts";
import { embeddedPairs } from "./embedded-pairs.ts";
import type { Field } from "./format.ts";

/** Nobody writes a longer command into a value. */
const LONGEST = 2000;
/** Of hostile files. */
const MOST_COMMANDS = 50;
/** Programs by whose name a command that passes a secret is known inside another text; of several words the first two. */
const PROGRAMS = [
  ...new Set(
    [...SECRET_FLAGS, ...SECRET_PLACES].map(({ programs }) => programs.slice(0, 2).join(String.raw`[ \t]{1,4}`)),
  ),
  // `net`, `ab` and `hey` are other words as well.
  ...new Set(LOGIN_FLAGS.map(({ program }) => program).filter((program) => program.length > 3)),
  "curl",
  "wget",
];
const PROGRAM = new RegExp(String.raw`(?<![\w.-])(?:${PROGRAMS.join("|")})[ \t]{1,4}(?=\S)`, "g");
/** A quick look: whether a program that takes secrets under such flags is named in a text. */
export function hasProgram(text: string): boolean {
  PROGRAM.lastIndex = 0;
  return PROGRAM.test(text);
}

/** What can be more than one word: a list of pairs, or a command. */
const COMPOUND = /[\s,;&][^\s=:]{0,80}[=:]|\s-/;

/**
 * The values of a command that stands somewhere in a value, from the name of a program that takes secrets under flags whose
 * names do not say so to the end of the line: `docker login -u x -p X`, `curl -u x:X` in a variable, a tag or a sentence.
 */
export function* commandsWithin(field: Field): Generator<Field> {
  const { value } = field;
  let end = 0;
  let count = 0;
  for (const { index } of value.matchAll(PROGRAM)) {
    if (index < end) continue;
    if (++count > MOST_COMMANDS) return;
    const line = value.indexOf("\n", index);
    end = Math.min(line === -1 ? value.length : line, index + LONGEST);
    const command: Field = { ...field, role: "command", value: value.slice(index, end), offset: field.offset + index };
    for (const each of commandFields(command)) yield { ...each, within: field };
  }
}

/** What stands in a word of a command that is a command or a list of variables itself: `--env=A=1,B=X`, `RUN="curl …"`. */
export function* withinWord(word: Field): Generator<Field> {
  // JSON is read as such.
  if (!COMPOUND.test(word.value) || /^[{[]/.test(word.value) || word.value.length > LONGEST) return;
  yield* embeddedPairs(word);
  yield* commandsWithin(word);
}
