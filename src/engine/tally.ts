import type { FormatCount, Report } from "../findings/report.ts";
import type { Family, RecognisedBy } from "../formats/format.ts";
import type { Summary } from "./summary.ts";

/** Files that belong to definitions and are none themselves. */
const COMPANIONS: ReadonlySet<Family> = new Set<Family>([
  "env-file",
  "conda",
  "dockerfile",
  "requirements",
  "credentials-file",
  "settings-file",
  "workflow",
  "shell",
  "notebook",
  "compose",
  "kubernetes",
  "source-code",
  "text",
]);

/** Counts what was read: files, definitions by their format and by what they were recognised, fields. */
export class Tally {
  files = 0;
  #definitions = 0;
  #fields = 0;
  readonly #formats = new Map<string, Map<RecognisedBy, number>>();

  /** @param isNew whether the file does not count yet */
  add({ definitions, fields }: Pick<Summary, "definitions" | "fields">, isNew: boolean): void {
    if (isNew) this.files++;
    this.#definitions += definitions.filter(({ format }) => !COMPANIONS.has(format.family)).length;
    this.#fields += fields;
    for (const { format, by } of definitions) {
      const counts = this.#formats.get(format.id) ?? new Map<RecognisedBy, number>();
      counts.set(by, (counts.get(by) ?? 0) + 1);
      this.#formats.set(format.id, counts);
    }
  }

  /** As a report shows them, formats in the order of their ids. */
  counts(): Pick<Report["summary"], "files" | "definitions" | "fields" | "formats"> {
    const formats = [...this.#formats].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      files: this.files,
      definitions: this.#definitions,
      fields: this.#fields,
      formats: Object.fromEntries(formats.map(([id, counts]) => [id, formatCount(counts)])),
    };
  }
}

function formatCount(counts: ReadonlyMap<RecognisedBy, number>): FormatCount {
  return { definitions: [...counts.values()].reduce((sum, each) => sum + each, 0), by: Object.fromEntries(counts) };
}
