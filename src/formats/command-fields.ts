import { shellWords, unquote } from "../document/shell.ts";
import type { ShellWord } from "../document/shell.ts";
import type { Field, Role } from "./format.ts";

/** Flags whose value is itself `NAME=value`. */
const ASSIGNING_FLAGS = new Set(["-e", "--env", "--build-arg", "-E", "--environment", "--define", "-D"]);
/** Flags that take `path=value` words until the next flag. */
const LIST_FLAGS = new Set([
  "--set",
  "--credentials",
  "--tags",
  "--properties",
  "--settings",
  "--env-vars",
  "--environment-variables",
]);
const ASSIGNMENT = /^([A-Za-z_][\w.-]*)\+?=/;
const FLAG = /^--?[A-Za-z][\w.-]*$/;
const FLAG_ASSIGNMENT = /^(--?[A-Za-z][\w.-]*)[=:](?=.)/;
const HEADER = /^([A-Za-z][\w-]{1,60}):[ \t]*(?=\S)/;

/** `program subcommand` and the short flag (or the place) that holds its password. */
const SHORT_SECRETS: readonly { readonly programs: readonly string[]; readonly flag: string; readonly name: string }[] =
  [
    { programs: ["docker", "login"], flag: "-p", name: "password" },
    { programs: ["podman", "login"], flag: "-p", name: "password" },
    { programs: ["az", "login"], flag: "-p", name: "password" },
    { programs: ["az", "acr", "login"], flag: "-p", name: "password" },
    { programs: ["sshpass"], flag: "-p", name: "password" },
    { programs: ["twine", "upload"], flag: "-p", name: "password" },
  ];
const LOGIN_PLACES: readonly { readonly programs: readonly string[]; readonly name: string }[] = [
  { programs: ["wandb", "login"], name: "WANDB_API_KEY" },
];

/**
 * The values inside a command line under the names they have there: `--password X`, `--api_key=X`, `export TOKEN=X`,
 * `TOKEN=X python …`, `-e TOKEN=X`, `--set environment_variables.TOKEN=X`, `-H "api-key: X"`, `curl -u user:X`.
 */
export function commandFields(field: Field): Field[] {
  const found: Field[] = [];
  const add = (role: Role, name: string, text: string, start: number): void => {
    if (text === "" || name === "") return;
    const value = unquote(text, start);
    found.push({ ...field, role, name, value: value.text, offset: field.offset + value.start, within: field });
  };

  let program: string[] = [];
  let list = false;
  const words = shellWords(field.value);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as ShellWord;
    if (word.operator) {
      program = [];
      list = false;
      continue;
    }
    const next = words[index + 1];
    const value = next !== undefined && !next.operator ? next : undefined;
    const flagged = FLAG_ASSIGNMENT.exec(word.text);
    const assigned = ASSIGNMENT.exec(word.text);
    if (flagged !== null) {
      list = false;
      addFlagged(add, flagged[1] ?? "", word, flagged[0].length);
    } else if (FLAG.test(word.text)) {
      list = LIST_FLAGS.has(word.text);
      if (value === undefined || list) continue;
      if (ASSIGNING_FLAGS.has(word.text)) addAssignment(add, "env", value);
      else if (word.text === "-H" || word.text === "--header") addHeader(add, value);
      else if ((word.text === "-u" || word.text === "--user") && (program[0] === "curl" || program[0] === "wget"))
        addUserPassword(add, value);
      else if (isFlagValue(value)) add("argument", shortName(program, word.text), value.text, value.textStart);
      // A word behind a flag is its value, unless it looks like a flag itself.
      if (isFlagValue(value)) index++;
    } else if (assigned !== null) addAssignment(add, list ? "argument" : "env", word);
    else if (isPlaceOfLogin(program)) {
      add(
        "argument",
        LOGIN_PLACES.find((each) => matches(program, each.programs))?.name ?? "",
        word.text,
        word.textStart,
      );
    } else if (program.length < 3) program.push(word.text);
  }
  return found;
}

type Add = (role: Role, name: string, text: string, start: number) => void;

function isFlagValue(word: ShellWord): boolean {
  return !FLAG.test(word.text) && !word.text.startsWith("--");
}

function addFlagged(add: Add, flag: string, word: ShellWord, length: number): void {
  const rest = unquote(word.text.slice(length), word.textStart + length);
  if (ASSIGNING_FLAGS.has(flag) || LIST_FLAGS.has(flag)) {
    const inner = ASSIGNMENT.exec(rest.text);
    if (inner !== null) {
      add("env", lastName(inner[1] ?? ""), rest.text.slice(inner[0].length), rest.start + inner[0].length);
      return;
    }
  }
  add("argument", flag.replace(/^-+/, ""), rest.text, rest.start);
}

function addAssignment(add: Add, role: Role, word: ShellWord): void {
  const match = ASSIGNMENT.exec(word.text);
  if (match === null) return;
  add(role, lastName(match[1] ?? ""), word.text.slice(match[0].length), word.textStart + match[0].length);
}

/** `environment_variables.HF_TOKEN` and `credentials.pat` are named by their last part. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function addHeader(add: Add, word: ShellWord): void {
  const match = HEADER.exec(word.text);
  if (match !== null)
    add("argument", match[1] ?? "", word.text.slice(match[0].length), word.textStart + match[0].length);
}

function addUserPassword(add: Add, word: ShellWord): void {
  const colon = word.text.indexOf(":");
  if (colon > 0) add("argument", "password", word.text.slice(colon + 1), word.textStart + colon + 1);
}

function shortName(program: readonly string[], flag: string): string {
  const known = SHORT_SECRETS.find((each) => each.flag === flag && matches(program, each.programs));
  return known?.name ?? flag.replace(/^-+/, "");
}

function isPlaceOfLogin(program: readonly string[]): boolean {
  return LOGIN_PLACES.some((each) => matches(program, each.programs));
}

function matches(program: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word, index) => program[index] === word);
}
