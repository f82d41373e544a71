import { readFileSync } from "node:fs";
import type { Library } from "../scanner.ts";

/** What the untouched corpus gives. */
export interface CleanReport {
  readonly definitions: number;
  /** Findings that are not on the list of known true ones. */
  readonly wrong: { readonly error: number; readonly warning: number };
  readonly wrongPerThousand: { readonly error: number; readonly warning: number };
  readonly known: number;
  /** Entries of the list that nothing was reported for. */
  readonly unfound: readonly string[];
  readonly text: string;
}

/** A true finding of the corpus: reported rightly, so not wrong. */
interface Known {
  readonly file: string;
  readonly rule: string;
  readonly why: string;
}

const SHOWN = 25;

/** Scans a corpus that holds no live credentials, as it is. */
export async function clean({ scan }: Library, corpus: string, list: string): Promise<CleanReport> {
  const known = JSON.parse(readFileSync(list, "utf8")) as readonly Known[];
  const keys = new Set(known.map(({ file, rule }) => `${rule} ${file}`));
  const { findings, summary } = await scan({
    cwd: corpus,
    config: { names: { deny: [], allow: [], people: [], gitAuthors: false } },
  });
  const loud = findings.filter(({ severity }) => severity !== "info");
  const wrong = loud.filter(({ rule, file }) => !keys.has(`${rule} ${file}`));
  const count = (severity: string): number => wrong.filter((finding) => finding.severity === severity).length;
  const perThousand = (number: number): number => Math.round((number / summary.definitions) * 10_000) / 10;
  const counts = { error: count("error"), warning: count("warning") };
  const found = new Set(loud.map(({ rule, file }) => `${rule} ${file}`));
  const unfound = [...keys].filter((key) => !found.has(key));
  const rates = { error: perThousand(counts.error), warning: perThousand(counts.warning) };
  const text = [
    "",
    `clean: ${summary.definitions} definitions, ${loud.length - wrong.length} known true findings`,
    `wrong errors   ${counts.error} (${rates.error} per 1,000 definitions)`,
    `wrong warnings ${counts.warning} (${rates.warning} per 1,000 definitions)`,
    ...wrong
      .slice(0, SHOWN)
      .map(({ file, rule, severity, start }) => `  ${severity} ${rule} ${file}:${start.line}:${start.column}`),
    ...(wrong.length > SHOWN ? [`  and ${wrong.length - SHOWN} more`] : []),
    ...unfound.map((key) => `  known but no longer reported: ${key}`),
  ].join("\n");
  return {
    definitions: summary.definitions,
    wrong: counts,
    wrongPerThousand: rates,
    known: known.length,
    unfound,
    text,
  };
}
