import type { Source } from "../source/source.ts";
import { parseDotenv } from "./dotenv.ts";
import type { Document, Syntax } from "./document.ts";
import { parseJson } from "./json.ts";
import { parseText } from "./text.ts";
import { parseYaml } from "./yaml.ts";

const ENV_FILE = /^(?:\.env(?:\..+)?|.+\.env)$/;

/** The syntax of a file by its name: `.env` files, JSON, YAML, and text for all else. */
export function syntaxOf(file: string): Syntax {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).toLowerCase();
  if (ENV_FILE.test(name)) return "dotenv";
  if (/\.ya?ml$/.test(name)) return "yaml";
  if (/\.jsonc?$/.test(name)) return "json";
  return "text";
}

/**
 * Reads the documents of a file; they have to be waited for only if a parser must be loaded first. Never fails for what
 * stands in the file: what cannot be read is a problem of the document, and the nesting of a file deeper than the parser
 * bears makes it plain text.
 */
export function parseDocuments(source: Source, syntax: Syntax): Document[] | Promise<Document[]> {
  try {
    const documents = parse(source, syntax);
    return documents instanceof Promise ? documents.catch((error: unknown) => givenUp(source, error)) : documents;
  } catch (error) {
    return givenUp(source, error);
  }
}

function parse(source: Source, syntax: Syntax): Document[] | Promise<Document[]> {
  if (syntax === "yaml") return parseYaml(source);
  if (syntax === "json") return parseJson(source);
  if (syntax === "dotenv") return parseDotenv(source);
  return [parseText(source)];
}

function givenUp(source: Source, error: unknown): Document[] {
  const why = error instanceof RangeError ? "nested too deeply" : "the parser gave up";
  const problem = { file: source.file, message: `${why}; read as plain text only` };
  return [{ ...parseText(source), problems: [problem] }];
}
