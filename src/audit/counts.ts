import type { FormatCount, Report } from "../findings/report.ts";
import type { ResourceResult } from "./scan-resource.ts";

/** How much was read so far: plain data, which a checkpoint holds. */
export interface Counts {
  readonly resources: number;
  readonly definitions: number;
  readonly fields: number;
  readonly suppressed: number;
  /** Lists and workspaces that could not be read (to their end). */
  readonly unread: number;
  readonly formats: Report["summary"]["formats"];
}

export const NO_COUNTS: Counts = {
  resources: 0,
  definitions: 0,
  fields: 0,
  suppressed: 0,
  unread: 0,
  formats: {},
};

/** The counts with one resource more. */
export function withResult(counts: Counts, result: ResourceResult): Counts {
  return {
    ...counts,
    resources: counts.resources + 1,
    definitions: counts.definitions + result.definitions,
    fields: counts.fields + result.fields,
    suppressed: counts.suppressed + result.suppressed,
    formats: withFormats(counts.formats, result.formats),
  };
}

function withFormats(known: Counts["formats"], more: Counts["formats"]): Counts["formats"] {
  const sum: Record<string, FormatCount> = { ...known };
  for (const [id, { definitions, by }] of Object.entries(more)) {
    const before = sum[id] ?? { definitions: 0, by: {} };
    const counts = { ...before.by };
    for (const [how, number] of Object.entries(by) as [keyof typeof counts, number][])
      counts[how] = (counts[how] ?? 0) + number;
    sum[id] = { definitions: before.definitions + definitions, by: counts };
  }
  return sum;
}
