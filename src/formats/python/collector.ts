import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf } from "./arguments.ts";
import { dottedName } from "./chains.ts";
import type { Expressions } from "./expressions.ts";
import { credentialOf, callableOf } from "./lookup.ts";
import type { Callable } from "./callable.ts";
import { readMethod } from "./methods.ts";
import { MLFLOW_TABLE, mlflowRun, readMlflow } from "./mlflow.ts";
import { PipelineFunctions } from "./pipelines.ts";
import { Sheets } from "./sheets.ts";
import { Stores } from "./stores.ts";
import type { Assignments } from "./assignments.ts";

/** Goes through a program and fills a sheet for each definition that it makes. */
export function collectSheets(
  nodes: readonly PythonNode[],
  expressions: Expressions,
  assignments: Assignments,
): Sheets {
  const sheets = new Sheets();
  const stores = new Stores(sheets, expressions, assignments);
  const pipelines = new PipelineFunctions(sheets, expressions, assignments);
  const loose: (() => void)[] = [];
  for (const node of nodes) {
    if (node.name === "CallExpression") readCall(node);
    else if (node.name === "AssignStatement" || node.name === "UpdateStatement") stores.readStatement(node);
    else if (node.name === "DecoratedStatement") pipelines.readDecorated(node);
  }
  // A credential that belongs to a datastore or connection was read with it.
  for (const read of loose) read();
  return sheets;

  function readCall(call: PythonNode): void {
    const called = expressions.called(call);
    if (called !== undefined) {
      const span = expressions.spanOf(call);
      const run = (): Sheets["all"][number] => sheets.start("mlflow", { format: mlflowRun, table: MLFLOW_TABLE }, span);
      if (readMlflow(call, called, () => run().map, expressions)) return;
      const callable = callableOf(called);
      if (callable !== undefined) {
        if (!expressions.consumed.has(call.from)) readCallable(call, called, callable);
        return;
      }
      const credential = credentialOf(called);
      if (credential !== undefined) {
        loose.push(() => {
          if (!expressions.consumed.has(call.from)) readCallable(call, called, credential);
        });
        return;
      }
      if (pipelines.readCall(call, dottedName(call.firstChild as PythonNode, expressions.text) ?? called)) return;
    }
    if (call.firstChild?.name === "MemberExpression" && !stores.readCall(call)) readMethod(call, sheets, expressions);
  }

  function readCallable(call: PythonNode, called: string, callable: Callable): void {
    const { map } = sheets.startCall(call.from, callable, expressions.spanOf(call));
    const list = call.getChild("ArgList");
    if (/\.load_\w+$/.test(called)) {
      for (const { name, value } of argumentsOf(list).keywords) {
        if (expressions.written(name) !== "params_override") continue;
        const overrides = expressions.node(value);
        for (const item of overrides?.kind === "sequence" ? overrides.items : []) {
          if (item.kind !== "map") continue;
          for (const entry of item.entries) map.put(entry.key.value.split("."), entry.key, entry.value);
        }
      }
      return;
    }
    if (callable.pair !== undefined && expressions.putPair(map, [callable.pair], list)) return;
    if (callable.under === undefined) {
      expressions.standing.add(call.from);
      expressions.putArguments(map, list, callable);
    } else {
      const inner = expressions.node(call);
      const { firstChild: name } = call;
      if (inner !== undefined && name !== null) map.put([callable.under], expressions.key(name, callable.under), inner);
    }
  }
}
