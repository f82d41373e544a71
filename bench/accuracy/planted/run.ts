import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Expectation } from "../score.ts";
import type { Plant } from "./draft.ts";
import { NAMES, plant } from "./plant.ts";
import { Random } from "./random.ts";
import { corpusTemplates, ownTemplates } from "./templates.ts";

/** What the scanner is told about people and projects. */
export const CONFIG = { names: { deny: [...NAMES.deny], people: [...NAMES.people], allow: [], gitAuthors: false } };
const CORPUS_FILES = 60;

export interface Prepared {
  readonly texts: ReadonlyMap<string, string>;
  readonly expectations: readonly Expectation[];
}

/** Plants one seed and writes the files into a folder. */
export function prepare(seed: number, definitions: string, corpus: string, folder: string): Prepared {
  const templates = [...ownTemplates(definitions), ...corpusTemplates(corpus, new Random(seed + 7), CORPUS_FILES)];
  const files = plant(templates, seed);
  for (const { file, text } of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return {
    texts: new Map(files.map(({ file, text }) => [file, text])),
    expectations: files.flatMap(({ plants }) => plants.map(expectationOf)),
  };
}

export function expectationOf({ file, payload, role, syntax, start, end, spans }: Plant): Expectation {
  return {
    file,
    leak: payload.leak,
    kind: payload.kind,
    rules: payload.rules,
    role,
    syntax,
    value: [start, end],
    spans: spans.map((span) => [span.start, span.end] as const),
  };
}
