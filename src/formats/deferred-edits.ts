import type { ShellWord } from "../document/shell.ts";
import type { DeferredReferences } from "./deferred-references.ts";

/** A reference that a command writes into a file. */
export interface DeferredEdit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly usedAs: readonly string[];
}

const EDITORS = /(?:^|[\\/])(?:sed|gsed|envsubst|yq|perl)(?:\.exe)?$/;
const FILE_FLAGS = new Set(["--file", "-f"]);
/**
 * `$X`, `${X}`, what a workflow puts in before the shell sees it (`${{ secrets.X }}`, `$(X)`), and what yq and perl call
 * it: `strenv(X)`, `env(X)`, `env.X`, `$ENV{X}`.
 */
const REFERENCE =
  /\$\{\{\s*[a-z]+\.([\w.-]+)[^{}]{0,100}\}\}|\$\(([A-Za-z_][\w.-]*)\)|\$ENV\{(\w+)\}|\$\{?([A-Za-z_]\w*)\}?|\b(?:str)?env\((\w+)\)|(?<![\w-])env\.([A-Za-z_]\w*)/g;
/** Of hostile files. */
const MOST_EDITS = 200;

/**
 * Definitions that are filled in before they are submitted: `sed -i "s/__TOKEN__/$TOKEN/" job.yml`, `envsubst '$TOKEN' <
 * template.yml > job.yml`, `yq -i '.environment_variables.TOKEN = strenv(TOKEN)' job.yml`, each before
 * `az ml job create --file job.yml`.
 */
export class DeferredEdits {
  readonly #submitted = new Set<string>();
  readonly #edits: { readonly words: readonly ShellWord[]; readonly base: number }[] = [];

  /**
   * Takes note of a simple command.
   *
   * @param base where its text begins in the whole script
   */
  see(words: readonly ShellWord[], base: number, submits: boolean): void {
    if (submits) {
      for (const [index, { text }] of words.entries()) {
        const file = FILE_FLAGS.has(text) ? words[index + 1]?.text : /^--file=(.+)$/.exec(text)?.[1];
        if (file !== undefined) this.#submitted.add(bare(file));
      }
    } else if (this.#edits.length < MOST_EDITS && words.some(({ text }) => EDITORS.test(text))) {
      this.#edits.push({ words, base });
    }
  }

  /** What was written into files that are submitted. */
  *found(references: DeferredReferences): Generator<DeferredEdit> {
    for (const { words, base } of this.#edits) {
      if (!words.some(({ text }) => this.#submitted.has(bare(text.replace(/^\d?>{1,2}/, ""))))) continue;
      for (const { text, textStart } of words) {
        for (const match of text.matchAll(REFERENCE)) {
          const path = match.slice(1).find((each) => each !== undefined) ?? "";
          const name = path.slice(path.lastIndexOf(".") + 1);
          const start = base + textStart + match.index;
          const usedAs = [
            ...new Set([name, ...references.originsOf(match[0].startsWith("${{") ? match[0] : `$${name}`)]),
          ];
          yield { name, start, end: start + match[0].length, usedAs };
        }
      }
    }
  }
}

/** A file as another command may name it. */
function bare(file: string): string {
  return file.replaceAll(/^["']|["']$/g, "").replace(/^\.\//, "");
}
