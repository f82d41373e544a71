import { readFileSync, statSync } from "node:fs";
import { syntaxOf } from "../document/parse.ts";
import type { Problem } from "../document/document.ts";
import type { Related } from "../findings/finding.ts";
import { formatOfText } from "../formats/text-formats.ts";
import { Source } from "../source/source.ts";
import { decode } from "./read.ts";
import { scanSource } from "./scan-source.ts";
import type { SourceResult, SourceSettings } from "./scan-source.ts";
import { credentialFile, mayBeCredentialFile } from "./snapshot-credential-files.ts";
import { uploadedFileFinding } from "./snapshot-finding.ts";

/** A text of a code folder that is larger is data; nobody keeps a password there. */
const LARGEST_TEXT = 2_000_000;
/** How much of all code folders of one scan is read, beside what the scan reads anyway. */
const MOST_FILES = 10_000;
const MOST_BYTES = 256_000_000;

/** Files whose content is never text; they are not opened. Key files are not among them. */
const NEVER_TEXT =
  /\.(?:png|jpe?g|gif|bmp|tiff?|webp|ico|svgz|mp[34]|m4a|wav|flac|ogg|avi|mov|mkv|webm|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|whl|egg|pyc|pyd|so|dll|dylib|exe|o|a|lib|class|parquet|feather|arrow|orc|avro|npy|npz|pkl|pickle|joblib|pt|pth|bin|safetensors|onnx|h5|hdf5|ckpt|pb|tflite|gguf|model|mat|rds|rdata|xlsx?|docx?|pptx?|pdf|ttf|otf|woff2?|eot|db|sqlite3?|dcm|nii)$/i;

/** Reads files of code folders that the scan does not read anyway, and counts what it leaves out. */
export class Uploads {
  readonly #settings: SourceSettings;
  readonly #largest: number;
  readonly #left = { large: 0, limit: 0, unreadable: 0 };
  #first: Related | undefined;
  #files = 0;
  #bytes = 0;

  constructor(settings: SourceSettings, maxFileSize: number) {
    this.#settings = settings;
    this.#largest = Math.min(maxFileSize, LARGEST_TEXT);
  }

  /**
   * Scans one file: `.env` files and others whose name says what they are by their fields, all else as a text in which
   * only exact formats are found. A file that is a credential by its nature is a finding itself, unless something was
   * found in it.
   *
   * @returns nothing for a file that is left out
   */
  async scan(path: string, shown: string, reasons: readonly Related[]): Promise<SourceResult | undefined> {
    const mayBeCredential = mayBeCredentialFile(shown);
    if (!mayBeCredential && NEVER_TEXT.test(path)) return undefined;
    const bytes = this.#read(path, reasons);
    if (bytes === undefined) return undefined;
    const decoded = decode(bytes, shown);
    const source = decoded instanceof Source ? decoded : undefined;
    if (source === undefined && !mayBeCredential) return undefined;
    const syntax = syntaxOf(path);
    const isKnown = syntax === "dotenv" || (syntax === "text" && formatOfText(path) !== undefined);
    const result =
      source === undefined
        ? { source: new Source(shown, ""), definitions: [], fields: 0, findings: [], problems: [] }
        : await scanSource(source, syntax, this.#settings, isKnown ? "definitions" : "text");
    return mayBeCredential ? this.#withNature(result, bytes, reasons) : result;
  }

  /** What a file that the scan has read, and in which it found nothing, is by its nature. */
  async nature(path: string, shown: string, reasons: readonly Related[]): Promise<SourceResult | undefined> {
    const bytes = this.#read(path, reasons);
    const source = bytes === undefined ? undefined : decode(bytes, shown);
    if (bytes === undefined || !(source instanceof Source)) return undefined;
    const result = this.#withNature({ source, definitions: [], fields: 0, findings: [], problems: [] }, bytes, reasons);
    return result.findings.length === 0 ? undefined : result;
  }

  /** Says once what was left out. */
  problems(): Problem[] {
    const { large, limit, unreadable } = this.#left;
    const all = large + limit + unreadable;
    if (all === 0 || this.#first === undefined) return [];
    const { file, line, column } = this.#first;
    const parts = [
      large > 0 ? `${large} larger than ${this.#largest / 1e6} MB` : "",
      limit > 0 ? `${limit} after the first ${MOST_FILES} files or ${MOST_BYTES / 1e6} MB` : "",
      unreadable > 0 ? `${unreadable} unreadable` : "",
    ].filter((part) => part !== "");
    const message = `${all} uploaded ${all === 1 ? "file was" : "files were"} not looked at (${parts.join(", ")})`;
    return [{ file, line, column, message }];
  }

  #withNature(result: SourceResult, bytes: Buffer, reasons: readonly Related[]): SourceResult {
    if (result.findings.length > 0) return result;
    const kind = credentialFile(result.source.file, bytes);
    const finding =
      kind === undefined ? undefined : uploadedFileFinding(result.source, bytes, kind, reasons, this.#settings);
    return finding === undefined ? result : { ...result, findings: [finding] };
  }

  #read(path: string, [reason]: readonly Related[]): Buffer | undefined {
    try {
      const { size } = statSync(path);
      if (size === 0) return undefined;
      if (size > this.#largest) return this.#leave("large", reason);
      if (this.#files >= MOST_FILES || this.#bytes + size > MOST_BYTES) return this.#leave("limit", reason);
      this.#files++;
      this.#bytes += size;
      return readFileSync(path);
    } catch {
      return this.#leave("unreadable", reason);
    }
  }

  #leave(why: "large" | "limit" | "unreadable", reason: Related | undefined): undefined {
    this.#left[why]++;
    this.#first ??= reason;
  }
}
