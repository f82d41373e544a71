import type { Node } from "../document/document.ts";
import { parseText } from "../document/text.ts";
import { scanDefinitions } from "../engine/scan-source.ts";
import type { SourceSettings } from "../engine/scan-source.ts";
import { commandFields } from "../formats/command-fields.ts";
import type { Definition, Field, Format } from "../formats/format.ts";
import type { Source } from "../source/source.ts";
import type { Invocation } from "./az-arguments.ts";
import type { NamedValue } from "./commands/command.ts";
import type { CommandLine } from "./command-line.ts";
import type { Part } from "./part.ts";
import { pathSteps } from "./property-path.ts";
import { placedSource } from "./written.ts";
import type { Written } from "./written.ts";

export const COMMAND_LINE_FORMAT: Format = { id: "command-line", title: "command line", family: "command-line" };

/**
 * Scans the words of a command of which no definition is known: its flags, its variables, whatever it takes from an
 * `@file`.
 *
 * @param values those whose option says what they are
 */
export async function scanWords(
  words: readonly Written[],
  line: CommandLine,
  settings: SourceSettings,
  values: readonly NamedValue[] = [],
): Promise<Part[]> {
  const root = parseText(line.source).root as Node & { kind: "scalar" };
  const whole: Field = {
    role: "command",
    name: "command",
    path: [],
    scalar: root,
    value: root.value,
    offset: 0,
    format: COMMAND_LINE_FORMAT,
  };
  // The message names the command line already as the place of a flag.
  const fields = [whole, ...commandFields(whole).map(byItself)];
  const loaded = words.flatMap(({ parts }) => parts).filter(({ source }) => source !== line.source);
  const sources = bySource([...namedFields(values), ...loaded.map((part) => argument("", part))]);
  sources.set(line.source, [...(sources.get(line.source) ?? []), ...fields]);
  return scanFields(sources, settings);
}

/** Scans values of a command in a script: all else of the script is scanned with it. */
export function scanNamed(values: readonly NamedValue[], settings: SourceSettings): Promise<Part[]> {
  return scanFields(bySource(namedFields(values)), settings);
}

function namedFields(values: readonly NamedValue[]): Field[] {
  return values.flatMap(({ role, name, value }) =>
    value.parts.map((part) => ({ ...argument(name, part), role, name, path: [name] })),
  );
}

/**
 * Scans what the words of a command give to a definition, and what they say beside it.
 *
 * @param placed the fields of the definition that stand on the command line or in an `@file`; absent when it is nothing
 *   that is known
 */
export async function scanPlaced(
  invocation: Pick<Invocation, "assignments" | "others" | "program">,
  line: CommandLine,
  placed: readonly Field[] | undefined,
  settings: SourceSettings,
): Promise<Part[]> {
  const { assignments, others, program } = invocation;
  const unplaced =
    placed === undefined
      ? assignments.flatMap(({ path, value }) =>
          [value].flat().map((each) => argument(String(pathSteps(path).at(-1)?.key ?? ""), each)),
        )
      : [];
  const fields = [
    ...(placed ?? []),
    ...unplaced,
    ...others.flatMap(({ name, value }) => value.parts.map((part) => argument(name, part))),
  ];
  const sources = bySource(fields);
  if (!sources.has(line.source)) sources.set(line.source, []);
  const begin = program.scalar().span.start;
  const parts = await scanFields(sources, settings);
  return parts.map((part) => (part.result.source === line.source ? behind(begin, part) : part));
}

/** What stands before the program (`env X=y az …`) is nothing that it submits. */
export function behind(begin: number, part: Part): Part {
  return { ...part, report: (finding) => (finding.span.end > begin ? part.report(finding) : undefined) };
}

function byItself(field: Field): Field {
  const { within, ...alone } = field;
  return within === undefined ? field : alone;
}

/** A word as an argument; of `key=value` the key names it. */
function argument(name: string, word: Written): Field {
  const equals = /^[A-Za-z_][\w.-]*=/.exec(word.text)?.[0] ?? "";
  const scalar = word.slice(equals.length).scalar();
  const own = equals.slice(equals.lastIndexOf(".") + 1, -1);
  return {
    role: "argument",
    name: equals === "" ? name : own,
    path: [],
    scalar,
    value: scalar.value,
    offset: 0,
    format: COMMAND_LINE_FORMAT,
  };
}

function bySource(fields: readonly Field[]): Map<Source, Field[]> {
  const sources = new Map<Source, Field[]>();
  for (const field of fields) {
    const source = placedSource(field);
    if (source === undefined) continue;
    const list = sources.get(source);
    if (list === undefined) sources.set(source, [field]);
    else list.push(field);
  }
  return sources;
}

async function scanFields(
  sources: Iterable<readonly [Source, readonly Field[]]>,
  settings: SourceSettings,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [source, fields] of sources) {
    const document = parseText(source);
    const definition: Definition = {
      format: COMMAND_LINE_FORMAT,
      by: "name",
      document,
      root: document.root as Node,
      fields,
      links: [],
      visits: fields.length,
      values: fields.length,
    };
    const result = await scanDefinitions(source, [definition], settings);
    parts.push({ result: { ...result, definitions: [] }, isFile: false, report: (finding) => finding });
  }
  return parts;
}
