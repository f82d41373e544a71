import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf, partsOf } from "./arguments.ts";
import type { Expressions } from "./expressions.ts";

/** Classes that keep, or declare, what their first argument is. @see https://docs.pydantic.dev/latest/api/types/ */
const KEEPS = /(?:^|\.)(?:SecretStr|SecretBytes|Field)$/;
/** Keywords for the value that is taken when there is no other. */
const FALLBACK = /^(?:default|default_value|default_factory|fallback)$/;

/** `Field(default=SecretStr("X"))` */
const DEEPEST = 3;
const STRINGS = new Set(["String", "ContinuedString", "FormatString"]);

/**
 * The literal that a value is when nothing else is given: `SecretStr("X")`, `field(default="X")`,
 * `Field(default_factory=lambda: "X")`, `config("NAME", default="X")`, `given or "X"`, `"X" if local else given`; `undefined`
 * when it is nothing of the kind.
 */
export function wrappedLiteral(value: PythonNode, expressions: Expressions): PythonNode | undefined {
  let found: PythonNode | undefined;
  let inner: PythonNode | undefined = value;
  for (let depth = 0; depth < DEEPEST && inner !== undefined; depth++) {
    if (inner.name === "ParenthesizedExpression") inner = partsOf(inner)[1];
    if (inner === undefined) break;
    inner = inner.name === "CallExpression" ? kept(inner, expressions) : chosen(inner, expressions);
    found = inner ?? found;
  }
  return found;
}

/** The side of a choice that is written in the program. */
function chosen(value: PythonNode, expressions: Expressions): PythonNode | undefined {
  const parts = partsOf(value);
  const [first, sign, second] = parts;
  const isText = (side: PythonNode | undefined): boolean => side !== undefined && STRINGS.has(side.name);
  if (value.name === "ConditionalExpression") return [first, parts.at(-1)].find(isText);
  const isOr = value.name === "BinaryExpression" && sign !== undefined && expressions.written(sign) === "or";
  return isOr && (isText(second) || second?.name === "ParenthesizedExpression") ? second : undefined;
}

function kept(call: PythonNode, expressions: Expressions): PythonNode | undefined {
  const { positional, keywords } = argumentsOf(call.getChild("ArgList"));
  const fallback = keywords.find(({ name }) => FALLBACK.test(expressions.written(name)))?.value;
  if (fallback?.name === "LambdaExpression") return partsOf(fallback).at(-1);
  if (fallback !== undefined) return fallback;
  return KEEPS.test(expressions.called(call) ?? "") ? positional[0] : undefined;
}
