import { GIVEN_NAMES } from "./given-names.ts";
import { SURNAMES } from "./surnames.ts";
import { LOWER, UPPER, kindOf, nextWord, someWordStart, wordEnd } from "./word-starts.ts";
import { wordsOf } from "./words.ts";
import type { Word } from "./words.ts";

/** A given name beside a surname. */
export interface Person {
  readonly start: number;
  readonly end: number;
}

/** Stand-ins of documentation, persons of fiction and of history, brands and places made of names. Folded. */
const NOBODY = new Set(
  (
    "johndoe janedoe jondoe joedoe jimdoe maxmustermann erikamustermann johnsmith janesmith joebloggs tomjones jimbeam jackdaniels harrypotter sherlockholmes janeaustin thomascook peterpan " +
    "paulsmith michaelkors henryford philipmorris arthurandersen calvinklein marcopolo juanperez mariorossi martinlutherking martinluther georgewashington johnkennedy davidgilmour elizabetharden " +
    "antonpiller peterparker clarkkent charlesrivers robinhood lukewalker hannahmontana alanturing sanmartin joseconti marialima samsung adamsmith jamesbond bradleyterry allenbradley johnlewis lukeroberts andrewng jeremyhoward michaeljackson timpeters keikochan"
  ).split(" "),
);

interface Lists {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Whether a name of either list begins with these letters, by their number. */
  readonly heads: Uint8Array;
}

let lists: Lists | undefined;

/** The lists are long, and not every run needs them. */
function known(): Lists {
  if (lists === undefined) {
    const given = new Set(GIVEN_NAMES.split(" "));
    const surnames = new Set(SURNAMES.split(" "));
    lists = { given, surnames, heads: headsOf([...given, ...surnames]) };
  }
  return lists;
}

/** What may stand between the words of one name: `maria-garcia`, `maria.garcia`, `MariaGarcia`, `Garcia, Maria`. */
const BETWEEN = /^(?:[ ._-]|, )?$/;
/** In lower case, pairs of less letters (`sam-lee`, `jo-li`) are abbreviations as often. */
const SHORTEST_PART = 3;
const SHORTEST_PAIR = 8;

/**
 * The names of persons in a text: a common given name beside a common surname, in either order. Sure of its lists rather
 * than complete: most names of the world are in none.
 */
export function* personNames(value: string): Generator<Person> {
  const words = wordsOf(value);
  for (let at = 0; at + 1 < words.length; at++) {
    const [left, right] = [words[at], words[at + 1]];
    if (left === undefined || right === undefined || !isPair(value, left, right)) continue;
    yield { start: left.start, end: right.end };
    at++;
  }
}

function isPair(value: string, left: Word, right: Word): boolean {
  const between = value.slice(left.end, right.start);
  if (!BETWEEN.test(between)) return false;
  const { given, surnames } = known();
  const inOrder = given.has(left.folded) && surnames.has(right.folded);
  const turned = between !== "" && surnames.has(left.folded) && given.has(right.folded);
  if ((!inOrder && !turned) || left.folded === right.folded) return false;
  if (NOBODY.has(left.folded + right.folded) || NOBODY.has(right.folded + left.folded)) return false;
  if (isCapital(value, left) && isCapital(value, right)) return inOrder || between !== " ";
  // In running text a person's name is capitalised.
  if (/\s/.test(between)) return inOrder && value.length === right.end - left.start;
  const [short, long] = [left.folded.length, right.folded.length].toSorted((a, b) => a - b);
  return (short ?? 0) >= SHORTEST_PART && (short ?? 0) + (long ?? 0) >= SHORTEST_PAIR;
}

function isCapital(value: string, { start, end }: Word): boolean {
  const word = value.slice(start, end);
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Whether a person's name can stand in the values of a file, by its text. Says yes rather too often. */
export function mayHoldPerson(text: string): boolean {
  const { given, surnames, heads } = known();
  return someWordStart(text, (at) => {
    if (heads[headAt(text, at)] === 0) return false;
    const end = wordEnd(text, at);
    const left = text.slice(at, end).toLowerCase();
    if (!given.has(left) && !surnames.has(left)) return false;
    const next = nextWord(text, end);
    const right = text.slice(next, wordEnd(text, next)).toLowerCase();
    return (given.has(left) && surnames.has(right)) || (surnames.has(left) && given.has(right));
  });
}

/** How many letters the first look compares. */
const HEAD = 4;
const LETTERS = 27;

function headsOf(names: Iterable<string>): Uint8Array {
  const heads = new Uint8Array(LETTERS ** HEAD);
  for (const name of names) heads[headAt(name, 0)] = 1;
  return heads;
}

/** The number of the first letters of the word at a place, in small letters; 0 stands for what is behind its end. */
function headAt(text: string, start: number): number {
  let head = 0;
  let isInside = true;
  for (let at = start; at < start + HEAD; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const kind = kindOf(code);
    // The first letter may be a capital, and so may all.
    isInside &&= kind === LOWER || kind === UPPER;
    head = head * LETTERS + (isInside ? (kind === UPPER ? code - 64 : code - 96) : 0);
  }
  return head;
}
