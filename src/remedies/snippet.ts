/** A part of a definition to paste. */
export interface Tree {
  readonly [key: string]: Tree | string | boolean;
}

/** A value at the end of a path, as a tree. */
export function nest(path: readonly string[], value: Tree | string | boolean): Tree {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : nest(rest, value) };
}

/** Two trees laid over each other; keys of the first come first. */
export function merge(first: Tree, second: Tree): Tree {
  const merged: Record<string, Tree | string | boolean> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = merged[key];
    merged[key] = typeof before === "object" && typeof value === "object" ? merge(before, value) : value;
  }
  return merged;
}

/** Lines of a definition under a comment that says where they go: as the file has it, JSON, keywords of Python, or YAML. */
export function definition(file: string, note: string, tree: Tree): string {
  const heading = `${file}${note === "" ? "" : `: ${note}`}`;
  if (/\.json$/i.test(file)) return `// ${heading}\n${JSON.stringify(tree, null, 2)}`;
  if (/\.(?:pyw?|ipynb)$/i.test(file)) {
    const lines = Object.entries(tree).map(([key, value]) => `${key.replaceAll(/\W/g, "_")}=${pythonValue(value)},`);
    return python(`in ${heading}`, ...lines);
  }
  return `# ${heading}\n${yamlLines(tree, "").join("\n")}`;
}

function yamlLines(tree: Tree, indent: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "object"
      ? [`${indent}${key}:`, ...yamlLines(value, `${indent}  `)]
      : [`${indent}${key}: ${plain(value)}`],
  );
}

function pythonValue(value: Tree | string | boolean): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${pythonValue(inner)}`)
    .join(", ")}}`;
}

function plain(value: string | boolean): string {
  return value === "" ? '""' : String(value);
}

/** Commands under a comment that says which shells understand them. */
export function shell(note: string, ...lines: readonly string[]): string {
  return [`# shell (bash, zsh)${note === "" ? "" : `: ${note}`}`, ...lines].join("\n");
}

/** Python under a comment that says where it goes. */
export function python(where: string, ...lines: readonly string[]): string {
  return [`# Python, ${where}`, ...lines].join("\n");
}
