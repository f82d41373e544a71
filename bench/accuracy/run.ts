import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { clean } from "./clean/clean.ts";
import type { CleanReport } from "./clean/clean.ts";
import { runPeers } from "../peers/run.ts";
import type { PeerRow } from "../peers/run.ts";
import { print, report } from "./report.ts";
import type { PartReport } from "./report.ts";
import { CONFIG, prepare } from "./planted/run.ts";
import type { Prepared } from "./planted/run.ts";
import { syntaxOf } from "./planted/templates.ts";
import { library, scanFolder } from "./scanner.ts";
import { score } from "./score.ts";
import { showFalse, showMisses } from "./show.ts";
import { prepareWild } from "./wild/wild.ts";

const USAGE = `npm run bench:accuracy -- [planted] [wild] [clean] [options]      default: all parts
  --seed N[-M]     seeds of the planted part (default 1); 1-20 are for tuning, 1000 and above are held out
  --corpus DIR     clean definitions (default ../shared/corpus/azureml-examples beside the repository, or $JOBSCRUB_CORPUS)
  --no-corpus      only the bench's own definitions
  --peers          run other scanners on the same files (bench/peers/install.mjs installs them)
  --dist DIR       the built package (default dist)
  --show-misses    list what was missed      --show-false   list the false alarms
  --json FILE      write the results         --keep DIR     leave the scanned files in this folder`;

interface Results {
  planted?: PartReport;
  wild?: PartReport;
  clean?: CleanReport;
  peers?: Record<string, PeerRow[]>;
}

/** The bench's command line. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      corpus: { type: "string" },
      "no-corpus": { type: "boolean", default: false },
      peers: { type: "boolean", default: false },
      dist: { type: "string", default: join(root, "dist") },
      "show-misses": { type: "boolean", default: false },
      "show-false": { type: "boolean", default: false },
      json: { type: "string" },
      keep: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const parts = positionals.length === 0 ? ["planted", "wild", "clean"] : positionals;
  const corpus = values["no-corpus"]
    ? ""
    : resolve(values.corpus ?? process.env.JOBSCRUB_CORPUS ?? join(root, "..", "shared", "corpus", "azureml-examples"));
  const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), "jobscrub-accuracy-")) : resolve(values.keep);
  const own = await library(resolve(values.dist));
  const accuracy = join(root, "bench", "accuracy");
  const results: Results = {};

  const measure = async (
    title: string,
    part: "planted" | "wild",
    prepareIn: (folder: string) => Prepared,
  ): Promise<void> => {
    const place = join(folder, part);
    const { texts, expectations } = prepareIn(place);
    const hits = await scanFolder(own, place, CONFIG);
    const written = isWritten(expectations);
    const outcome = score(expectations, part === "planted" ? hits.filter(written) : hits);
    const textOf = (file: string): string => texts.get(file) ?? "";
    const figures = report(outcome, syntaxOf);
    console.log(print(`${title}: ${expectations.length} values, ${texts.size} files`, figures));
    if (values["show-misses"]) console.log(["", ...showMisses(outcome, textOf)].join("\n"));
    if (values["show-false"]) console.log(["", ...showFalse(outcome, textOf)].join("\n"));
    results[part] = figures;
    if (values.peers) {
      const rows = runPeers(root, place, expectations, hits, texts);
      results.peers = { ...results.peers, [part]: rows };
      console.log(printPeers(part, rows));
    }
  };

  try {
    if (parts.includes("planted")) {
      const seeds = seedsOf(values.seed);
      await measure(`planted, seed ${values.seed}`, "planted", (place) =>
        merge(
          seeds.map((seed) => prepare(seed, join(accuracy, "definitions"), corpus, join(place, `seed-${seed}`))),
          seeds,
        ),
      );
    }
    if (parts.includes("wild")) await measure("wild", "wild", (place) => prepareWild(join(accuracy, "wild"), place));
    if (parts.includes("clean") && corpus !== "") {
      results.clean = await clean(own, corpus, join(accuracy, "clean", "known.json"));
      console.log(results.clean.text);
    }
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}

function seedsOf(text: string): number[] {
  const [first = 1, last = first] = text.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The files of several seeds in one folder, so that one scan does for all. */
function merge(prepared: readonly Prepared[], seeds: readonly number[]): Prepared {
  const placed = prepared.map(({ texts, expectations }, index) => {
    const move = (file: string): string => `seed-${seeds[index]}/${file}`;
    return {
      texts: [...texts].map(([file, text]) => [move(file), text] as const),
      expectations: expectations.map((expectation) => ({ ...expectation, file: move(expectation.file) })),
    };
  });
  return {
    texts: new Map(placed.flatMap(({ texts }) => texts)),
    expectations: placed.flatMap(({ expectations }) => expectations),
  };
}

/** Whether a hit is about a file's planted values: what the corpus itself holds is the business of the clean part. */
function isWritten(
  expectations: Prepared["expectations"],
): (hit: { file: string; start: number; end: number }) => boolean {
  return ({ file, start, end }) =>
    !file.includes("/corpus/") ||
    expectations.some(({ file: other, value }) => other === file && start < value[1] && value[0] < end);
}

function printPeers(part: string, rows: readonly PeerRow[]): string {
  const head =
    `${part}, line by line, secrets only`.padEnd(36) +
    ["leaks", "found", "alarms", "recall", "precis.", "F1", "s"].map((column) => column.padStart(8)).join("");
  return [
    "",
    head,
    ...rows.map(
      ({ name, leaks, found, alarms, recall, precision, f1, seconds }) =>
        name.padEnd(36) +
        [leaks, found, alarms, recall.toFixed(3), precision.toFixed(3), f1.toFixed(3), seconds.toFixed(1)]
          .map((cell) => String(cell).padStart(8))
          .join(""),
    ),
  ].join("\n");
}
