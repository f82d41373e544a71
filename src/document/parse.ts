import type { Source } from "../source/source.ts";
import { parseDotenv } from "./dotenv.ts";
import { fileName } from "./file-name.ts";
import type { Document, Syntax } from "./document.ts";
import { parseJson } from "./json.ts";
import { parseNotebook } from "./notebook.ts";
import { parsePython } from "./python.ts";
import { parseText } from "./text.ts";
import { parseYaml } from "./yaml.ts";

/** Run configurations of Azure ML v1 have no extension in the folders of their own. */
const V1_FOLDER = /(?:^|[\\/])(?:\.azureml|aml_config)[\\/][^\\/.]+$/i;
const ENV_FILE = /^(?:\.env(?:\..+)?|.+\.env)$/;

/** The syntax of a file by its name (of a template by that of what it becomes); text for what is not known. */
export function syntaxOf(file: string): Syntax {
  const name = fileName(file).toLowerCase();
  if (ENV_FILE.test(name)) return "dotenv";
  if (/\.ya?ml$|\.runconfig$|^(?:mlproject|mltable)$|^\.condarc$/.test(name) || V1_FOLDER.test(file)) return "yaml";
  if (/\.jsonc?$|\.tfstate(?:\.backup)?$/.test(name)) return "json";
  if (/\.bicep(?:param)?$/.test(name)) return "bicep";
  if (/\.tf(?:vars)?$/.test(name)) return "hcl";
  if (/\.pyw?$/.test(name)) return "python";
  if (name.endsWith(".ipynb")) return "notebook";
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
  if (syntax === "python") return parsePython(source);
  if (syntax === "notebook") return parseNotebook(source);
  if (syntax === "bicep") return import("./block-language-bicep.ts").then(({ parseBicep }) => parseBicep(source));
  if (syntax === "hcl") return import("./block-language-hcl.ts").then(({ parseHcl }) => parseHcl(source));
  return [parseText(source)];
}

function givenUp(source: Source, error: unknown): Document[] {
  const why = error instanceof RangeError ? "nested too deeply" : "the parser gave up";
  const problem = { file: source.file, message: `${why}; read as plain text only` };
  return [{ ...parseText(source), problems: [problem] }];
}
