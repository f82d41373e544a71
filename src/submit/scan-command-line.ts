import type { Node } from "../document/document.ts";
import { parseText } from "../document/text.ts";
import { scanDefinitions } from "../engine/scan-source.ts";
import type { SourceSettings } from "../engine/scan-source.ts";
import { commandFields } from "../formats/command-fields.ts";
import type { Definition, Field, Format } from "../formats/format.ts";
import type { Source } from "../source/source.ts";
import type { Invocation } from "./az-arguments.ts";
import type { CommandLine } from "./command-line.ts";
import type { Part } from "./part.ts";
import { pathSteps } from "./property-path.ts";
import type { PlacedScalar, Written } from "./written.ts";

const commandLineFormat: Format = { id: "command-line", title: "command line", family: "command-line" };

/** Scans the words of a command that is not understood: its flags, its variables, whatever it takes from an `@file`. */
export async function scanWords(
  words: readonly Written[],
  line: CommandLine,
  settings: SourceSettings,
): Promise<Part[]> {
  const root = parseText(line.source).root as Node & { kind: "scalar" };
  const whole: Field = {
    role: "command",
    name: "command",
    path: [],
    scalar: root,
    value: root.value,
    offset: 0,
    format: commandLineFormat,
  };
  // The message names the command line already as the place of a flag.
  const fields = [whole, ...commandFields(whole).map(byItself)];
  const loaded = words.flatMap(({ parts }) => parts).filter(({ source }) => source !== line.source);
  return scanFields([...bySource(loaded.map((part) => argument("", part))), [line.source, fields]], settings);
}

/**
 * Scans what the words of a command give to a definition, and what they say beside it.
 *
 * @param placed the fields of the definition that stand on the command line or in an `@file`; absent when it is nothing
 *   that is known
 */
export async function scanPlaced(
  invocation: Invocation,
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
  // What stands before `az` (`env X=y az …`) is nothing that az submits.
  return parts.map((part) =>
    part.result.source === line.source
      ? { ...part, report: (finding) => (finding.span.end > begin ? finding : undefined) }
      : part,
  );
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
    format: commandLineFormat,
  };
}

function bySource(fields: readonly Field[]): Map<Source, Field[]> {
  const sources = new Map<Source, Field[]>();
  for (const field of fields) {
    const { source } = field.scalar as PlacedScalar;
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
      format: commandLineFormat,
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
