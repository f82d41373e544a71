import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Worker } from "node:worker_threads";
import type { Config } from "../config/config.ts";
import type { DetectionContext } from "../detection/detector.ts";
import type { Found } from "./discover.ts";
import type { RuleChoices } from "./settings.ts";
import type { Summary } from "./summary.ts";

/** What a thread is given: the same list of files as the others, and the memory that says with which somebody has begun. */
export interface Task {
  readonly files: readonly Pick<Found, "path" | "shown">[];
  /** One number a chunk of {@link CHUNK} files: 0 for nobody. */
  readonly taken: SharedArrayBuffer;
  readonly config: Config;
  readonly cwd: string;
  readonly base: string;
  readonly choices: RuleChoices;
  readonly context: DetectionContext;
  /** What the keys of clean files are made with; without it no keys are told. */
  readonly deciding: string | undefined;
}

/** What a thread tells of a file in which nothing was found. */
export interface Told {
  readonly summary: Summary;
  /** What the file is known by from now on. */
  readonly keys: readonly (string | undefined)[];
}

/** What a thread found in a chunk: nothing for a file that the main thread has to scan itself. */
export interface Answer {
  readonly chunk: number;
  readonly summaries: readonly (Told | undefined)[];
}

/** How many files are taken at once. */
export const CHUNK = 16;

/** With fewer files a thread costs more than it does: it takes 100 ms until it scans as fast as the main thread. */
const FEWEST_FILES = 400;
const MOST_THREADS = 3;

/**
 * How many threads pay beside the main one. Two processors are often one core, of which the compiler and the garbage
 * collector of the main thread use what it leaves: there a thread costs a quarter more time of the processor and saves
 * none (measured on 2,500 files).
 */
function usualThreads(): number {
  const processors = availableParallelism();
  return processors < 4 ? 0 : Math.min(Math.floor(processors / 2), MOST_THREADS);
}

/** Where the build puts the program of a thread, seen from the built chunks; run from source there are no threads. */
const PROGRAM = new URL("../src/scan-thread.js", import.meta.url);

/** Takes a chunk, unless somebody else has begun with it. */
export function claim(chunks: Int32Array<SharedArrayBuffer>, chunk: number): boolean {
  return Atomics.compareExchange(chunks, chunk, 0, 1) === 0;
}

/**
 * Threads that scan a list of files from its end while the main thread scans it from its beginning. Findings stay where
 * they are made: a thread tells only in which files nothing was found, the main thread scans the others itself, so no
 * secret crosses between threads.
 */
export class Threads {
  readonly #chunks: Int32Array<SharedArrayBuffer>;
  readonly #workers: Worker[] = [];
  readonly #answers = new Map<number, Answer["summaries"]>();
  readonly #waiting = new Map<number, () => void>();
  #running = 0;

  /**
   * @param task what to scan; without threads when there is too little of it, or when detectors cannot be sent
   * @param most how many threads at most; as many as pay when it is not given
   */
  constructor(task: Omit<Task, "taken">, most = usualThreads()) {
    const { files, choices } = task;
    this.#chunks = new Int32Array(
      new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * Math.ceil(files.length / CHUNK)),
    );
    const isWorth = files.length >= FEWEST_FILES && choices.detectors === undefined;
    const count = isWorth && most > 0 && existsSync(fileURLToPath(PROGRAM)) ? most : 0;
    for (let index = 0; index < count; index++) this.#start({ ...task, taken: this.#chunks.buffer });
  }

  #start(task: Task): void {
    // Loaded late: most scans need no threads.
    const { Worker: Thread } = process.getBuiltinModule("node:worker_threads");
    const worker = new Thread(PROGRAM, { workerData: task, stdout: false, stderr: false });
    this.#running++;
    this.#workers.push(worker);
    worker.on("message", ({ chunk, summaries }: Answer) => {
      this.#answers.set(chunk, summaries);
      this.#wake(chunk);
    });
    // A thread that fails is no loss: the main thread scans what it has not told.
    worker.on("error", () => undefined);
    worker.on("exit", () => {
      this.#running--;
      if (this.#running === 0) for (const chunk of this.#waiting.keys()) this.#wake(chunk);
    });
    // The end of the program does not wait for it.
    worker.unref();
  }

  /**
   * What a thread found in the file with this index; to be asked in order.
   *
   * @returns `undefined` for a file that the caller has to scan
   */
  async summaryOf(index: number): Promise<Told | undefined> {
    if (this.#workers.length === 0) return undefined;
    const chunk = Math.floor(index / CHUNK);
    if (index % CHUNK === 0 && claim(this.#chunks, chunk)) this.#answers.set(chunk, []);
    if (!this.#answers.has(chunk) && this.#running > 0) {
      for (const worker of this.#workers) worker.ref();
      await new Promise<void>((wake) => this.#waiting.set(chunk, wake));
    }
    const summary = this.#answers.get(chunk)?.[index % CHUNK];
    if (index % CHUNK === CHUNK - 1) this.#answers.delete(chunk);
    return summary;
  }

  #wake(chunk: number): void {
    this.#waiting.get(chunk)?.();
    this.#waiting.delete(chunk);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
