import { commandFields } from "./command-fields.ts";
import { commandsWithin } from "./embedded-commands.ts";
import { embeddedPairs } from "./embedded-pairs.ts";
import type { Field } from "./format.ts";
import { isTold } from "./prose-credentials.ts";

/** Nobody reads a longer text for settings. */
const LONGEST = 20_000;

/**
 * What is set and passed in a text for people: `run with DB_PASSWORD=X`, `train.py --token X`, `docker login -p X`. Only
 * what no word of a language looks like counts.
 *
 * @param told how the text is written to people
 */
export function* assignedInProse(text: Field, told: "comment" | "prose"): Generator<Field> {
  const { value } = text;
  if (!/[:=]|(?:^|\s)-/.test(value) || value.length > LONGEST) return;
  const settings = embeddedPairs({ ...text, role: "setting" });
  const passes = /(?:^|\s)-{1,2}[A-Za-z]/.test(value);
  const flags = passes ? commandFields({ ...text, role: "command" }) : [];
  // A word of a command ends at a blank, a pair in a sentence before its comma.
  const paired = new Set(settings.map(({ offset, name }) => `${offset} ${name}`));
  const words = flags.filter(({ offset, name }) => !paired.has(`${offset} ${name}`));
  for (const field of [...settings, ...words])
    if (isTold(field.value)) yield { ...field, within: text, informal: told };
  // Where a program is named, what it is given needs no digits to be no word of a sentence.
  for (const field of passes ? commandsWithin(text) : [])
    if (isTold(field.value) || /\p{Ll}\p{Lu}/u.test(field.value)) yield { ...field, within: text, informal: told };
}
