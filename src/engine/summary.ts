import type { Problem } from "../document/document.ts";
import type { Format, RecognisedBy } from "../formats/format.ts";
import { placedLinks } from "./placed-link.ts";
import type { PlacedLink } from "./placed-link.ts";
import type { SourceResult } from "./scan-source.ts";

/** What a report and the scan need to know of a file in which nothing was found: plain data, without a word of the file. */
export interface Summary {
  readonly definitions: readonly { readonly format: Pick<Format, "id" | "family">; readonly by: RecognisedBy }[];
  readonly fields: number;
  readonly links: readonly PlacedLink[];
  readonly problems: readonly Problem[];
}

/** Whether a value that was read from somewhere has the form of a summary. */
export function isSummary(value: unknown): value is Summary {
  const { definitions, fields, links, problems } = (value ?? {}) as Partial<Record<keyof Summary, unknown>>;
  return (
    isListOf(definitions, ["format", "by"]) &&
    typeof fields === "number" &&
    isListOf(links, ["kind", "what", "target", "path"]) &&
    isListOf(problems, ["file", "message"])
  );
}

function isListOf(value: unknown, keys: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.every((each: unknown) => typeof each === "object" && each !== null && keys.every((key) => key in each))
  );
}

/** What a comment begins with that silences a finding; where one stands, more is to be said than a summary holds. */
const COMMENT_OF_OURS = "jobscrub:";

/** The summary of a result, or `undefined` when something was found, so that the result itself is needed. */
export function summaryOf(result: SourceResult): Summary | undefined {
  const { source, definitions, fields, findings, problems } = result;
  if (findings.length > 0 || source.text.includes(COMMENT_OF_OURS)) return undefined;
  return {
    definitions: definitions.map(({ format: { id, family }, by }) => ({ format: { id, family }, by })),
    fields,
    links: definitions.flatMap((definition) => placedLinks(definition)),
    problems,
  };
}
