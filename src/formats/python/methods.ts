import type { PythonNode } from "../../document/python-tree.ts";
import { argumentsOf } from "./arguments.ts";
import { kindOf } from "./callable.ts";
import type { Expressions } from "./expressions.ts";
import { RUN_V1, SET_SECRET } from "./sdk-v1.ts";
import type { Sheets } from "./sheets.ts";

/** Keywords of the methods that submit something, and by which they name it. */
const SUBMITTED = new Set(["experiment_name", "display_name", "tags", "description"]);
const SUBMIT = /^(?:create_or_update|begin_create_or_update|submit|start_logging)$/;
/** Methods of a run of SDK v1. */
const TAGGING: Readonly<Record<string, string>> = { tag: "tags", set_tags: "tags", add_properties: "properties" };

/** Reads calls of methods that say what they are by their name, whatever the object is. */
export function readMethod(call: PythonNode, sheets: Sheets, expressions: Expressions): void {
  const method = call.firstChild?.getChild("PropertyName");
  if (method === null || method === undefined) return;
  const name = expressions.written(method);
  const list = call.getChild("ArgList");
  const span = expressions.spanOf(call);
  if (name === "set_secret") {
    // The first argument is the name of the secret, which the walk takes for the name of the value.
    expressions.putArguments(sheets.startCall(call.from, SET_SECRET, span).map, list, SET_SECRET);
    return;
  }
  const isVersion1 = expressions.imports.has(/^azureml\./);
  if (SUBMIT.test(name)) {
    const keywords = argumentsOf(list).keywords.filter((keyword) => SUBMITTED.has(expressions.written(keyword.name)));
    if (keywords.length === 0) return;
    const kind = kindOf("azureml/commandJob");
    const isJob = name === "submit" || name === "start_logging";
    const of = isVersion1 && isJob ? RUN_V1 : { format: kind, table: kind.table };
    const { map } = sheets.startCall(call.from, of, span);
    for (const keyword of keywords) {
      const value = expressions.node(keyword.value);
      const key = expressions.key(keyword.name);
      if (value !== undefined) map.put([key.value], key, value);
    }
    return;
  }
  if (!isVersion1 || !Object.hasOwn(TAGGING, name)) return;
  const under = TAGGING[name] ?? "tags";
  const { map } = sheets.start("run", RUN_V1, span);
  if (name === "tag") expressions.putPair(map, [under], list);
  else expressions.putArguments(map, list, { positional: [under] });
}
