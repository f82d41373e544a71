import { unquote } from "../document/shell.ts";
import type { ShellWord } from "../document/shell.ts";
import {
  ASSIGNING_FLAGS,
  DECLARATIONS,
  LIST_FLAGS,
  READING_FLAGS,
  SHELLS,
  SWITCHES,
  programName,
  runs,
} from "./command-words.ts";
import { LOGIN_FLAGS, SECRET_FLAGS } from "./command-secrets.ts";
import type { Role } from "./format.ts";

/** Told of each value of a command: what it is for, its name, and its text with the offset in the command. */
export type AddValue = (role: Role, name: string, text: string, start: number) => void;

export interface CommandContext {
  /** The whole text in which the command stands. */
  readonly command: string;
  /** All words of the command. */
  readonly words: readonly ShellWord[];
  /** The word that is piped into the command or given by a here-string. */
  readonly input: ShellWord | undefined;
  readonly add: AddValue;
  /** Reads a text that is a command of its own. */
  readonly readNested: (text: string, start: number) => void;
}

/** `NAME=`, `path.to.name=`, Hydra's `+name=` and `++name=`, bash's `NAME+=`. */
const ASSIGNMENT = /^[+]{0,2}([A-Za-z_][\w.-]*)\+?=/;
const FLAG = /^--?[A-Za-z][\w.-]*$/;
const FLAG_ASSIGNMENT = /^(--?[A-Za-z][\w.-]*)[=:](?=.)/;
const GLUED_ASSIGNMENT = /^(?:-e(?=[A-Z_][A-Z\d_]*=)|-D(?=[A-Za-z_][\w.-]*=))/;
const HEADER = /^([A-Za-z][\w-]{1,60}):[ \t]*(?=\S)/;
const USER_PASSWORD = /^[^:]+:()/;
/** Programs that send requests, and their flags for `user:password`. */
const REQUESTS = new Set(["curl", "wget", "http", "https", "xh", "xhs"]);
const USER_FLAG = /^(?:-u|--user|--proxy-user|-a|--auth)$/;
/** `-uname:password` of curl, `-H"Name: value"`. */
const GLUED_REQUEST = /^(-[uaH])["']?(?=[^"'\s:]{1,100}:)/;
/** `-pX` of a program that is not known: a word with letters and digits or signs, beside a flag for a user. */
const GLUED_PASSWORD = /^-[pP](?=[^\s]{0,60}\d)(?=[^\s]{0,60}[A-Za-z])(?=\S{6})/;
const GLUED_USER = /^(?:-[uU][A-Za-z]|-[uU]$|--user)/;

export function isAssignment(text: string): boolean {
  return ASSIGNMENT.test(text);
}

/** Adds the value of `NAME=value`. `environment_variables.HF_TOKEN` and `credentials.pat` are named by their last part. */
export function addAssignment(add: AddValue, role: Role, text: string, start: number): void {
  const [head = "", path = ""] = ASSIGNMENT.exec(text) ?? [];
  const isVariable = /(?:^|\.)environment_variables\./.test(path);
  const name = path.slice(path.lastIndexOf(".") + 1);
  add(isVariable ? "env" : role, name, text.slice(head.length), start + head.length);
}

/** Adds the values of a word behind a flag; Helm takes several in one: `--set auth.password=X,replicas=2`. */
export function addAssignments(
  add: AddValue,
  role: Role,
  text: string,
  start: number,
  program: readonly string[],
): void {
  if (program[0] !== "helm") {
    addAssignment(add, role, text, start);
    return;
  }
  let at = start;
  for (const piece of text.split(/(?<!\\),/)) {
    if (isAssignment(piece)) addAssignment(add, role, piece, at);
    at += piece.length + 1;
  }
}

/**
 * Reads a word that begins with a dash.
 *
 * @returns how many words were read, and what the words are that follow a flag which takes many
 */
export function readFlag(
  word: ShellWord,
  next: ShellWord | undefined,
  program: readonly string[],
  context: CommandContext,
): { taken: number; list?: Role | undefined } {
  const { text, textStart } = word;
  const { add, input } = context;
  if (GLUED_ASSIGNMENT.test(text)) {
    addAssignment(add, text.startsWith("-e") ? "env" : "argument", text.slice(2), textStart + 2);
    return { taken: 1 };
  }
  const glued = SECRET_FLAGS.find(
    (each) => each.glued !== undefined && text.startsWith(each.flag) && runs(program, each.programs),
  );
  if (glued?.glued === "only" && text === glued.flag) return { taken: 1 };
  if (glued !== undefined && text !== glued.flag) {
    add("argument", glued.name, text.slice(glued.flag.length), textStart + glued.flag.length);
    return { taken: 1 };
  }
  const [request = "", short = ""] = REQUESTS.has(program[0] ?? "") ? (GLUED_REQUEST.exec(text) ?? []) : [];
  if (request !== "") {
    const rest = unquote(text.slice(short.length), textStart + short.length);
    addValue(short, rest.text, rest.start, program, context);
    return { taken: 1 };
  }
  if (GLUED_PASSWORD.test(text) && context.words.some((each) => GLUED_USER.test(each.text))) {
    add("argument", "password", text.slice(2), textStart + 2);
    return { taken: 1 };
  }
  const [head, flag = ""] = FLAG_ASSIGNMENT.exec(text) ?? [];
  if (head !== undefined) {
    const rest = unquote(text.slice(head.length), textStart + head.length);
    addValue(flag, rest.text, rest.start, program, context);
    return { taken: 1 };
  }
  if (!FLAG.test(text)) return { taken: 1 };
  if ((READING_FLAGS.has(text) || readsPassword(text, context)) && input !== undefined)
    add("argument", "password", input.text, input.textStart);
  const list = LIST_FLAGS.get(text);
  const isSwitch = SWITCHES.has(text) && secretFlag(text, program) === undefined;
  if (next === undefined || list !== undefined || isSwitch || DECLARATIONS.has(program[0] ?? ""))
    return { taken: 1, list };
  // A word behind a flag is its value, unless it looks like a flag itself.
  if (FLAG.test(next.text) || FLAG_ASSIGNMENT.test(next.text) || next.text.startsWith("--")) return { taken: 1 };
  if (ASSIGNING_FLAGS.get(text) === "env" && !isAssignment(next.text)) return { taken: 1 };
  addValue(text, next.text, next.textStart, program, context);
  return { taken: 2 };
}

/** `echo X | sudo -S …` */
function readsPassword(flag: string, { words }: CommandContext): boolean {
  return flag === "-S" && words[0]?.text === "sudo";
}

function addValue(
  flag: string,
  text: string,
  start: number,
  program: readonly string[],
  context: CommandContext,
): void {
  const { add, readNested } = context;
  const [first = ""] = program;
  const login = LOGIN_FLAGS.find(({ program: name, flags }) => name === first && flags.includes(flag));
  const role = ASSIGNING_FLAGS.get(flag) ?? LIST_FLAGS.get(flag);
  if (role !== undefined && isAssignment(text)) addAssignments(add, role, text, start, program);
  else if (/^(?:-H|--header)$/.test(flag)) addNamed(add, HEADER.exec(text), text, start);
  else if (REQUESTS.has(first) && USER_FLAG.test(flag)) {
    addNamed(add, USER_PASSWORD.exec(text), text, start);
  } else if (login !== undefined) {
    const at = text.indexOf(login.sign);
    if (at > 0) add("argument", "password", text.slice(at + 1), start + at + 1);
  } else if (program.some((word) => SHELLS.has(programName(word))) && /^-(?:[a-z]*c|Command)$/i.test(flag))
    readNested(text, start);
  else {
    const { name = flag.replace(/^-+/, ""), behind = "" } = secretFlag(flag, program) ?? {};
    if (text.startsWith(behind)) add("argument", name, text.slice(behind.length), start + behind.length);
  }
}

function secretFlag(flag: string, program: readonly string[]): (typeof SECRET_FLAGS)[number] | undefined {
  return SECRET_FLAGS.find((each) => each.flag === flag && runs(program, each.programs));
}

/** Adds what follows a name that is written before it; a name that is no name stands for a password. */
function addNamed(add: AddValue, match: RegExpExecArray | null, text: string, start: number): void {
  if (match === null) return;
  const [head, name = ""] = match;
  add("argument", name === "" ? "password" : name, text.slice(head.length), start + head.length);
}
