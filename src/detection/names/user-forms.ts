import { COMMON_WORDS } from "./common-words.ts";
import { fold } from "./words.ts";

/** How a person's name came about in a list of names. */
export type NameForm = "as written" | "initial and surname";

/** A form of less is a word or an abbreviation of something else too often. */
const SHORTEST = 4;
/** A surname of two letters makes forms that are syllables. */
const SHORTEST_SURNAME = 3;
/** What has more words is the name of a team or a sentence. */
const MOST_PARTS = 4;

/**
 * What a person or user may be called in names, folded, of a full name (`Alex Doe`) or a user name (`alex.doe`):
 * `alexdoe`, `doealex`, and of the initials `adoe`, `alexd`, `doea`. Separators do not matter to who looks for them. Of one
 * word there is that word.
 */
export function userForms(name: string): (readonly [form: string, how: NameForm])[] {
  const german = germanSpelling(name);
  return german === name ? formsOf(name) : [...formsOf(name), ...formsOf(german)];
}

function formsOf(name: string): (readonly [form: string, how: NameForm])[] {
  // "Doe, Alex": some directories put the surname first.
  const comma = name.indexOf(",");
  const ordered = comma === -1 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const parts = ordered
    .split(/[^\p{L}\p{M}'’]+/u)
    .map(fold)
    .filter((part) => part !== "");
  const forms: (readonly [string, NameForm])[] = [[fold(ordered), "as written"]];
  const given = parts[0];
  const surname = parts.at(-1);
  if (parts.length < 2 || parts.length > MOST_PARTS || given === undefined || surname === undefined) return forms;
  if (given.length > 1 && surname.length > 1)
    forms.push([given + surname, "as written"], [surname + given, "as written"]);
  if (surname.length < SHORTEST_SURNAME) return forms;
  for (const form of [`${given[0]}${surname}`, `${given}${surname[0]}`, `${surname}${given[0]}`]) {
    if (form.length >= SHORTEST && !COMMON_WORDS.has(form)) forms.push([form, "initial and surname"]);
  }
  return forms;
}

/** `Jürgen` is `juergen` in user names as often as `jurgen`. */
function germanSpelling(name: string): string {
  if (!/[äöüÄÖÜåÅøØ]/u.test(name)) return name;
  return name.normalize("NFC").replaceAll(/[äöüåø]/giu, (letter) => TWO_LETTERS[letter.toLowerCase()] ?? letter);
}

const TWO_LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };
