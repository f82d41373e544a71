import { resolve } from "node:path";
import { syntaxOf } from "../document/parse.ts";
import { parseText } from "../document/text.ts";
import type { Definition, Link } from "../formats/format.ts";
import { recognise } from "../formats/recognise.ts";
import { Source } from "../source/source.ts";
import { dockerfileBeside } from "./placed-link.ts";
import { scanDefinitions, scanSource } from "./scan-source.ts";
import type { SourceResult, SourceSettings } from "./scan-source.ts";

const KINDS: Partial<Readonly<Record<Link["what"], string>>> = {
  job: "azureml/commandJob",
  component: "azureml/commandComponent",
  environment: "azureml/environment",
};

/** The id of the format of a file that a definition pulls in, for one that is not recognised by itself. */
export function kindOfLink(what: Link["what"]): string | undefined {
  return KINDS[what];
}

/** Scans a file that a definition pulls in: as what it is, else as what the link says. */
export async function scanLinked(source: Source, what: Link["what"], settings: SourceSettings): Promise<SourceResult> {
  if (what === "dockerfile") return scanDockerfile(source, settings);
  const result = await scanSource(source, syntaxOf(source.file), settings);
  return result.definitions.length === 0 && kindOfLink(what) !== undefined
    ? scanAsLinked(source, what, settings)
    : result;
}

/** Scans a file as what the link to it says, whatever it looks like. */
export async function scanAsLinked(
  source: Source,
  what: Link["what"],
  settings: SourceSettings,
): Promise<SourceResult> {
  if (what === "dockerfile") return scanDockerfile(source, settings);
  const syntax = syntaxOf(source.file);
  // The Azure CLI reads every file as YAML, whatever it is called.
  return scanSource(source, syntax === "json" ? syntax : "yaml", settings, { as: kindOfLink(what) });
}

/** The path of a Dockerfile that is only known by the definition that names it, whatever it is called. */
export function dockerfileOf(definition: Definition, link: Link, folder: string): string | undefined {
  const name = dockerfileBeside(definition.root, link.path);
  return name === undefined ? undefined : resolve(folder, name);
}

function scanDockerfile(source: Source, settings: SourceSettings): Promise<SourceResult> {
  const document = parseText(source);
  const definition = recognise({ ...document, source: new Source("Dockerfile", source.text) });
  return scanDefinitions(source, definition === undefined ? [] : [{ ...definition, document }], settings);
}
