import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseDocuments, syntaxOf } from "../../src/document/parse.ts";
import { recogniseAll } from "../../src/formats/recognise.ts";
import { Source } from "../../src/source/source.ts";
import { explanations, sortOut } from "./python.ts";

/**
 * Every place in real programs and notebooks where the words `environment_variables` stand: either we read a variable
 * there, or occurrences-explained.json says why there is none.
 */
const CORPUS = process.env["JOBSCRUB_CORPUS"] ?? "";
const WORDS = /environment_variables/g;

/** How far behind the words the first variable may stand. */
const REACH = 500;
const VARIABLE = /^environment_variables\s*=\s*([A-Za-z_]\w*)\s*[,)\\"]/;

function programs(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:py|ipynb)$/.test(name));
}

/** The places of a file with the words at which we read no variable. */
async function unread(file: string): Promise<{ all: number; missed: string[] }> {
  const text = readFileSync(join(CORPUS, file), "utf8");
  const places = [...text.matchAll(WORDS)].map(({ index }) => index);
  if (places.length === 0) return { all: 0, missed: [] };
  const source = new Source(file, text);
  const documents = await parseDocuments(source, syntaxOf(file));
  const variables = documents
    .flatMap((document) => recogniseAll(document))
    .flatMap(({ fields }) => fields)
    .filter(({ role }) => role === "env");
  // The value may be a constant that stands elsewhere; then the name of the variable stands here.
  const isNear = (from: number, to: number): boolean =>
    variables.some(
      ({ scalar: { span }, name }) =>
        (span.start >= from && span.start < to) || new RegExp(`["']${name}\\\\?["']`).test(text.slice(from, to)),
    );
  const missed = places.filter((place, index) => {
    if (isNear(place, Math.min(place + REACH, places[index + 1] ?? Infinity))) return false;
    // A map that has a name stands elsewhere, and what it is made of around it.
    const name = VARIABLE.exec(text.slice(place, place + REACH))?.[1];
    const made = name === undefined ? -1 : text.search(new RegExp(`\\b${name}\\s*(?:\\[[^\\]]*\\]\\s*)?=[^=]`));
    return made < 0 || !isNear(made - 2 * REACH, made + 2 * REACH);
  });
  return { all: places.length, missed: missed.map((place) => `${file}: ${textAt(text, place)}`) };
}

/** What stands around the words, the lines of a notebook joined. */
function textAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset) + 1, offset - 60);
  return text
    .slice(start, offset + 160)
    .replaceAll(/\\n",\s*"/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

describe.skipIf(CORPUS === "")("in real programs and notebooks", () => {
  let all = 0;
  const missed: string[] = [];

  beforeAll(async () => {
    for (const file of programs(CORPUS)) {
      const found = await unread(file);
      all += found.all;
      missed.push(...found.missed);
    }
    console.log(`environment_variables: ${all} occurrences, ${missed.length} without a variable that is read`);
  }, 120_000);

  test("environment variables are read, or it is known why not", () => {
    expect(all).toBeGreaterThan(0);
    expect(sortOut(missed, explanations("occurrences-explained.json"))).toEqual({ unexplained: [], unused: [] });
  });
});
