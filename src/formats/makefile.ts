import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format } from "./format.ts";
import { lines, partField } from "./lines.ts";

export const makefile: Format = { id: "make/makefile", title: "Makefile", family: "shell" };

/** Whether a file is a makefile by its name. */
export function isMakefileName(name: string): boolean {
  return /^(?:(?:gnu)?makefile(?:\.[\w-]+)?|.+\.mk|justfile)$/i.test(name);
}

/** `NAME = value`, `export NAME := value`, `target: NAME ?= value`. */
const VARIABLE =
  /^(?:[\w.%$() -]{1,200}:[ \t]+)?(?:(?:export|override|private)[ \t]+){0,3}([A-Za-z_][\w.-]*)[ \t]*[:?+!]{0,3}=[ \t]*(?=\S)/;

/**
 * Variables as `env`, the lines of recipes as `command`.
 *
 * @see https://www.gnu.org/software/make/manual/html_node/Makefile-Contents.html
 */
export function* makefileFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  const { value } = text;
  let recipe: { start: number; end: number } | undefined;
  for (const { start, end } of lines(value)) {
    // The lines of a recipe are read together, since back-slashes join them.
    if (value[start] === "\t" || (recipe !== undefined && value[recipe.end - 1] === "\\")) {
      recipe = { start: recipe?.start ?? start, end };
      continue;
    }
    if (recipe !== undefined)
      yield partField(makefile, "command", "command", text, recipe.start, recipe.end, ["recipe"]);
    recipe = undefined;
    const match = VARIABLE.exec(value.slice(start, end));
    if (match === null) continue;
    const from = start + match[0].length;
    const written = value
      .slice(from, end)
      .replace(/[ \t]#.*$/, "")
      .trimEnd();
    const quoted = /^(["']).*\1$/.test(written) && written.length > 1 ? 1 : 0;
    const name = match[1] ?? "";
    yield partField(makefile, "env", name, text, from + quoted, from + written.length - quoted, [name]);
  }
  if (recipe !== undefined) yield partField(makefile, "command", "command", text, recipe.start, recipe.end, ["recipe"]);
}
