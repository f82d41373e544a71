import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Template } from "./plant.ts";
import type { Random } from "./random.ts";

const SYNTAX_BY_EXTENSION: Readonly<Record<string, string>> = {
  ".yml": "yaml",
  ".yaml": "yaml",
  ".runconfig": "yaml",
  ".json": "json",
  ".py": "python",
  ".ipynb": "notebook",
  ".sh": "shell",
  ".env": "dotenv",
  ".tf": "terraform",
  ".bicep": "bicep",
  ".txt": "requirements",
};

/** What a file is written in, as the bench's tables say it. */
export function syntaxOf(file: string): string {
  const name = basename(file);
  if (name === "Dockerfile") return "dockerfile";
  if (name === ".env") return "dotenv";
  if (file.includes(".github/workflows/")) return "workflow";
  return SYNTAX_BY_EXTENSION[extname(name)] ?? "other";
}

/** The bench's own clean definitions: files `*.template` with slots. */
export function ownTemplates(folder: string): Template[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".template"))
    .sort()
    .map((name) => {
      const file = name.slice(0, -".template".length).replaceAll("\\", "/");
      return { file, syntax: syntaxOf(file), text: readFileSync(join(folder, name), "utf8") };
    });
}

/** Files of a corpus into which slots could be put; none when the folder is missing. */
export function corpusTemplates(folder: string, random: Random, count: number): Template[] {
  if (!existsSync(folder)) return [];
  const files: string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:ya?ml|ipynb)$/.test(file) && !file.startsWith(".git/"))
    .sort();
  const templates: Template[] = [];
  const quota = { yaml: count, workflow: Math.ceil(count / 6), notebook: Math.ceil(count / 6) } as Record<
    string,
    number
  >;
  for (const file of random.shuffled<string>(files)) {
    const syntax = syntaxOf(file);
    if ((quota[syntax] ?? 0) <= 0) continue;
    const text = readFileSync(join(folder, file), "utf8");
    const withSlots = text.length > 300_000 || text.includes("\r") ? undefined : addSlots(text, syntax);
    if (withSlots === undefined) continue;
    quota[syntax] = (quota[syntax] ?? 0) - 1;
    templates.push({ file: `corpus/${file}`, syntax, text: withSlots });
    if (Object.values(quota).every((left) => left <= 0)) break;
  }
  return templates;
}

const WITH_VARIABLES = new Set([
  "commandjob.schema.json",
  "managedonlinedeployment.schema.json",
  "automljob.schema.json",
]);

function addSlots(text: string, syntax: string): string | undefined {
  if (syntax === "notebook") return addToNotebook(text);
  // Holes of templates are no YAML.
  if (text.includes("{{") && !text.includes("${{")) return undefined;
  const body = text.endsWith("\n") ? text : `${text}\n`;
  if (syntax === "workflow") return /^env:/m.test(body) ? undefined : `${body}env:\n  @slot yaml-env\n`;
  const [, schema] = /^\$schema:\s*\S*\/(\S+?)["']?\s*$/m.exec(body) ?? [];
  if (schema === undefined) return undefined;
  return addToDefinition(body, schema.toLowerCase());
}

function addToDefinition(body: string, schema: string): string {
  // Under a block map of this key, at the indent of its first entry.
  let text = body.replaceAll(
    /^( *)(environment_variables|tags):[ ]*\n(?=( +)[\w$])/gm,
    (line, outer: string, key: string, inner: string) =>
      inner.length <= outer.length ? line : `${line}${inner}@slot yaml-${key === "tags" ? "tag" : "env"}\n`,
  );
  text = text.replaceAll(
    /^( *)command:[ ]*[|>]-?[ ]*\n(?=( +)\S)/gm,
    (line, _outer, inner: string) => `${line}${inner}@slot yaml-command\n`,
  );
  if (schema === "pipelinejob.schema.json" && !/^ {4}environment_variables:/m.test(text))
    text = text.replace(/^ {4}type: command *\n/m, "$&    environment_variables:\n      @slot yaml-env\n");
  if (WITH_VARIABLES.has(schema) && !/^environment_variables:/m.test(text))
    text += "environment_variables:\n  @slot yaml-env\n";
  // Most files of a corpus have none of these, and one place would outweigh all others.
  if (!/^tags:/m.test(text) && body.length % 3 === 0) text += "tags:\n  @slot yaml-tag\n  @slot yaml-name-tag\n";
  if (!/^description:/m.test(text)) text += "@slot yaml-description\n";
  return text;
}

function addToNotebook(text: string): string | undefined {
  const at = /"cell_type": "code"(?:(?!"cell_type")[^]){0,20000}?"source": \[\n(?=( +)")/.exec(text);
  if (at === null) return undefined;
  const end = at.index + at[0].length;
  return `${text.slice(0, end)}${at[1] ?? ""}@slot notebook\n${text.slice(end)}`;
}
