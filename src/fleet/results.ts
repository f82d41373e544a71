import type { WorkspaceId } from "../azure/workspace-id.ts";
import type { JsonReport } from "../reporters/merge-json.ts";

/** What a slice brings. */
export interface SliceReport extends JsonReport {
  /** Of which workspace it is; its findings then hold more than those of a report, see `StoredExposure`. */
  readonly workspace?: WorkspaceId;
  /** Lists that could not be read. With any the slice is not done, though what was found is kept. */
  readonly unread?: number;
}

/** How fast slices are being done. */
export interface Pace {
  /** Slices of which there is a result. */
  readonly done: number;
  /** Those of the last minute. */
  readonly lately: number;
  /** Seconds in which those were done: 60, or less when the first one was done less than a minute ago. */
  readonly seconds: number;
}

/**
 * What the slices of one run have brought. Findings are kept by fingerprint and slice, the counts and problems by slice,
 * so that a slice that is done twice, which every queue does now and then, counts once.
 */
export interface Results {
  /** Stores the report of a slice, as a whole or not at all. The slice must not count as done before. */
  save(slice: string, report: SliceReport): Promise<void>;
  /** The reports of all slices, in the order of their ids. A finding of two slices is in the first one's only. */
  reports(): Promise<SliceReport[]>;
  /**
   * Gives a name a value that it keeps for the whole run: whoever is first gives it.
   *
   * @returns the value that the name has
   */
  claim(name: string, value: string): Promise<string>;
  pace(): Promise<Pace>;
  close(): Promise<void>;
}

/** A finding as it is stored: fingerprint, which makes it the same finding in another scan, and the JSON of the report. */
export interface StoredFinding {
  readonly fingerprint: string;
  readonly finding: string;
}

/** The findings of a report as they are stored, each once. */
export function storedFindings(report: SliceReport): StoredFinding[] {
  const stored = new Map<string, string>();
  for (const finding of report.findings) stored.set(String(finding["fingerprint"]), JSON.stringify(finding));
  return [...stored].map(([fingerprint, finding]) => ({ fingerprint, finding }));
}

/** The report of a slice without its findings. */
export function storedRest(report: SliceReport): string {
  return JSON.stringify({ ...report, findings: [] });
}

/** Puts the reports together again. Rows may come in any order. */
export function restoreReports(
  slices: Iterable<readonly [slice: string, rest: string]>,
  findings: Iterable<readonly [slice: string, fingerprint: string, finding: string]>,
): SliceReport[] {
  const first = new Map<string, { slice: string; finding: string }>();
  for (const [slice, fingerprint, finding] of findings) {
    const known = first.get(fingerprint);
    if (known === undefined || slice < known.slice) first.set(fingerprint, { slice, finding });
  }
  const bySlice = new Map<string, string[]>();
  for (const { slice, finding } of first.values()) {
    const list = bySlice.get(slice);
    if (list === undefined) bySlice.set(slice, [finding]);
    else list.push(finding);
  }
  return [...slices]
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([slice, rest]) => {
      const findings = (bySlice.get(slice) ?? []).map((text) => JSON.parse(text) as JsonReport["findings"][number]);
      return {
        ...(JSON.parse(rest) as SliceReport),
        findings: findings.toSorted((a, b) => a.line - b.line || a.column - b.column),
      };
    });
}
