import { parseText } from "../document/text.ts";
import { scanDefinitions } from "../engine/scan-source.ts";
import type { SourceResult, SourceSettings } from "../engine/scan-source.ts";
import { recognise } from "../formats/recognise.ts";
import { Source } from "../source/source.ts";

/** Scans a file that is known to be a Dockerfile, whatever it is called. */
export function scanDockerfile(source: Source, settings: SourceSettings): Promise<SourceResult> {
  const document = parseText(source);
  const definition = recognise({ ...document, source: new Source("Dockerfile", source.text) });
  return scanDefinitions(source, definition === undefined ? [] : [{ ...definition, document }], settings);
}
