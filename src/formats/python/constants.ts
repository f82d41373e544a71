import type { Scalar } from "../../document/document.ts";
import type { PythonNode } from "../../document/python-tree.ts";
import type { Field, Format } from "../format.ts";
import { argumentsOf, splitByComma } from "./arguments.ts";
import { sidesOf } from "./assignments.ts";
import { chainOf } from "./chains.ts";
import { hasProgram } from "../embedded-commands.ts";
import type { Depth } from "./names.ts";
import type { Expressions } from "./expressions.ts";
import { namedValue } from "./named-value.ts";
import { wrappedLiteral } from "./wrapped-literal.ts";
import { RUNS_COMMAND, commandField, isCommand, scalarOf, shellCommand, wordFields } from "./written-commands.ts";

/** Literals of a program that belong to no definition. */
export const SOURCE_CODE: Format = {
  id: "python/source",
  title: "Python script",
  family: "source-code",
  language: "python",
};

/** The settings of a connection in one text, without what a program fills in: `"host=db user=app password=…"`. */
const SETTINGS =
  /^[a-z]{0,2}["'][\w ]{1,60}=[^"'\n{}%<]{0,300}\b(?:password|passwd|pwd|accountkey|sharedaccesskey)=[^\s"'{}%<$;]/i;
const LONGEST = 500;

/** Whether a program may hold such settings or commands; without that its strings need not be looked at. */
export function mayHoldSettings(text: string): boolean {
  return SETTING.test(text) || hasProgram(text) || PASSES_WORD.test(text) || RUNS_COMMAND.test(text);
}

const SETTING = /(?:password|passwd|pwd|accountkey|sharedaccesskey)=/i;

