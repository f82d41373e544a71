import type { Scalar } from "../../document/document.ts";
import type { ShellWord } from "../../document/shell.ts";
import type { PythonNode } from "../../document/python-tree.ts";
import { CommandReader } from "../command-reader.ts";
import { hasProgram } from "../embedded-commands.ts";
import type { Field, Format } from "../format.ts";
import { splitByComma } from "./arguments.ts";
import type { Depth } from "./names.ts";
import type { Expressions } from "./expressions.ts";

/** Only what is written at the place. */
const HERE: Depth = { steps: 0, nesting: 8 };
const MOST_WORDS = 200;
const MAY_BE_SECRET = /pass|pw|secret|token|key|cred|auth|sas|pat|conn/i;
/** Names of variables and keywords that hold a command. */
const COMMAND = /^(?:\w{1,40}_)?(?:cmd|command|commandline|command_line)$/i;
/** A flag with a value, or a variable before a program. */
const PASSES = /(?:^|[\s"'])(?:--?[A-Za-z][\w-]{0,40}[ =]\S|[A-Z_]{3,40}=\S)/;

/** Whether a string under a name is a command of the shell: by the name, or by a program in it that takes secrets. */
export function isCommand(name: string, text: string): boolean {
  return PASSES.test(text) && (COMMAND.test(name) || hasProgram(text));
}

/** The command line that a string holds, for its flags and variables to be read. */
export function commandField(scalar: Scalar, format: Format): Field {
  return { role: "command", name: "command", path: ["command"], scalar, value: scalar.value, offset: 0, format };
}

/** The values of the words of a command: `subprocess.run(["az", "login", "-u", "x", "-p", "X"])`. */
export function wordFields(list: PythonNode, format: Format, expressions: Expressions): Field[] {
  const parts = splitByComma(list);
  const first = parts[0]?.[0];
  if (first?.name !== "String" || parts.length < 3 || parts.length > MOST_WORDS) return [];
  const scalars = parts.map(([item]) => (item?.name === "String" ? scalarOf(item, expressions) : undefined));
  if (!scalars.some((scalar) => scalar !== undefined && /^-{1,2}[A-Za-z]/.test(scalar.value))) return [];
  const words: ShellWord[] = [];
  const starts = new Map<number, Scalar>();
  let at = 0;
  for (const scalar of scalars) {
    // What is worked out takes its place as a variable.
    const text = scalar?.value ?? "$_";
    words.push({ text, textStart: at, start: at, end: at + text.length, operator: false });
    if (scalar !== undefined) starts.set(at, scalar);
    at += text.length + 1;
  }
  const found: Field[] = [];
  const command = words.map(({ text }) => text).join(" ");
  const add = (role: Field["role"], name: string, text: string, start: number): void => {
    const word = words.findLast((each) => each.textStart <= start);
    const scalar = word && starts.get(word.textStart);
    if (word === undefined || scalar === undefined || !MAY_BE_SECRET.test(name) || text === "") return;
    found.push({ role, name, path: [name], scalar, value: text, offset: start - word.textStart, format });
  };
  new CommandReader(words, { command, words, input: undefined, add, readNested: () => undefined }).read();
  return found;
}

/** Functions that are given a command line for the shell. */
const SHELL_CALL =
  /^(?:os\.(?:system|popen)|subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|asyncio\.create_subprocess_shell|commands\.get(?:status)?output)$/;
/** A quick look: whether a program gives such a function a text that sets a variable or a field. */
export const RUNS_COMMAND =
  /\b(?:system|popen|run|call|check_call|check_output|getoutput|getstatusoutput|create_subprocess_shell)\(\s{0,40}[rbuf]{0,2}["']{1,3}[^"'\n]{0,300}?(?:pass|pwd|pw|secret|token|key|cred)\w{0,40}=/i;

/** The command line that a call gives to the shell: `os.system("az ml job create --set environment_variables.X=…")`. */
export function shellCommand(
  list: PythonNode,
  [first]: readonly (PythonNode | undefined)[],
  expressions: Expressions,
): Scalar | undefined {
  if (first === undefined || list.parent === null || !SHELL_CALL.test(expressions.called(list.parent) ?? ""))
    return undefined;
  const written = expressions.written(first);
  const isString = first.name === "String" || first.name === "FormatString";
  // A string with a program that takes secrets is read wherever it stands.
  if (!PASSES.test(written) || (isString && hasProgram(written))) return undefined;
  return scalarOf(first, expressions);
}

/** The text that is written at a place; parts that are worked out are references in it. */
export function scalarOf(node: PythonNode, expressions: Expressions): Scalar | undefined {
  const read = expressions.node(node, HERE);
  const isText = read?.kind === "scalar" && read.type === "string" && !expressions.deferred.has(read);
  return isText ? read : undefined;
}
