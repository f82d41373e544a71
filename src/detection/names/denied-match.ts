import type { Match, Severity } from "../detector.ts";
import type { Denied } from "./deny-list.ts";

const WRITTEN = { word: "a word", pattern: "a pattern", hash: "a hashed word" } as const;

/** What is reported of a place that a list forbids. @param list as evidence names it: "the list of customers" */
export function deniedMatch({ start, end, by }: Denied, severity: Severity, list: string): Match {
  if (by !== "unknown")
    return { start, end, confidence: "high", severity, evidence: [`${WRITTEN[by]} of ${list} of the configuration`] };
  const message = "Too many different words to hash: from here on hashed words of the configuration are not looked for";
  return { start, end, confidence: "low", severity: "warning", message };
}
