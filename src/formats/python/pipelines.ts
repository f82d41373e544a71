import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf, splitByComma } from "./arguments.ts";
import type { Assignments } from "./assignments.ts";
import { kindOf } from "./callable.ts";
import type { Expressions } from "./expressions.ts";
import { callableOf } from "./lookup.ts";
import type { Sheets } from "./sheets.ts";

/** What makes a component that is called like a function. */
const COMPONENT = /^azure\.ai\.ml\.(?:\w+\.)*(?:load_component|command|spark|parallel_run_function|\w+Component)$/;

/** Functions that are pipelines by their decorator, and components that are called like functions: with literal inputs. */
export class PipelineFunctions {
  readonly #sheets: Sheets;
  readonly #expressions: Expressions;
  readonly #assignments: Assignments;
  /** The names of the parameters of each pipeline. */
  readonly #parameters = new Map<string, readonly string[]>();

  constructor(sheets: Sheets, expressions: Expressions, assignments: Assignments) {
    this.#sheets = sheets;
    this.#expressions = expressions;
    this.#assignments = assignments;
  }

  /** `@pipeline(name="…") def train(key: str = "…")`: the arguments of the decorator, and the defaults as inputs. */
  readDecorated(statement: PythonNode): void {
    const expressions = this.#expressions;
    const definition = statement.getChild("FunctionDefinition");
    const name = definition?.getChild("VariableName");
    if (definition === null || name === null || name === undefined) return;
    for (const decorator of statement.getChildren("Decorator")) {
      const list = decorator.getChild("ArgList");
      const written = expressions.text.slice(decorator.from + 1, list?.from ?? decorator.to).trim();
      const called = expressions.imports.resolve(written);
      const callable = callableOf(called);
      if (callable === undefined) continue;
      const { map } = this.#sheets.startCall(decorator.from, callable, expressions.spanOf(decorator));
      expressions.putArguments(map, list, callable);
      const names: string[] = [];
      for (const part of splitByComma(definition.getChild("ParamList"))) {
        const [parameter] = part;
        if (parameter === undefined) continue;
        names.push(expressions.written(parameter));
        const equals = part.findIndex((each) => each.name === "AssignOp");
        const value = equals === -1 ? undefined : part[equals + 1];
        const read = value && expressions.node(value);
        const key = expressions.key(parameter);
        if (read !== undefined) map.put(["inputs", key.value], key, read);
      }
      this.#parameters.set(expressions.written(name), names);
      return;
    }
  }

  /** Reads the call of a pipeline or of a component; whether it was one. */
  readCall(call: PythonNode, called: string): boolean {
    const names = this.#parameters.get(called);
    if (names === undefined && !this.#isComponent(called, call.from)) return false;
    const list = call.getChild("ArgList");
    if (argumentsOf(list).keywords.length + argumentsOf(list).positional.length === 0) return true;
    const kind = kindOf(names === undefined ? "azureml/commandJob" : "azureml/pipelineJob");
    const of = { format: kind, table: kind.table };
    const { map } = this.#sheets.startCall(call.from, of, this.#expressions.spanOf(call));
    const inputs = (name: string): readonly [string, string] => [name, `inputs.${name}`];
    const keywords = argumentsOf(list).keywords.map(({ name }) => this.#expressions.written(name));
    const keys = Object.fromEntries([...(names ?? []), ...keywords].map(inputs));
    this.#expressions.putArguments(map, list, names === undefined ? { keys } : { positional: names, keys });
    return true;
  }

  #isComponent(name: string, offset: number): boolean {
    const value = this.#assignments.valueAt(name, offset);
    if (value?.name !== "CallExpression" || value.from === offset) return false;
    const made = this.#expressions.called(value);
    if (made !== undefined && COMPONENT.test(made)) return true;
    const callee = value.firstChild;
    return callee?.name === "MemberExpression" && /\.components\s*\.\w+$/.test(this.#expressions.written(callee));
  }
}
