/*
 * Entry points for readers of programs, a file or the code cells of a notebook:
 *
 *   mayHoldPython(text)                          hint.ts: whether parsing is worth it
 *   parseProgram(code: CodeText)                 document/python.ts: promise of a Program (code + syntax tree)
 *   pythonDefinitions(document, program, most)   here: all definitions of the program
 *
 * A document with a `program` gets here by itself: `recogniseAll` asks for the program of any document, whatever its
 * syntax. So a notebook's document is `{ source, syntax: "notebook", root, problems, program }`.
 */
import type { Document } from "../../document/document.ts";
import type { Program } from "../../document/python.ts";
import type { Source } from "../../source/source.ts";
import type { Definition, Field } from "../format.ts";
import { VISIT_LIMIT, walkDefinition } from "../walk.ts";
import { Assignments } from "./assignments.ts";
import { inPython } from "./callable.ts";
import { collectSheets } from "./collector.ts";
import { asDeferred } from "./deferred.ts";
import { SOURCE_CODE, constantFields, mayHoldSettings } from "./constants.ts";
import { Expressions } from "./expressions.ts";
import { Imports } from "./imports.ts";
import { nodesOf } from "./nodes.ts";

/** All definitions of a program; spans lead into the document's source. */
export function pythonDefinitions(document: Document, program: Program, mostVisits = VISIT_LIMIT): Definition[] {
  const { code, root: top } = program;
  const nodes = nodesOf(top, mayHoldSettings(code.text));
  const imports = new Imports(nodes, code.text);
  const assignments = new Assignments(nodes, code.text);
  const expressions = new Expressions({ code, source: document.source, imports, assignments });
  const sheets = collectSheets(nodes, expressions, assignments);
  const definitions: Definition[] = [];
  let left = mostVisits;
  for (const { format, table, map } of sheets.all) {
    if (map.entries.length === 0 || left <= 0) continue;
    const { fields, links, visits, values } = walkDefinition(map, format, table, left);
    left -= visits;
    const known = fields.map((field) => inProgram(field, expressions, document.source));
    definitions.push({
      format: inPython(format),
      by: "call",
      document,
      root: map,
      fields: known,
      values,
      links,
      visits,
    });
  }
  const constants = constantFields(nodes, expressions);
  const known = new Set(definitions.flatMap(({ fields }) => fields.map(({ scalar }) => scalar.span.start)));
  const fields = constants.filter(({ scalar }) => !known.has(scalar.span.start));
  const { root } = document;
  if (fields.length === 0 || root === undefined) return definitions;
  const values = fields.length;
  return [
    ...definitions,
    { format: SOURCE_CODE, by: "name", document, root, fields, values, links: [], visits: values },
  ];
}

function inProgram(field: Field, { deferred }: Expressions, source: Source): Field {
  // Whatever the object is: what stands below this key is a variable.
  const isVariable = field.role === "setting" && field.path.indexOf("environment_variables") < field.path.length - 1;
  const role = isVariable && field.path.includes("environment_variables") ? "env" : field.role;
  return asDeferred({ ...field, role, format: inPython(field.format) }, source, deferred.has(field.scalar));
}
