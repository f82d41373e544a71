import { parseAllDocuments } from "yaml";
import type { Document as YamlDocument } from "yaml";
import type { Source } from "../source/source.ts";
import type { Document, Problem } from "./document.ts";
import { firstHole, holeProblem } from "./adjusted-yaml.ts";
import { fillHoles, findHole, findStatement } from "./holes.ts";
import { Converter, LONE_RETURN } from "./yaml-convert.ts";

const OPTIONS = { logLevel: "silent", prettyErrors: false, uniqueKeys: false, merge: true, stringKeys: false } as const;

/**
 * Reads all documents of a YAML file with the `yaml` package, tolerantly: template holes (`{{ NAME }}`) that make it no
 * YAML are read as words, and of a file that is broken all the same what can be read is kept. Aliases become the node they
 * point to.
 */
export function parseYamlByPackage(source: Source): Document[] {
  // The package takes no lone carriage return for a line break.
  const text = source.text.replaceAll(LONE_RETURN, "\n");
  const statement = findStatement(text);
  const { parsed, isMended } = parseTolerantly(findHole(text) === undefined ? text : fillHoles(text));
  const problems: Problem[] = [];
  const error = firstError(parsed);
  if (error !== undefined)
    problems.push(
      problemAt(
        source,
        error.pos[0],
        `not valid YAML: ${describe(error.code)}; read as far as possible and as plain text`,
      ),
    );
  if (parsed.length === 0) return [{ source, syntax: "yaml", root: undefined, problems }];
  return parsed.map((document, index) => {
    const converter = new Converter(source, isMended);
    const root = document.contents === null ? undefined : converter.convert(document.contents);
    const own = index === 0 ? [...problems] : [];
    const hole = firstHole(converter.hole, index === 0 ? statement : undefined);
    if (hole !== undefined) own.push(holeProblem(source, hole));
    return { source, syntax: "yaml", root, problems: own };
  });
}

/** How many quoted values of one file are mended at most; each costs one more parse. */
const MENDS = 40;

/**
 * Parses, and reads a quoted value that goes on in lines which are not indented deeper than its key: YAML 1.2 forbids
 * that, but the parser of the Azure CLI takes it. A line break in such a value becomes a blank, so that offsets stay; the
 * converter folds it as it should be.
 */
function parseTolerantly(text: string): { parsed: YamlDocument.Parsed[]; isMended: boolean } {
  let mended = text;
  let parsed = parseAllDocuments(mended, OPTIONS) as YamlDocument.Parsed[];
  for (let round = 0; round < MENDS; round++) {
    const error = firstError(parsed);
    const quote = error?.code === "MISSING_CHAR" ? /closing (["'])/.exec(error.message)?.[1] : undefined;
    const joined = error === undefined || quote === undefined ? mended : joinLines(mended, error.pos[0], quote);
    if (joined === mended) break;
    mended = joined;
    parsed = parseAllDocuments(mended, OPTIONS) as YamlDocument.Parsed[];
  }
  return { parsed, isMended: mended !== text };
}

function firstError(documents: readonly YamlDocument.Parsed[]): YamlDocument.Parsed["errors"][number] | undefined {
  return documents.find((document) => document.errors.length > 0)?.errors[0];
}

/** Makes the line breaks from an offset to the closing quote blanks. */
function joinLines(text: string, from: number, quote: string): string {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote)
      return text.slice(0, from) + text.slice(from, at).replaceAll(/[\r\n]/g, " ") + text.slice(at);
  }
  return text;
}

/** The parser's messages can quote the file, so only its error codes are told. */
function describe(code: string | undefined): string {
  return (code ?? "syntax error").toLowerCase().replaceAll("_", " ");
}

function problemAt(source: Source, offset: number, message: string): Problem {
  return { file: source.file, ...source.positionAt(offset), message };
}
