import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Config } from "../config/config.ts";
import type { DetectionContext } from "../detection/detector.ts";
import { hashOf } from "./file-keys.ts";
import type { RuleChoices } from "./settings.ts";
import { isSummary } from "./summary.ts";
import type { Summary } from "./summary.ts";

/** With fewer files it saves less than it costs. */
const FEWEST_FILES = 200;
/** Keys, of which most files have two. */
const MOST_REMEMBERED = 100_000;
const DAY = 24 * 60 * 60 * 1000;
/** Packages beside the program (secretlint) may become better without it. */
const LONGEST = 7 * DAY;
/** Files of folders that are not scanned any more. */
const FORGOTTEN = 30 * DAY;
const OURS = /^[\w-]{24}\.json(?:\.\d+\.tmp)?$/;

/** Put in by the build: a hash of the program. Run from source nothing is remembered. */
declare const JOBSCRUB_BUILD: string;
const BUILD = typeof JOBSCRUB_BUILD === "undefined" ? undefined : JOBSCRUB_BUILD;

/** What decides, beside name and text of a file, whether something is found in it. */
interface Deciding {
  readonly config: Config;
  readonly choices: RuleChoices;
  readonly context: DetectionContext;
}

/** The stored form. */
interface Stored {
  readonly deciding: string;
  /** Each summary once, as JSON. */
  readonly summaries: readonly string[];
  /** Indices of summaries by what a file is known by. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Remembers from scan to scan the files in which nothing was found, so that only changed ones are read again. A file is
 * known by a hash of its name, its state in the file system and of all that decides, or of its text instead of its state
 * (after a checkout); nothing of a file with a finding is remembered, and of the others no text.
 */
export class CleanFiles {
  /** A hash of all that decides; `undefined` when nothing is remembered. */
  readonly deciding: string | undefined;
  readonly #path: string | undefined;
  readonly #known = new Map<string, string>();
  readonly #seen = new Map<string, string>();
  #isChanged = false;

  private constructor(path?: string, deciding?: string) {
    this.#path = path;
    this.deciding = deciding;
  }

  /**
   * What is remembered of a folder.
   *
   * @param store the folder for such files, `undefined` for nothing to be remembered
   * @param base the folder that is scanned
   * @param files how many files are scanned
   */
  static of(store: string | undefined, base: string, files: number, deciding: Deciding): CleanFiles {
    const isOff = store === undefined || BUILD === undefined || files < FEWEST_FILES;
    // What a detector in code does is not known.
    if (isOff || (deciding.choices.detectors ?? []).length > 0) return new CleanFiles();
    const opened = new CleanFiles(join(store, `${hashOf(base)}.json`), decidingOf(deciding, BUILD));
    opened.#read();
    return opened;
  }

  /** How many files are known. */
  get size(): number {
    return this.#known.size;
  }

  /** The summary of a file in which nothing was found before. */
  find(key: string | undefined): Summary | undefined {
    const json = key === undefined ? undefined : this.#known.get(key);
    if (key === undefined || json === undefined) return undefined;
    this.#seen.set(key, json);
    const summary: unknown = JSON.parse(json);
    return isSummary(summary) ? summary : undefined;
  }

  /** Remembers a file in which nothing was found. */
  add(keys: readonly (string | undefined)[], summary: Summary | undefined): void {
    // A link may be written with a password in it that nothing has recognised.
    if (summary === undefined || summary.links.some(({ target }) => /[:@?]/.test(target))) return;
    for (const key of keys) {
      if (key === undefined || this.#seen.has(key)) continue;
      this.#seen.set(key, JSON.stringify(summary));
      this.#isChanged = true;
    }
  }

  /** Stores what is known now. That it cannot is no failure of a scan. */
  save(): void {
    if (this.#path === undefined || !this.#isChanged) return;
    try {
      replaceFile(this.#path, JSON.stringify(this.#stored()));
      forgetOld(dirname(this.#path));
    } catch {
      // The next scan takes as long as this one.
    }
  }

  #read(): void {
    if (this.#path === undefined) return;
    try {
      const stored = JSON.parse(readFileSync(this.#path, "utf8")) as Stored;
      if (stored.deciding !== this.deciding) return;
      for (const [key, index] of Object.entries(stored.files)) {
        const json = stored.summaries[index];
        if (typeof json === "string") this.#known.set(key, json);
      }
    } catch {
      // The first time, or what somebody else has written.
      this.#known.clear();
    }
  }

  #stored(): Stored {
    const all = new Map(this.#seen);
    for (const [key, json] of this.#known) if (all.size < MOST_REMEMBERED && !all.has(key)) all.set(key, json);
    const indices = new Map<string, number>();
    const files: Record<string, number> = {};
    for (const [key, json] of all) {
      const index = indices.get(json) ?? indices.size;
      indices.set(json, index);
      files[key] = index;
    }
    return { deciding: this.deciding ?? "", summaries: [...indices.keys()], files };
  }
}

function decidingOf({ config, choices, context }: Deciding, build: string): string {
  const { includeRules = [], excludeRules = [] } = choices;
  const period = Math.floor(Date.now() / LONGEST);
  const all = [build, period, config, includeRules, excludeRules, context];
  return hashOf(JSON.stringify(all, (_, value: unknown) => (value instanceof RegExp ? String(value) : value)));
}

/** Writes a file of the store as a whole or not at all. */
function replaceFile(path: string, text: string): void {
  makeFolder(dirname(path));
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: 0o600, flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** As `mkdirSync` with `recursive`, which never ends where the system says that nothing is there of a folder it cannot make. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder, { mode: 0o700 });
}

function forgetOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!OURS.test(name)) continue;
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > FORGOTTEN) rmSync(path, { force: true });
  }
}
