import type { Problem } from "../document/document.ts";
import type { SourceResult } from "../engine/scan-source.ts";
import { overlapsWith } from "../engine/spans.ts";
import { withRelated } from "../findings/finding.ts";
import type { Finding } from "../findings/finding.ts";
import type { Followed } from "./follow-links.ts";
import type { Part } from "./part.ts";
import { scalarsOf } from "./submitted-definition.ts";
import { reportUploaded, scanUploads } from "./uploads.ts";
import type { UploadOptions } from "./uploads.ts";

/** What came of links, beside what was found. */
export interface Emitted {
  /** The files of the definitions, as they are shown. */
  readonly definitions: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Emits what links led to.
 *
 * @param main the file that is emitted already, absolute
 */
export async function emitFollowed(
  followed: Followed,
  options: UploadOptions,
  emit: (part: Part) => void,
  main?: string,
): Promise<Emitted> {
  const { definitions, uploads, problems } = followed;
  const linked = [...definitions].filter(([at]) => at !== main);
  for (const [at, { result, because }] of linked) {
    const isContent = contentOf(result);
    emit({
      result,
      isFile: true,
      report: (finding) =>
        isContent(finding) ? withRelated(finding, because) : reportUploaded(finding, uploads.get(at), options),
    });
  }
  const only = [...uploads].filter(([at]) => at !== main && !definitions.has(at));
  const skipped = await scanUploads(only, options, emit);
  return { definitions: linked.map(([, { result }]) => result.source.file), problems: [...problems, ...skipped] };
}

/** Whether what a finding of a linked definition is about is submitted: anything but a comment, as far as that is known. */
function contentOf({ definitions, problems }: SourceResult): (finding: Finding) => boolean {
  if (definitions.length === 0 || problems.length > 0) return () => true;
  const isContent = overlapsWith(definitions.flatMap(({ root }) => [...scalarsOf(root)].map(({ span }) => span)));
  return ({ span, format }) => format.family !== "text" || isContent(span);
}
