import type { Source } from "../source/source.ts";
import type { Document } from "./document.ts";
import { parseAdjustedYaml } from "./adjusted-yaml.ts";
import { parsePlainYaml } from "./plain-yaml.ts";

let parseByPackage: ((source: Source) => Document[]) | undefined;

/**
 * Reads all documents of a YAML file, tolerantly. The `yaml` package is slow to load and to read with, so it is loaded
 * only for the first file that is more than plain YAML, and only then there is something to wait for.
 */
export function parseYaml(source: Source): Document[] | Promise<Document[]> {
  const root = parsePlainYaml(source);
  if (root !== undefined) return [{ source, syntax: "yaml", root, problems: [] }];
  const adjusted = parseAdjustedYaml(source);
  if (adjusted !== undefined) return [{ source, syntax: "yaml", ...adjusted }];
  return parseByPackage === undefined ? loadAndParse(source) : parseByPackage(source);
}

async function loadAndParse(source: Source): Promise<Document[]> {
  const { parseYamlByPackage } = await import("./yaml-package.ts");
  parseByPackage = parseYamlByPackage;
  return parseYamlByPackage(source);
}
