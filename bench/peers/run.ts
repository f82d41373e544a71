import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { lineOf } from "../accuracy/lines.ts";
import { NOT_ABOUT_VALUES } from "../accuracy/score.ts";
import type { Expectation, Hit } from "../accuracy/score.ts";
import { find } from "./find.ts";
import { PEERS } from "./parse.ts";
import type { Peer, ReportedLine } from "./parse.ts";

/** What a scanner found, line by line: most of them know no spans. */
export interface PeerRow {
  readonly name: string;
  readonly leaks: number;
  readonly found: number;
  readonly alarms: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly seconds: number;
}

/** Kinds that only a scanner of names can know. */
const NAMES = new Set(["name", "denied-name", "user-name", "email-address"]);

/**
 * Runs the peers that are on the machine over a folder, beside what jobscrub found there. A leak is found when one of its
 * lines is reported; a reported line without a leak is a false alarm. Names are left out: no peer looks for them.
 */
export function runPeers(
  root: string,
  folder: string,
  expectations: readonly Expectation[],
  own: readonly Hit[],
  texts: ReadonlyMap<string, string>,
): PeerRow[] {
  const leaks = expectations.filter(({ leak, kind }) => leak && !NAMES.has(kind)).map((leak) => linesOf(leak, texts));
  const names = expectations.filter(({ leak, kind }) => leak && NAMES.has(kind)).map((leak) => linesOf(leak, texts));
  const ownLines = own
    .filter(({ rule, severity }) => severity !== "info" && !NAMES.has(rule) && !NOT_ABOUT_VALUES.has(rule))
    .map(({ file, start }) => ({ file, line: lineOf(texts.get(file) ?? "", start) }));
  const rows = [{ name: "jobscrub", lines: ownLines, seconds: 0 }];
  for (const peer of PEERS) {
    const program = find(peer.name, root);
    if (program === undefined) continue;
    const started = performance.now();
    const lines = runPeer(peer, program, folder);
    if (lines !== undefined) rows.push({ name: peer.name, lines, seconds: (performance.now() - started) / 1000 });
  }
  return rows.map(({ name, lines, seconds }) => ({ name, seconds, ...compare(leaks, names, lines, texts) }));
}

interface LeakLines {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

function linesOf({ file, spans, value }: Expectation, texts: ReadonlyMap<string, string>): LeakLines {
  const text = texts.get(file) ?? "";
  const [start, end] = spans[0] ?? value;
  return { file, first: lineOf(text, start), last: lineOf(text, end) };
}

function compare(
  leaks: readonly LeakLines[],
  names: readonly LeakLines[],
  lines: readonly ReportedLine[],
  texts: ReadonlyMap<string, string>,
): Omit<PeerRow, "name" | "seconds"> {
  const reported = new Set(
    lines.filter(({ file, line }) => texts.has(file) && line > 0).map(({ file, line }) => `${file}:${line}`),
  );
  const lineKeys = ({ file, first, last }: LeakLines): string[] =>
    Array.from({ length: last - first + 1 }, (_, index) => `${file}:${first + index}`);
  const found = leaks.filter((leak) => lineKeys(leak).some((key) => reported.has(key))).length;
  const right = new Set([...leaks, ...names].flatMap(lineKeys));
  const alarms = [...reported].filter((key) => !right.has(key)).length;
  const recall = leaks.length === 0 ? 1 : found / leaks.length;
  const precision = found + alarms === 0 ? 1 : found / (found + alarms);
  return {
    leaks: leaks.length,
    found,
    alarms,
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
  };
}

function runPeer({ name, args, parse }: Peer, program: string, folder: string): ReportedLine[] | undefined {
  const scratch = mkdtempSync(join(tmpdir(), "jobscrub-peer-"));
  const out = join(scratch, "out.json");
  const rc = join(scratch, "rc.json");
  writeFileSync(rc, JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] }));
  try {
    const filled = args.map((arg) => ({ OUT: out, RC: rc })[arg] ?? arg);
    const { stdout, error } = spawnSync(program, filled, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1e9,
      timeout: 600_000,
    });
    if (error !== undefined) throw error;
    const lines = parse(args.includes("OUT") ? (existsSync(out) ? readFileSync(out, "utf8") : "") : stdout);
    return lines.map(({ file, line }) => ({ file: relative(folder, resolve(folder, file)), line }));
  } catch (error) {
    // Its report may hold secrets, and so may an error about it.
    console.error(
      `${name} could not be run: ${error instanceof SyntaxError ? "its report is no JSON" : String(error)}`,
    );
    return undefined;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
