import type { Scalar } from "../../document/document.ts";
import type { PythonNode, PythonTree } from "../../document/python.ts";
import type { Field, Format } from "../format.ts";
import { argumentsOf, splitByComma } from "./arguments.ts";
import { sidesOf } from "./assignments.ts";
import { chainOf } from "./chains.ts";
import type { Depth } from "./names.ts";
import type { Expressions } from "./expressions.ts";

/** Literals of a program that belong to no definition. */
export const SOURCE_CODE: Format = {
  id: "python/source",
  title: "Python script",
  family: "source-code",
  language: "python",
};

/** Only what is written at the place: the literal of a constant is found where that is set. */
const HERE: Depth = { steps: 0, nesting: 8 };
/** Of hostile files. */
const MOST_CONSTANTS = 5000;

/**
 * Literals that a program sets under a name that may mean a secret: constants and attributes, keyword arguments of any
 * call, defaults of parameters, entries of dicts, the password of a pair that logs in.
 */
export function constantFields(tree: PythonTree, expressions: Expressions): Field[] {
  const found: Field[] = [];
  const put = (name: string, value: PythonNode, path: Field["path"] = [name]): void => {
    if (found.length >= MOST_CONSTANTS || !MAY_BE_SECRET.test(name)) return;
    const scalar = literal(value, expressions);
    if (scalar !== undefined) found.push(fieldOf(name, path, scalar));
  };
  const written = (node: PythonNode): string => expressions.written(node);
  tree.iterate({
    enter: (at) => {
      // Making the node of every place would cost more than all else.
      const { name } = at;
      if (name === "AssignStatement") readAssignment(at.node, put, expressions);
      else if (name === "ArgList") {
        for (const { name: keyword, value } of argumentsOf(at.node).keywords) {
          put(written(keyword), value);
          if (written(keyword) === "auth") readLogin(value, put);
        }
      } else if (name === "ParamList") {
        for (const part of splitByComma(at.node)) {
          const sign = part.findIndex((node) => node.name === "AssignOp");
          const [parameter] = part;
          const value = part[sign + 1];
          if (sign > 0 && parameter !== undefined && value !== undefined) put(written(parameter), value);
        }
      } else if (name === "DictionaryExpression") {
        for (const [key, colon, value] of splitByComma(at.node)) {
          if (key === undefined || colon?.name !== ":" || value === undefined) continue;
          const named = key.name === "String" ? expressions.keyOf(key, HERE) : undefined;
          if (named !== undefined) put(named.value, value);
        }
      }
    },
  });
  return found;
}

type Put = (name: string, value: PythonNode) => void;

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

/** `auth=("user", "password")` of requests. */
function readLogin(value: PythonNode, put: Put): void {
  if (value.name !== "TupleExpression") return;
  const [, password] = splitByComma(value);
  const [only] = password ?? [];
  if (only !== undefined) put("password", only);
}

/** The literal that a value is, or falls back to; `undefined` when the program works it out. */
function literal(value: PythonNode, expressions: Expressions): Scalar | undefined {
  if (!LITERALS.has(value.name)) return undefined;
  const read = expressions.node(value, HERE);
  if (read?.kind !== "scalar" || read.type !== "string" || expressions.deferred.has(read)) return undefined;
  const isFilled = value.name === "FormatString" && /[{}]/.test(read.value);
  return read.value === "" || isFilled ? undefined : read;
}

const LITERALS = new Set(["String", "ContinuedString", "FormatString", "CallExpression", "ParenthesizedExpression"]);

/** The words that names of secrets are made of, for a cheap look; detectors judge the name. */
const MAY_BE_SECRET = /pass|pw|secret|token|key|cred|auth|sas|pat|conn|dsn|salt|hook/i;

function fieldOf(name: string, path: Field["path"], scalar: Scalar): Field {
  return { role: "setting", name, path, scalar, value: scalar.value, offset: 0, format: SOURCE_CODE };
}
