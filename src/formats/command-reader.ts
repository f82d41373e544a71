import type { ShellWord } from "../document/shell.ts";
import { addAssignments, isAssignment, readFlag } from "./command-flag.ts";
import type { CommandContext } from "./command-flag.ts";
import { DECLARATIONS, RUNNERS, beginsWith, programName } from "./command-words.ts";
import { SECRET_PLACES, SETTING_COMMANDS } from "./command-secrets.ts";
import type { Role } from "./format.ts";

/** `$env:NAME=` and `$name=` of PowerShell. */
const VARIABLE = /^\$(?:(?:env|global|script):)?([A-Za-z_]\w*)=/i;
/** What can stand before ` = `: a variable of PowerShell or Python, a key. */
const ASSIGNED = /^(\$(?:(?:env|global|script):)?|os\.environ\[["'])?([A-Za-z_][\w.-]*)(?:["']\])?$/i;
const SETS_ITEM = /^(?:set|new)-item$/i;
const ENV_ITEM = /^env:[\\/]?([A-Za-z_]\w{0,120})$/i;
const CMDLET = /^[A-Z][A-Za-z]{1,30}-[A-Z][A-Za-z]{1,40}$/;
const SET_VARIABLE = /^\(\s*["']([A-Za-z_]\w*)["']\s*,\s*["']([^"'\r\n]+)/;
/** `NAME=--flag` */
const FLAG_IN_VARIABLE = /^[A-Za-z_]\w{0,80}=--([A-Za-z][\w-]{0,60})$/;
/** What a configuration calls a secret, longer than the nouns of commands (`create secret generic`). */
const SECRET_OPTION = /^(?!(?:secrets?|keys?|tokens?)$).{0,40}(?:pass|pw|secret|token|key|cred)/i;
const LONGEST_INPUT = 2000;
const COMPARISONS = new Set(["[", "[[", "test"]);
const LONGEST_PROGRAM = 8;

/** Reads one simple command: words without an operator between them. */
export class CommandReader {
  readonly #words: readonly ShellWord[];
  readonly #context: CommandContext;
  /** The words that belong to no flag: program, subcommand, arguments. */
  #program: readonly string[] = [];
  /** The last of them, also behind so many that they tell nothing of the program. */
  #last = "";
  /** What the words are that follow a flag which takes many. */
  #list: Role | undefined;

  constructor(words: readonly ShellWord[], context: CommandContext) {
    this.#words = words;
    this.#context = context;
  }

  /** Adds the values of the command, and gives what it prints when that is one of its words. */
  read(): ShellWord | undefined {
    for (let index = 0; index < this.#words.length;) index += this.#readWord(index);
    if (SETS_ITEM.test(this.#program[0] ?? "")) this.#readItem();
    if (this.#program[0] === "chpasswd") this.#readLogin(this.#context.input);
    if (this.#program[0] === "read") this.#readVariables(this.#context.input);
    return /^(?:echo|printf)$/.test(this.#program[0] ?? "") ? this.#words.at(-1) : undefined;
  }

  /** `Set-Item -Path Env:TOKEN -Value X`, `Set-Item Env:TOKEN X`: a variable as an item of PowerShell's drive. */
  #readItem(): void {
    const at = this.#words.findIndex(({ text }) => ENV_ITEM.test(text));
    const [, name = ""] = ENV_ITEM.exec(this.#words[at]?.text ?? "") ?? [];
    const flag = this.#words.findIndex(({ text }) => /^-value$/i.test(text));
    const value = this.#words[flag === -1 ? at + 1 : flag + 1];
    if (value !== undefined && at !== -1 && !value.text.startsWith("-"))
      this.#context.add("env", name, value.text, value.textStart);
  }

  /** `echo user:X | chpasswd` */
  #readLogin(login: ShellWord | undefined): void {
    const colon = login?.text.indexOf(":") ?? -1;
    if (login === undefined || colon < 1) return;
    this.#context.add("argument", "password", login.text.slice(colon + 1), login.textStart + colon + 1);
  }

  /** `read -r USER PASS <<< "svc X"` */
  #readVariables(input: ShellWord | undefined): void {
    if (input === undefined) return;
    const values = [...input.text.slice(0, LONGEST_INPUT).matchAll(/\s/.test(input.text) ? /\S+/g : /[^:,;]+/g)];
    for (const [index, name] of this.#program.slice(1).entries()) {
      const value = values[index];
      if (value !== undefined) this.#context.add("env", name, value[0], input.textStart + value.index);
    }
  }

  /** Gives the number of words that belong together. */
  #readWord(index: number): number {
    const word = this.#words[index] as ShellWord;
    const { text, textStart } = word;
    const { add } = this.#context;
    const assigned = this.#readAssigned(index);
    if (assigned > 0) return assigned;
    if (this.#program[0] === "read" && /^-[aers]{1,4}$/.test(text)) return 1;
    if (text.startsWith("-")) {
      const { taken, list } = readFlag(word, this.#words[index + 1], this.#program, this.#context);
      this.#list = list;
      return taken;
    }
    // What ssh takes behind the host is a command there.
    if (this.#program[0] === "ssh" && this.#program.length > 1 && /\s/.test(text))
      this.#context.readNested(text, textStart);
    else if (isAssignment(text)) {
      const [first] = this.#program;
      const role = this.#list ?? (first === undefined || DECLARATIONS.has(first) ? "env" : "argument");
      // `REDIS_ARGS=--requirepass X`: in a list of variables the value is all that follows.
      const [head = "", flag = ""] = FLAG_IN_VARIABLE.exec(text) ?? [];
      const next = this.#words[index + 1];
      if (head !== "" && next !== undefined && !next.text.startsWith("-")) {
        add("argument", flag, next.text, next.textStart);
        return 2;
      }
      addAssignments(add, role, text, textStart, this.#program);
    } else {
      this.#readUnflagged(word);
      this.#takeProgram(word);
    }
    return 1;
  }

  /** `$env:TOKEN = "X"`, `token = "X"`. Gives the number of words, 0 when it is no such thing. */
  #readAssigned(index: number): number {
    const { text, textStart } = this.#words[index] as ShellWord;
    const [next, third] = this.#words.slice(index + 1, index + 3);
    const { add } = this.#context;
    if (next?.text === "=" && third !== undefined && !COMPARISONS.has(this.#program[0] ?? "")) {
      const [match, sign, name = ""] = ASSIGNED.exec(text) ?? [];
      // What a cmdlet gives is assigned, and its words are read.
      if (match !== undefined && CMDLET.test(third.text)) return 2;
      if (match !== undefined) add(sign === undefined ? "argument" : "env", name, third.text, third.textStart);
      return match === undefined ? 0 : 3;
    }
    const [head, name = ""] = VARIABLE.exec(text) ?? [];
    if (head === undefined) return 0;
    if (head.length < text.length) add("env", name, text.slice(head.length), textStart + head.length);
    else if (next !== undefined) add("env", name, next.text, next.textStart);
    return head.length < text.length || next === undefined ? 1 : 2;
  }

  /** A value that is known by its place: `wandb login X`, `setx TOKEN X`, `aws configure set name X`. */
  #readUnflagged({ text, textStart }: ShellWord): void {
    const program = this.#program;
    const { add } = this.#context;
    const [first = "", second] = program;
    const place = SECRET_PLACES.find(
      ({ programs, after = 0 }) => programs.length + after === program.length && beginsWith(program, programs),
    );
    // `/user:x` of Windows' commands is a flag.
    if (place !== undefined && /^\/[a-z]{1,10}\b/i.test(text)) return;
    const isNamed =
      program.at(-2) === "set" ||
      (program.length > 3 &&
        SECRET_OPTION.test(this.#last) &&
        program.slice(1, 4).some((each) => SETTING_COMMANDS.has(each))) ||
      (program.length === 2 && /^set(?:x|env)$/.test(first)) ||
      (program.length === 3 && first === "git" && second === "config");
    if (place !== undefined) add("argument", place.name, text, textStart);
    else if (isNamed) add(first.startsWith("set") ? "env" : "argument", this.#last, text, textStart);
  }

  #takeProgram({ text, end }: ShellWord): void {
    const { add, command } = this.#context;
    this.#last = text;
    if (text.endsWith("SetEnvironmentVariable")) {
      const [whole = "", name = "", value = ""] = SET_VARIABLE.exec(command.slice(end, end + 5000)) ?? [];
      add("env", name, value, end + whole.length - value.length);
    }
    const isFirst = this.#program.length === 0;
    if ((isFirst && RUNNERS.has(text)) || this.#program.length >= LONGEST_PROGRAM) return;
    this.#program = [...this.#program, isFirst ? programName(text) : text];
  }
}
