import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf, partsOf } from "./arguments.ts";
import type { Expressions } from "./expressions.ts";

/** Classes that keep, or declare, what their first argument is. @see https://docs.pydantic.dev/latest/api/types/ */
const KEEPS = /(?:^|\.)(?:SecretStr|SecretBytes|Field)$/;
/** Keywords for the value that is taken when there is no other. */
const FALLBACK = /^(?:default|default_value|default_factory|fallback)$/;

/** `Field(default=SecretStr("X"))` */
const DEEPEST = 3;

/**
 * What a call keeps or falls back to: `SecretStr("X")`, `field(default="X")`, `Field(default_factory=lambda: "X")`,
 * `config("NAME", default="X")`; `undefined` when it is no such call.
 */
export function wrappedLiteral(value: PythonNode, expressions: Expressions): PythonNode | undefined {
  let found: PythonNode | undefined;
  let inner: PythonNode | undefined = value;
  for (let depth = 0; depth < DEEPEST && inner?.name === "CallExpression"; depth++) {
    inner = kept(inner, expressions);
    found = inner ?? found;
  }
  return found;
}

function kept(call: PythonNode, expressions: Expressions): PythonNode | undefined {
  const { positional, keywords } = argumentsOf(call.getChild("ArgList"));
  const fallback = keywords.find(({ name }) => FALLBACK.test(expressions.written(name)))?.value;
  if (fallback?.name === "LambdaExpression") return partsOf(fallback).at(-1);
  if (fallback !== undefined) return fallback;
  return KEEPS.test(expressions.called(call) ?? "") ? positional[0] : undefined;
}