/** `"-p", "X"` in a list of words. */
const PASSES_WORD =
  /--[\w-]{0,30}(?:passw|token|secret|api[-_]?key)[\w-]{0,20}[ =][^"'\s${]{6}|["'](?:-[uUpPaw]|--[\w-]{0,30}(?:pass|pw|token|secret|key|user)[\w-]{0,20})["'],\s{0,20}["']/;

/** Only what is written at the place: the literal of a constant is found where that is set. */
const HERE: Depth = { steps: 0, nesting: 8 };
/** Of hostile files. */
const MOST_CONSTANTS = 5000;

/**
 * Literals that a program sets under a name that may mean a secret: constants and attributes, keyword arguments of any
 * call, defaults of parameters, entries of dicts, the password of a pair that logs in.
 */
export function constantFields(nodes: readonly PythonNode[], expressions: Expressions): Field[] {
  const found: Field[] = [];
  /** Where the literals stand that have a name; the outer one of two comes first. */
  const named = new Set<number>();
  const put: Put = (name, value, path = name) => {
    if (isLoginName(name)) readLogin(value, put);
    if (found.length >= MOST_CONSTANTS || !NAME.test(name) || !MAY_BE_SECRET.test(name)) return;
    const scalar = literal(value, expressions);
    if (scalar === undefined || named.has(scalar.span.start)) return;
    if (ALPHABET.test(scalar.value) || isPattern(name, scalar)) return;
    named.add(scalar.span.start);
    found.push({ ...fieldOf(name, scalar), path: [path] });
  };
  for (const node of nodes) {
    const { name } = node;
    if (name === "AssignStatement" || name === "NamedExpression") readAssignment(node, put, expressions);
    else if (name === "ArgList") readArguments(node, put, expressions, found);
    else if (name === "ArrayExpression") found.push(...wordFields(node, SOURCE_CODE, expressions));
    else if (name === "ParamList") readParameters(node, put, expressions);
    else if (name === "DictionaryExpression") readEntries(node, put, expressions);
    else if (name === "String" || name === "FormatString") readString(node, found, expressions);
  }
  return found;
}

type Put = (name: string, value: PythonNode, path?: string) => void;

/** A string by itself: settings of a connection, or a command with a program that takes secrets. */
function readString(node: PythonNode, found: Field[], expressions: Expressions): void {
  const written = expressions.text.slice(node.from, Math.min(node.to, node.from + LONGEST));
  const isSettings = SETTINGS.test(written);
  if (found.length >= MOST_CONSTANTS || !(isSettings || isCommand("", written))) return;
  const scalar = isSettings ? literal(node, expressions) : scalarOf(node, expressions);
  if (scalar === undefined) return;
  found.push(isSettings ? { ...fieldOf("", scalar), path: [] } : commandField(scalar, SOURCE_CODE));
}

function readAssignment(statement: PythonNode, put: Put, expressions: Expressions): void {
  const { targets, values } = sidesOf(statement);
  for (const side of targets) {
    for (const [index, target] of side.entries()) {
      const value = side.length === values.length ? values[index] : undefined;
      const name = value && targetName(target, expressions);
      if (name !== undefined && value !== undefined) put(name, value);
    }
  }
}

/** `password`, `self.password`, `config["password"]`. */
function targetName(target: PythonNode, expressions: Expressions): string | undefined {
  if (target.name === "VariableName") return expressions.written(target);
  if (target.name !== "MemberExpression") return undefined;
  const last = chainOf(target).steps.at(-1);
  if (last === undefined) return undefined;
  return last.kind === "attribute" ? expressions.written(last.node) : expressions.keyOf(last.node, HERE)?.value;
}

/** Keyword arguments of any call, and the default of an option: `add_argument("--api-key", default="…")`. */
function readArguments(list: PythonNode, put: Put, expressions: Expressions, found: Field[]): void {
  const { positional, keywords } = argumentsOf(list);
  const named = namedValue(list, positional, keywords, expressions);
  if (named !== undefined) put(...named);
  const command = shellCommand(list, positional, expressions);
  if (command !== undefined) found.push(commandField(command, SOURCE_CODE));
  for (const { name, value } of keywords) {
    const keyword = expressions.written(name);
    if (
      value.name === "String" &&
      isCommand(keyword, expressions.written(value)) &&
      !hasProgram(expressions.written(value))
    ) {
      const scalar = literal(value, expressions);
      if (scalar !== undefined) found.push(commandField(scalar, SOURCE_CODE));
    }
    const option = keyword === "default" ? optionName(positional, expressions) : undefined;
    // `wandb.login(key=…)`: whose key it is says only the call.
    const service = keyword === "key" && list.parent !== null ? serviceOf(expressions.called(list.parent)) : undefined;
    put(option ?? (service === undefined ? keyword : `${service}_${keyword}`), value, option ?? keyword);
  }
}

/** The module that a script logs in with. */
function serviceOf(called = ""): string | undefined {
  return /^(\w{1,40})\.(?:\w{1,40}\.){0,3}login$/.exec(called)?.[1];
}

/** The long name of an option that argparse or click declares. */
function optionName(positional: readonly (PythonNode | undefined)[], expressions: Expressions): string | undefined {
  for (const node of positional) {
    const flag = node?.name === "String" ? expressions.keyOf(node, HERE)?.value : undefined;
    if (flag?.startsWith("--") === true) return flag.slice(2);
  }
  return undefined;
}

function readParameters(list: PythonNode, put: Put, expressions: Expressions): void {
  for (const part of splitByComma(list)) {
    const sign = part.findIndex(({ name }) => name === "AssignOp");
    const [parameter] = part;
    const value = part[sign + 1];
    if (sign > 0 && parameter !== undefined && value !== undefined) put(expressions.written(parameter), value);
  }
}

function readEntries(dict: PythonNode, put: Put, expressions: Expressions): void {
  for (const [key, colon, value] of splitByComma(dict)) {
    if (key?.name !== "String" || colon?.name !== ":" || value === undefined) continue;
    const name = expressions.keyOf(key, HERE)?.value;
    if (name !== undefined) put(name, value);
  }
}

/** Names of pairs of a user and a password: `auth=("user", "password")` of requests, `CREDS = ("user", "password")`. */
function isLoginName(name: string): boolean {
  return /^(?:\w{1,40}_)?(?:auth|creds?|credentials?|login|userpass)$/i.test(name);
}

function readLogin(value: PythonNode, put: Put): void {
  if (value.name !== "TupleExpression" && value.name !== "ArrayExpression") return;
  if (splitByComma(value).length !== 2) return;
  const [, password] = splitByComma(value);
  const [only] = password ?? [];
  if (only !== undefined) put("password", only);
}

/** The literal that a value is, or falls back to; `undefined` when the program works it out. */
function literal(value: PythonNode, expressions: Expressions): Scalar | undefined {
  const written = wrappedLiteral(value, expressions) ?? value;
  if (!LITERALS.has(written.name)) return undefined;
  const read = expressions.node(written, HERE);
  if (read?.kind !== "scalar" || read.type !== "string" || expressions.deferred.has(read)) return undefined;
  const isFilled = written.name === "FormatString" && /[{}]/.test(read.value);
  return read.value === "" || isFilled ? undefined : read;
}

const LITERALS = new Set(["String", "ContinuedString", "FormatString", "CallExpression", "ParenthesizedExpression"]);

/** The words that names of secrets are made of, for a cheap look; detectors judge the name. */
const MAY_BE_SECRET = /pass|pw|secret|token|key|cred|auth|sas|pat|conn|dsn|salt|hook/i;

/** What names are made of in programs; other keys of dicts are data. */
const NAME = /^[A-Za-z_][\w.-]{0,80}$/;
/** The letters from which a program draws, and no secret. */
const ALPHABET = /abcdefghij/i;

/** `HEX_PAT = "[0-9a-f]+"`, `secret = r"([0-9a-z]{32})"`: a pattern for a secret. */
function isPattern(name: string, { value, text }: Scalar): boolean {
  return (/pat$/i.test(name) || /^[bf]?r/i.test(text)) && /[[\](){}|\\^*+?]/.test(value);
}

function fieldOf(name: string, scalar: Scalar): Field {
  return { role: "setting", name, path: [name], scalar, value: scalar.value, offset: 0, format: SOURCE_CODE };
}
