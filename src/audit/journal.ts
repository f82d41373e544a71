import { closeSync, createReadStream, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { UsageError } from "../errors.ts";
import type { Place } from "./exposure-finding.ts";

/** Only the owner may read it: it names where secrets lie, though no secret. */
const MODE = 0o600;

/** The places of all findings of an audit, one a line, in the order in which they were found. */
export class Journal {
  readonly path: string;
  readonly #file: number;
  #bytes: number;
  #waiting: string[] = [];

  /**
   * Opens a journal.
   *
   * @param bytes how much of it counts; what a stopped audit wrote after its last checkpoint is found again
   * @throws {UsageError} when it cannot be written
   */
  constructor(path: string, bytes: number) {
    this.path = path;
    this.#bytes = bytes;
    try {
      this.#file = openSync(path, bytes === 0 ? "w" : "r+", MODE);
      ftruncateSync(this.#file, bytes);
    } catch (error) {
      throw new UsageError(`cannot write ${path} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
    }
  }

  add(place: Place): void {
    this.#waiting.push(`${JSON.stringify(place)}\n`);
  }

  /** Writes what waits. @returns the length of the journal, which is then safely on the disk */
  flush(): number {
    if (this.#waiting.length === 0) return this.#bytes;
    const data = Buffer.from(this.#waiting.join(""));
    this.#waiting = [];
    for (let written = 0; written < data.length;)
      written += writeSync(this.#file, data, written, data.length - written, this.#bytes + written);
    this.#bytes += data.length;
    fsyncSync(this.#file);
    return this.#bytes;
  }

  /** Every place that was written, one at a time. */
  async *places(): AsyncGenerator<Place> {
    if (this.#bytes === 0) return;
    const lines = createInterface({
      input: createReadStream(this.path, { end: this.#bytes - 1 }),
      crlfDelay: Infinity,
    });
    for await (const line of lines) yield JSON.parse(line) as Place;
  }

  close(): void {
    this.flush();
    closeSync(this.#file);
  }
}
