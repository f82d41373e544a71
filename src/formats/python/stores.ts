import type { Scalar } from "../../document/document.ts";
import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf, partsOf } from "./arguments.ts";
import type { Assignments } from "./assignments.ts";
import { sidesOf } from "./assignments.ts";
import { kindOf } from "./callable.ts";
import { chainOf, dottedName } from "./chains.ts";
import type { Step } from "./chains.ts";
import { PROGRAM_ENVIRONMENT, PROGRAM_TABLE } from "./environ.ts";
import type { Expressions } from "./expressions.ts";
import type { Sheet, Sheets } from "./sheets.ts";
import { ENVIRONMENT_V1, RUN_V1 } from "./sdk-v1.ts";

/** Attributes that are fields of a definition whatever the object is. */
const TELLING = new Set(["environment_variables", "docker", "experiment_name", "display_name", "inputs"]);

const SDK = /^(?:azure\.ai\.ml|azureml|mlflow)\b/;

/** What assignments and updates of attributes add to definitions: `job.environment_variables["X"] = "…"`. */
export class Stores {
  readonly #sheets: Sheets;
  readonly #expressions: Expressions;
  readonly #assignments: Assignments;
  readonly #isSubmitting: boolean;

  constructor(sheets: Sheets, expressions: Expressions, assignments: Assignments) {
    this.#sheets = sheets;
    this.#expressions = expressions;
    this.#assignments = assignments;
    this.#isSubmitting = expressions.imports.has(SDK);
  }

  readStatement(statement: PythonNode): void {
    if (statement.name === "UpdateStatement") {
      const [target, operator, value] = partsOf(statement);
      if (target === undefined || operator === undefined || value === undefined) return;
      if (this.#expressions.written(operator) === "|=") this.#store(target, value);
      return;
    }
    const { targets, values } = sidesOf(statement);
    for (const side of targets)
      for (const [index, target] of side.entries()) {
        const value = side.length === values.length ? values[index] : undefined;
        if (value !== undefined && target.name === "MemberExpression") this.#store(target, value);
      }
  }

  /** Reads `….update({…})`, `….setdefault("X", "…")` and `os.putenv("X", "…")`; whether it was one. */
  readCall(call: PythonNode): boolean {
    const expressions = this.#expressions;
    const callee = call.firstChild;
    const method = callee?.getChild("PropertyName");
    if (callee?.firstChild === null || callee === null || method === null || method === undefined) return false;
    const name = expressions.written(method);
    const list = call.getChild("ArgList");
    if (name === "putenv" && expressions.called(call) === "os.putenv") {
      const environ = this.#environ(call);
      if (environ !== undefined) expressions.putPair(environ.map, ["environ"], list);
      return true;
    }
    if (name !== "update" && name !== "setdefault") return false;
    const target = callee.firstChild;
    const place = target === null || target === undefined ? undefined : this.#placeOf(target);
    if (place === undefined) return false;
    if (name === "setdefault") expressions.putPair(place.sheet.map, place.path, list);
    else {
      const [value] = argumentsOf(list).positional;
      if (value !== undefined) this.#put(place, value);
      const keywords = argumentsOf(list).keywords;
      for (const keyword of keywords) {
        const read = expressions.node(keyword.value);
        const key = expressions.key(keyword.name);
        if (read !== undefined) place.sheet.map.put([...place.path, key.value], key, read);
      }
    }
    return true;
  }

  #store(target: PythonNode, value: PythonNode): void {
    const place = this.#placeOf(target);
    if (place !== undefined) this.#put(place, value);
  }

  #put({ sheet, path, key }: Place, value: PythonNode): void {
    const read = this.#expressions.node(value);
    if (read === undefined) return;
    if (read.kind !== "map") sheet.map.put(path, key, read);
    else for (const entry of read.entries) sheet.map.put([...path, entry.key.value], entry.key, entry.value);
  }

  #environ(node: PythonNode): Sheet | undefined {
    if (!this.#isSubmitting) return undefined;
    const of = { format: PROGRAM_ENVIRONMENT, table: PROGRAM_TABLE };
    return this.#sheets.start("environ", of, this.#expressions.spanOf(node));
  }

  /** The definition of which a chain of attributes is a part, and where in it. */
  #placeOf(target: PythonNode): Place | undefined {
    const { base, steps } = chainOf(target);
    // An object without a name is known by its place.
    const names = [dottedName(base, this.#expressions.text) ?? `object at ${base.from}`];
    for (let taken = 0; taken <= steps.length; taken++) {
      const prefix = names.join(".");
      if (this.#expressions.imports.resolve(prefix) === "os.environ") {
        const sheet = this.#environ(target);
        return sheet && this.#place(sheet, steps.slice(taken), ["environ"], target);
      }
      if (taken > 0 || steps.length > 0) {
        const known = this.#sheetOf(prefix, target.from);
        if (known !== undefined && taken < steps.length) return this.#place(known, steps.slice(taken), [], target);
      }
      const step = steps[taken];
      if (step?.kind !== "attribute") break;
      const attribute = this.#expressions.written(step.node);
      if (TELLING.has(attribute)) return this.#unknown(prefix, steps.slice(taken), target);
      names.push(attribute);
    }
    const at = steps.findIndex(
      (step) => step.kind === "attribute" && this.#expressions.written(step.node) === "environment_variables",
    );
    return at === -1 ? undefined : this.#unknown(names.join("."), steps.slice(at), target);
  }

  /** A field of an object of which the program does not say what it is: mostly the step of a pipeline. */
  #unknown(object: string, steps: readonly Step[], target: PythonNode): Place | undefined {
    const { imports } = this.#expressions;
    const [first] = steps;
    const attribute = first === undefined ? "" : this.#expressions.written(first.node);
    if (attribute !== "environment_variables" && !this.#isSubmitting) return undefined;
    if (attribute === "docker" && !imports.has(/^azureml\./)) return undefined;
    if (attribute === "inputs" && !imports.has(/^azure\.ai\.ml\b/)) return undefined;
    const isVersion1 = !imports.has(/^azure\.ai\.ml\b/) && imports.has(/^azureml\.(?:core|train|pipeline)\b/);
    const job = isVersion1 ? (attribute === "docker" ? ENVIRONMENT_V1 : RUN_V1) : undefined;
    const kind = kindOf("azureml/commandJob");
    const of = job ?? { format: kind, table: kind.table };
    return this.#place(this.#sheets.start(`object ${object}`, of, this.#expressions.spanOf(target)), steps, [], target);
  }

  #sheetOf(name: string, offset: number): Sheet | undefined {
    const value = this.#assignments.valueAt(name, offset);
    if (value?.name !== "CallExpression") return undefined;
    const known = this.#sheets.ofCall(value.from);
    if (known !== undefined) return known;
    const called = this.#expressions.called(value);
    if (called === undefined || !/^azureml\.(?:\w+\.)*Environment\./.test(called)) return undefined;
    return this.#sheets.startCall(value.from, ENVIRONMENT_V1, this.#expressions.spanOf(value));
  }

  #place(sheet: Sheet, steps: readonly Step[], under: readonly string[], target: PythonNode): Place | undefined {
    const path = [...under];
    let key: Scalar = this.#expressions.key(target);
    for (const { kind, node } of steps) {
      const found = kind === "attribute" ? this.#expressions.key(node) : this.#expressions.keyOf(node);
      if (found === undefined) return undefined;
      key = found;
      path.push(found.value);
    }
    return path.length === 0 ? undefined : { sheet, path, key };
  }
}

interface Place {
  readonly sheet: Sheet;
  readonly path: readonly string[];
  readonly key: Scalar;
}
